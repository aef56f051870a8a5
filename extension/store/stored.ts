import { z } from 'zod';
import { Answer } from '#core/answer.ts';
import { Check } from '#core/check.ts';
import { Community } from '#core/community.ts';
import { Observation } from '#core/observation.ts';
import { UserError } from '#core/problem.ts';
import { byId } from '#core/record-order.ts';
import { say } from '../words/store.ts';
import { keys } from './keys.ts';
import { keysUnder, read, REMOVED } from './storage.ts';

const CommunityList = z.array(z.strictObject({ id: z.string(), url: z.string() }));
const IdList = z.array(z.string());

/** Ids and addresses of all communities. */
export async function storedCommunities(): Promise<z.infer<typeof CommunityList>> {
  return CommunityList.parse((await readOne(keys.communities)) ?? []);
}

/** One community; a UserError where it is not there. */
export async function storedCommunity(id: string): Promise<Community> {
  const stored = Community.safeParse(await readOne(keys.community(id)));
  if (!stored.success) throw new UserError(say('store.no-community'), say('store.no-community.hint'));
  return stored.data;
}

/** One observation; a UserError where it is not there. */
export async function storedObservation(community: string, id: string): Promise<Observation> {
  const [stored] = await storedObservations(community, [id]);
  if (stored === undefined) throw new Error('one was asked for');
  return stored;
}

/** Those observations of some ids that are there, by their ids. */
export async function observationsThere(
  community: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Observation>> {
  const stored = await read(ids.map((id) => keys.observation(community, id)));
  const there = Object.values(stored).flatMap((value) => Observation.safeParse(value).data ?? []);
  return new Map(there.map((one) => [one.id, one]));
}

/** Some observations, read at once; a UserError where one of them is not there. */
export async function storedObservations(community: string, ids: readonly string[]): Promise<readonly Observation[]> {
  const stored = await read(ids.map((id) => keys.observation(community, id)));
  return ids.map((id) => {
    const { data } = Observation.safeParse(stored[keys.observation(community, id)]);
    if (data === undefined) throw new UserError(say('store.no-note'), say('store.no-note.hint'));
    return data;
  });
}

/** Every check of an indicator. */
export async function storedChecksOf(community: string, indicator: string): Promise<readonly Check[]> {
  const ids = await storedIdList(keys.ticked(community, indicator));
  const stored = await read(ids.map((id) => keys.check(community, id)));
  return Object.values(stored).flatMap((value) => Check.safeParse(value).data ?? []);
}

/** One check, where it is there. */
export async function storedCheck(community: string, id: string): Promise<Check | undefined> {
  return Check.safeParse(await readOne(keys.check(community, id))).data;
}

/** Records of one community; observations that were deleted are among them. */
export type StoredRecords = {
  readonly observations: readonly Observation[];
  readonly checks: readonly Check[];
  readonly answers: readonly Answer[];
};

/**
 * Every record of a community, in the order of ids. What is stored and is no record (of a later version, say) is left
 * where it is and counted, so that one cannot keep the others from being read.
 */
export async function storedRecords(community: string): Promise<StoredRecords & { readonly unreadable: number }> {
  const prefixes = [keys.observations(community), keys.checks(community), keys.answers(community)] as const;
  const stored = Object.entries(await read(await keysUnder(...prefixes))).filter(([, value]) => value !== REMOVED);
  const [observations, checks, answers] = [
    recordsOf(stored, prefixes[0], Observation),
    recordsOf(stored, prefixes[1], Check),
    recordsOf(stored, prefixes[2], Answer),
  ];
  const unreadable = observations.unreadable + checks.unreadable + answers.unreadable;
  return { observations: observations.records, checks: checks.records, answers: answers.records, unreadable };
}

/** Ids of the observations that name an indicator. */
export async function storedIdsShowing(community: string, indicator: string): Promise<readonly string[]> {
  return storedIdList(keys.shown(community, indicator));
}

/** The ids in the index under a key. */
export async function storedIdList(key: string): Promise<readonly string[]> {
  return idList(await readOne(key));
}

/** The ids of an index as it was read; none where there is no such index. */
export function idList(stored: unknown): readonly string[] {
  return IdList.parse(stored ?? []);
}

/** The value under one key. */
export async function readOne(key: string): Promise<unknown> {
  return (await read([key]))[key];
}

function recordsOf<Kind extends { readonly id: string }>(
  stored: readonly (readonly [string, unknown])[],
  prefix: string,
  schema: z.ZodType<Kind>,
) {
  const values = stored.filter(([key]) => key.startsWith(prefix)).map(([, value]) => value);
  const records = values.flatMap((value) => schema.safeParse(value).data ?? []);
  return { records: records.toSorted(byId), unreadable: values.length - records.length };
}
