import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Answer } from '#core/answer.ts';
import type { Check } from '#core/check.ts';
import type { Observation } from '#core/observation.ts';
import { ask, onChange } from '../messages.ts';
import type { Change } from '../messages/change.ts';
import type { CommunityView, RecordSet } from '../messages/records.ts';
import type { News } from './news.ts';

/** Records of one kind by id. The map is filled in place; whoever reads it reads `version` too. */
type Filled = {
  readonly observations: Map<string, Observation>;
  readonly checks: Map<string, Check>;
  readonly answers: Map<string, Answer>;
};

/** What a screen that shows many records of one community reads. */
export type RecordFeed = {
  /** The community and its settings; null until it has been read, or where there is none. */
  readonly view: ReadonlySignal<CommunityView | null>;
  /** All records read so far, observations that were deleted among them; a new object after every change. */
  readonly records: ReadonlySignal<RecordSet>;
  /** True once every record has been read. */
  readonly isComplete: ReadonlySignal<boolean>;
  /** Stored things that are no records. */
  readonly unreadable: ReadonlySignal<number>;
  /** Shows another community, or none. */
  readonly follow: (community: string | null) => Promise<void>;
};

/**
 * Reads a community's records piece by piece, so that the first are there at once however many there are, and keeps
 * them as they are stored: whatever is written anywhere is read again, and nothing else. Lives until the signal is
 * aborted.
 */
export function createRecordFeed(news: News, life: AbortSignal): RecordFeed {
  const view = signal<CommunityView | null>(null);
  const version = signal(0);
  const isComplete = signal(false);
  const unreadable = signal(0);
  let filled = emptyRecords();
  let followed: string | null = null;
  /** Raised when everything is read anew: what was asked for before then comes too late. */
  let run = 0;

  const readAll = async (community: string): Promise<void> => {
    run += 1;
    const own = run;
    const next = emptyRecords();
    let bad = 0;
    let after: string | null = null;
    isComplete.value = false;
    view.value = await ask('read-community', { community });
    do {
      const chunk: Awaited<ReturnType<typeof readChunk>> = await readChunk(community, after);
      if (own !== run) return;
      // What is shown already stays until all of it has been read anew.
      fill(next, chunk);
      bad += chunk.unreadable;
      ({ next: after } = chunk);
      if (filled.observations.size + filled.checks.size === 0 || after === null) filled = next;
      version.value += 1;
    } while (after !== null);
    unreadable.value = bad;
    isComplete.value = true;
  };

  const readChanged = async (community: string, change: Change): Promise<void> => {
    const own = run;
    const { observations, checks, answers } = change;
    const [changed, seen] = await Promise.all([
      ask('read-some', { community, observations, checks, answers }),
      ask('read-community', { community }),
    ]);
    if (own !== run) return;
    takeOut(filled, change);
    fill(filled, changed);
    view.value = seen;
    version.value += 1;
  };

  const follow = async (community: string | null): Promise<void> => {
    followed = community;
    filled = emptyRecords();
    version.value += 1;
    view.value = null;
    if (community === null) run += 1;
    else await news.attempt(() => readAll(community));
  };

  onChange((change) => {
    const current = followed;
    if (current === null || (change.community !== null && change.community !== current)) return;
    // While all is being read, a change may be of what was read already: it is read anew.
    const isAnew = change.isWhole || !isComplete.value;
    void news.attempt(() => (isAnew ? readAll(current) : readChanged(current, change)));
  }, life);

  const records = computed(() => listed(version.value, filled));
  return { view, records, isComplete, unreadable, follow };
}

/** Makes new lists of what has been filled; once for each version. */
function listed(_version: number, { observations, checks, answers }: Filled): RecordSet {
  return { observations: [...observations.values()], checks: [...checks.values()], answers: [...answers.values()] };
}

function readChunk(community: string, after: string | null) {
  return ask('read-records', { community, after });
}

function emptyRecords(): Filled {
  return { observations: new Map(), checks: new Map(), answers: new Map() };
}

function takeOut(filled: Filled, { observations, checks, answers }: Change): void {
  for (const id of observations) filled.observations.delete(id);
  for (const id of checks) filled.checks.delete(id);
  for (const id of answers) filled.answers.delete(id);
}

function fill(filled: Filled, { observations, checks, answers }: RecordSet): void {
  for (const one of observations) filled.observations.set(one.id, one);
  for (const one of checks) filled.checks.set(one.id, one);
  for (const one of answers) filled.answers.set(one.id, one);
}
