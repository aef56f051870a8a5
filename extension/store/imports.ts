import { canonicalJson } from '#core/canonical-json.ts';
import { Community } from '#core/community.ts';
import { mergeHistory, mergeObservations } from '#core/merge.ts';
import { refuseTakenAddress } from './communities.ts';
import { type ImportUndo, markOf, undoneImport } from './import-undo.ts';
import { keys } from './keys.ts';
import { storedLocal } from './local.ts';
import { purgeOf } from './removed-communities.ts';
import { read, REMOVED, write } from './storage.ts';
import { readOne, type StoredRecords, storedCommunities, storedRecords } from './stored.ts';
import { derivedOf } from './tallies.ts';
import type { Writer } from './writer.ts';

/** Records that come into a community, and the settings it has from then on. */
export type Import = {
  readonly community: Community;
  readonly records: StoredRecords;
  readonly isDemonstration: boolean;
};

const NO_RECORDS: StoredRecords = { observations: [], checks: [], answers: [] };

/** Verbs on whole sets of records at once: each is one atomic write, and the last can be taken back. */
export function importVerbs({ now, inTurn }: Writer) {
  return {
    /** Merges records into those of a community, which is begun where it is not there; how many records changed. */
    importRecords(brought: Import): Promise<number> {
      return inTurn(() => importRecords(brought, now()));
    },

    /** When the last import into a community was (ISO 8601), where it can still be taken back. */
    async lastImport(community: string): Promise<string | null> {
      const at = await readOne(keys.imported(community));
      return typeof at === 'string' ? at : null;
    },

    /** Takes the last import back; a UserError where what it brought was changed since. */
    undoImport(community: string): Promise<void> {
      return inTurn(async () => {
        await write(await undoneImport(community, now().getTime()));
      });
    },
  };
}

async function importRecords({ community, records, isDemonstration }: Import, now: Date): Promise<number> {
  const { id, url } = community;
  await refuseTakenAddress(community);
  const [purge, listed, before] = await Promise.all([purgeOf(id), storedCommunities(), readOne(keys.community(id))]);
  // A community that was removed is begun anew: what is left of it goes at last, and in the same write.
  const stored = purge === null ? await storedRecords(id) : NO_RECORDS;
  const merged = mergeRecords(stored, records);
  const changes = differences(entriesOf(id, stored), entriesOf(id, merged));
  const replaced = await read(Object.keys(changes));
  const undo: ImportUndo = {
    before: Object.fromEntries(Object.keys(changes).map((key) => [key, replaced[key] ?? REMOVED])),
    marks: Object.fromEntries(Object.entries(changes).map(([key, value]) => [key, markOf(value)])),
    community: { before: Community.safeParse(before).data ?? null, after: community },
  };
  const isListed = listed.some((entry) => entry.id === id);
  await write({
    ...purge,
    ...changes,
    ...(await derivedOf(id, merged, now.getTime(), community.halfLife)).changes,
    [keys.community(id)]: community,
    [keys.communities]: isListed
      ? listed.map((entry) => (entry.id === id ? { id, url } : entry))
      : [...listed, { id, url }],
    // What is real and what is invented stay apart, whatever is brought into either.
    ...(isListed ? {} : { [keys.local(id)]: { ...(purge === null && (await storedLocal(id))), isDemonstration } }),
    [keys.imported(id)]: now.toISOString(),
    [keys.undo(id)]: undo,
  });
  return Object.keys(changes).length;
}

function mergeRecords(stored: StoredRecords, brought: StoredRecords): StoredRecords {
  return {
    observations: mergeObservations([...stored.observations, ...brought.observations]),
    checks: mergeHistory([...stored.checks, ...brought.checks]).entries,
    answers: mergeHistory([...stored.answers, ...brought.answers]).entries,
  };
}

type Entries = ReadonlyMap<string, { readonly id: string }>;

/** Records by the keys they are stored under. */
function entriesOf(community: string, { observations, checks, answers }: StoredRecords): Entries {
  return new Map<string, { readonly id: string }>([
    ...observations.map((one) => [keys.observation(community, one.id), one] as const),
    ...checks.map((one) => [keys.check(community, one.id), one] as const),
    ...answers.map((one) => [keys.answer(community, one.id), one] as const),
  ]);
}

/** What must be written to make one set of records the other. */
function differences(from: Entries, to: Entries): Readonly<Record<string, unknown>> {
  const gone = [...from.keys()].filter((key) => !to.has(key)).map((key) => [key, REMOVED] as const);
  const put = [...to].filter(([key, one]) => {
    const known = from.get(key);
    return known === undefined || canonicalJson(known) !== canonicalJson(one);
  });
  return Object.fromEntries([...gone, ...put]);
}
