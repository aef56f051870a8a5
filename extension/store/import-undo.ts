import { z } from 'zod';
import { Answer } from '#core/answer.ts';
import { canonicalJson } from '#core/canonical-json.ts';
import { Check } from '#core/check.ts';
import { Community } from '#core/community.ts';
import { Observation } from '#core/observation.ts';
import { UserError } from '#core/problem.ts';
import { say } from '../words/store.ts';
import { keys } from './keys.ts';
import { keysOfCommunity } from './removed-communities.ts';
import { read, REMOVED } from './storage.ts';
import { readOne, type StoredRecords, storedCommunities, storedRecords } from './stored.ts';
import { derivedOf } from './tallies.ts';

/** What was there before an import, by key, and by what to know that what it brought is as it was brought. */
const ImportUndo = z.object({
  before: z.record(z.string(), z.unknown()),
  marks: z.record(z.string(), z.string()),
  /** `before` is null where the import has begun the community. */
  community: z.object({ before: Community.nullable(), after: Community }),
});
export type ImportUndo = Readonly<z.infer<typeof ImportUndo>>;

/** What tells a stored record from an earlier or later one at its key: only observations are ever changed in place. */
export function markOf(value: unknown): string {
  if (value === REMOVED) return 'gone';
  const changing = z.object({ updatedAt: z.string() }).safeParse(value);
  return changing.success ? changing.data.updatedAt : 'there';
}

/** What is to be written to take a community's last import back; a UserError where what it brought was changed since. */
export async function undoneImport(community: string, moment: number): Promise<Readonly<Record<string, unknown>>> {
  const { success, data: undo } = ImportUndo.safeParse(await readOne(keys.undo(community)));
  if (!success) throw new UserError(say('store.no-import'), say('store.no-import.hint'));
  await refuseWhereChanged(undo);
  const { before } = undo.community;
  return before === null ? withoutCommunity(community, undo) : asBefore(community, undo, before, moment);
}

async function refuseWhereChanged({ marks }: ImportUndo): Promise<void> {
  const stored = await read(Object.keys(marks));
  if (Object.entries(marks).some(([key, mark]) => markOf(stored[key] ?? REMOVED) !== mark)) {
    throw new UserError(say('store.changed-since-import'), say('store.changed-since-import.hint'));
  }
}

/** Takes away a community that an import has begun. */
async function withoutCommunity(id: string, { marks }: ImportUndo): Promise<Readonly<Record<string, unknown>>> {
  const { observations, checks, answers } = await storedRecords(id);
  if (observations.length + checks.length + answers.length > Object.keys(marks).length) {
    throw new UserError(say('store.changed-since-import'), say('store.remove-instead.hint'));
  }
  const gone = [...(await keysOfCommunity(id)), keys.community(id)];
  return {
    ...Object.fromEntries(gone.map((key) => [key, REMOVED])),
    [keys.communities]: (await storedCommunities()).filter((entry) => entry.id !== id),
  };
}

/** Makes a community as it was; settings that were changed since the import stay as they are. */
async function asBefore(
  id: string,
  undo: ImportUndo,
  before: Community,
  moment: number,
): Promise<Readonly<Record<string, unknown>>> {
  const current = Community.parse(await readOne(keys.community(id)));
  const isUntouched = canonicalJson(current) === canonicalJson(undo.community.after);
  const community = isUntouched ? before : current;
  const records = withEntries(id, await storedRecords(id), undo.before);
  const listed = await storedCommunities();
  return {
    ...undo.before,
    ...(await derivedOf(id, records, moment, community.halfLife)).changes,
    [keys.community(id)]: community,
    [keys.communities]: listed.map((entry) => (entry.id === id ? { id, url: community.url } : entry)),
    [keys.imported(id)]: REMOVED,
    [keys.undo(id)]: REMOVED,
  };
}

/** Records with what stands under some keys in the place of theirs. */
function withEntries(id: string, stored: StoredRecords, entries: ImportUndo['before']): StoredRecords {
  const replaced = <Kind extends { readonly id: string }>(
    records: readonly Kind[],
    prefix: string,
    schema: z.ZodType<Kind>,
  ): readonly Kind[] => [
    ...records.filter((one) => !Object.hasOwn(entries, prefix + one.id)),
    ...Object.entries(entries).flatMap(([key, value]) =>
      key.startsWith(prefix) ? (schema.safeParse(value).data ?? []) : [],
    ),
  ];
  return {
    observations: replaced(stored.observations, keys.observations(id), Observation),
    checks: replaced(stored.checks, keys.checks(id), Check),
    answers: replaced(stored.answers, keys.answers(id), Answer),
  };
}
