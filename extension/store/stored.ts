import { z } from 'zod';
import { Answer } from '#core/answer.ts';
import { Check } from '#core/check.ts';
import { Community } from '#core/community.ts';
import { Observation } from '#core/observation.ts';
import { UserError } from '#core/problem.ts';
import { byId } from '#core/record-order.ts';
import { keys } from './keys.ts';
import { pageKey } from './page-key.ts';
import { read, readAll } from './storage.ts';

/** Stands in the place of a record from the write that takes it out until its key is gone too. */
export const REMOVED = null;

const CommunityList = z.array(z.strictObject({ id: z.string(), url: z.string() }));
const PageIndex = z.array(z.string());

/** Ids and addresses of all communities. */
export async function storedCommunities(): Promise<z.infer<typeof CommunityList>> {
  return CommunityList.parse((await readOne(keys.communities)) ?? []);
}

/** One community; a UserError where it is not there. */
export async function storedCommunity(id: string): Promise<Community> {
  const stored = Community.safeParse(await readOne(keys.community(id)));
  if (!stored.success) throw new UserError('This community is not stored here.', 'Turn Tidemark on for it again.');
  return stored.data;
}

/** One observation; a UserError where it is not there. */
export async function storedObservation(community: string, id: string): Promise<Observation> {
  const stored = Observation.safeParse(await readOne(keys.observation(community, id)));
  if (!stored.success) throw new UserError('This note is not stored here any more.', 'Reload the page to see what is.');
  return stored.data;
}

/** Every record of a community, in the order of ids. */
export async function storedRecords(community: string) {
  const [observations, checks, answers] = await Promise.all([
    readAll(keys.observations(community)),
    readAll(keys.checks(community)),
    readAll(keys.answers(community)),
  ]);
  return {
    observations: standing(observations)
      .map((stored) => Observation.parse(stored))
      .toSorted(byId),
    checks: standing(checks)
      .map((stored) => Check.parse(stored))
      .toSorted(byId),
    answers: standing(answers)
      .map((stored) => Answer.parse(stored))
      .toSorted(byId),
  };
}

/** Ids of the observations made on a page. */
export async function storedIdsOn(community: string, url: string): Promise<readonly string[]> {
  return PageIndex.parse((await readOne(keys.page(community, pageKey(url)))) ?? []);
}

/** The value under one key. */
export async function readOne(key: string): Promise<unknown> {
  return (await read([key]))[key];
}

function standing(stored: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Object.values(stored).filter((value) => value !== REMOVED);
}
