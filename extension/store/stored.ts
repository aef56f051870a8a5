import { z } from 'zod';
import { Answer } from '#core/answer.ts';
import { Check } from '#core/check.ts';
import { Community } from '#core/community.ts';
import { Observation } from '#core/observation.ts';
import { UserError } from '#core/problem.ts';
import { byId } from '#core/record-order.ts';
import { say } from '../words/store.ts';
import { keys } from './keys.ts';
import { pageKey } from './page-key.ts';
import { read, readAll } from './storage.ts';

/** Stands in the place of a record from the write that takes it out until its key is gone too. */
export const REMOVED = null;

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
  const stored = Observation.safeParse(await readOne(keys.observation(community, id)));
  if (!stored.success) throw new UserError(say('store.no-note'), say('store.no-note.hint'));
  return stored.data;
}

/** Every check of a community, in the order of ids. */
export async function storedChecks(community: string): Promise<readonly Check[]> {
  return (await readEach(keys.checks(community), Check)).records;
}

/**
 * Every record of a community, in the order of ids. What is stored and is no record (of a later version, say) is left
 * where it is and counted, so that one cannot keep the others from being read.
 */
export async function storedRecords(community: string) {
  const [observations, checks, answers] = await Promise.all([
    readEach(keys.observations(community), Observation),
    readEach(keys.checks(community), Check),
    readEach(keys.answers(community), Answer),
  ]);
  const unreadable = observations.unreadable + checks.unreadable + answers.unreadable;
  return { observations: observations.records, checks: checks.records, answers: answers.records, unreadable };
}

/** Ids of the observations made on a page. */
export async function storedIdsOn(community: string, url: string): Promise<readonly string[]> {
  return storedIdList(keys.page(community, pageKey(url)));
}

/** Ids of the observations that name an indicator. */
export async function storedIdsShowing(community: string, indicator: string): Promise<readonly string[]> {
  return storedIdList(keys.shown(community, indicator));
}

/** The ids in the index under a key. */
export async function storedIdList(key: string): Promise<readonly string[]> {
  return IdList.parse((await readOne(key)) ?? []);
}

/** The value under one key. */
export async function readOne(key: string): Promise<unknown> {
  return (await read([key]))[key];
}

async function readEach<Kind extends { readonly id: string }>(prefix: string, schema: z.ZodType<Kind>) {
  const stored = Object.values(await readAll(prefix)).filter((value) => value !== REMOVED);
  const records = stored.flatMap((value) => schema.safeParse(value).data ?? []);
  return { records: records.toSorted(byId), unreadable: stored.length - records.length };
}
