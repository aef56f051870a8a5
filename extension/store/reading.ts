import type { z } from 'zod';
import { Answer } from '#core/answer.ts';
import { Check } from '#core/check.ts';
import { Observation } from '#core/observation.ts';
import { keys } from './keys.ts';
import { keysUnder, read, REMOVED } from './storage.ts';

/** Records that travel in one message; far below what a browser lets one carry. */
const CHUNK = 2_000;

/** Ids of records of one community, by kind. */
type Ids = {
  readonly observations: readonly string[];
  readonly checks: readonly string[];
  readonly answers: readonly string[];
};

/** Reading records for screens that show many. */
export function readingVerbs() {
  /** Keys as they were when the first stretch was read: some browsers list them only by reading all that is stored. */
  let listed: { readonly community: string; readonly keys: readonly string[] } | null = null;
  const keysOf = async (community: string, isBeginning: boolean): Promise<readonly string[]> => {
    if (!isBeginning && listed?.community === community) return listed.keys;
    const all = await keysUnder(keys.observations(community), keys.checks(community), keys.answers(community));
    listed = { community, keys: all.toSorted() };
    return listed.keys;
  };

  return {
    /** A stretch of a community's records, from after a key on; `next` is the key to go on after, null at the end. */
    async chunk(community: string, after: string | null) {
      const rest = (await keysOf(community, after === null)).filter((key) => after === null || key > after);
      const some = rest.slice(0, CHUNK);
      const isLast = rest.length <= CHUNK;
      if (isLast) listed = null;
      return { ...(await recordsUnder(community, some)), next: isLast ? null : (some.at(-1) ?? null) };
    },

    /** The records of some ids; those that are gone are absent. */
    async some(community: string, ids: Ids) {
      return recordsUnder(community, [
        ...ids.observations.map((id) => keys.observation(community, id)),
        ...ids.checks.map((id) => keys.check(community, id)),
        ...ids.answers.map((id) => keys.answer(community, id)),
      ]);
    },
  };
}

async function recordsUnder(community: string, wanted: readonly string[]) {
  const stored = Object.entries(await read(wanted)).filter(([, value]) => value !== REMOVED);
  const under = <Kind>(prefix: string, schema: z.ZodType<Kind>) =>
    stored.filter(([key]) => key.startsWith(prefix)).flatMap(([, value]) => schema.safeParse(value).data ?? []);
  const observations = under(keys.observations(community), Observation);
  const checks = under(keys.checks(community), Check);
  const answers = under(keys.answers(community), Answer);
  const unreadable = stored.length - observations.length - checks.length - answers.length;
  return { observations, checks, answers, unreadable };
}
