import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Answer } from '#core/answer.ts';
import type { Check } from '#core/check.ts';
import type { Observation } from '#core/observation.ts';
import { ask, onChanges } from '../messages.ts';
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
  const { shown, readAll, readChanged, forget } = createReader();
  let followed: string | null = null;
  /** The reading of everything that following a community began. */
  let reading = Promise.resolve();
  const look = async (work: () => Promise<void>): Promise<void> => {
    await news.look(work, () => look(work));
  };

  onChanges(async (changes) => {
    // What was begun is read to its end first, so that changes that go on and on do not keep it from ending.
    await reading;
    const current = followed;
    const own = changes.filter(({ community }) => community === null || community === current);
    if (current === null || own.length === 0) return;
    const isAnew = !shown.isComplete.value || own.some(({ isWhole }) => isWhole);
    await look(() => (isAnew ? readAll(current) : readChanged(current, idsOf(own))));
  }, life);

  return {
    ...shown,
    async follow(community) {
      followed = community;
      forget();
      reading = community === null ? Promise.resolve() : look(() => readAll(community));
      await reading;
    },
  };
}

/** Reads all records of a community, or some again, into what is shown of them. */
function createReader() {
  const view = signal<CommunityView | null>(null);
  const version = signal(0);
  const isComplete = signal(false);
  const unreadable = signal(0);
  let filled = emptyRecords();
  /** Raised when everything is read anew: what was asked for before then comes too late. */
  let run = 0;
  const records = computed(() => listed(version.value, filled));

  return {
    shown: { view, records, isComplete, unreadable },

    readAll: async (community: string): Promise<void> => {
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
    },

    readChanged: async (community: string, ids: Ids): Promise<void> => {
      const own = run;
      const areNone = Object.values(ids).every(({ length }) => length === 0);
      const [changed, seen] = await Promise.all([
        areNone ? null : ask('read-some', { community, ...ids }),
        ask('read-community', { community }),
      ]);
      if (own !== run) return;
      view.value = seen;
      if (changed === null) return;
      takeOut(filled, ids);
      fill(filled, changed);
      version.value += 1;
    },

    forget: (): void => {
      run += 1;
      filled = emptyRecords();
      version.value += 1;
      view.value = null;
    },
  };
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

/** Ids of records of one community, by kind. */
type Ids = Pick<Change, keyof RecordSet>;

/** What several changes name, each id once. */
function idsOf(changes: readonly Change[]): Ids {
  const all = (kind: keyof RecordSet) => [...new Set(changes.flatMap((change) => change[kind]))];
  return { observations: all('observations'), checks: all('checks'), answers: all('answers') };
}

function takeOut(filled: Filled, { observations, checks, answers }: Ids): void {
  for (const id of observations) filled.observations.delete(id);
  for (const id of checks) filled.checks.delete(id);
  for (const id of answers) filled.answers.delete(id);
}

function fill(filled: Filled, { observations, checks, answers }: RecordSet): void {
  for (const one of observations) filled.observations.set(one.id, one);
  for (const one of checks) filled.checks.set(one.id, one);
  for (const one of answers) filled.answers.set(one.id, one);
}
