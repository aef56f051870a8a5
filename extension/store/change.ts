import { type StoredThing, thingOf } from './keys.ts';

/**
 * What a write has changed: ids of records of one community, in three lists. `isWhole` where they are too many to name;
 * without a community it is several of them, or the manager's own preferences. No ids: names or settings alone.
 */
export type Change = {
  readonly community: string | null;
  readonly isWhole: boolean;
  readonly observations: readonly string[];
  readonly checks: readonly string[];
  readonly answers: readonly string[];
};

/** More records than this in one write are not named one by one. */
const MOST_NAMED = 200;

const NOTHING_NAMED = { isWhole: false, observations: [], checks: [], answers: [] } as const;

/** Reads off the written keys what has changed; null where it was only what is derived from records. */
export function changeOf(written: readonly string[]): Change | null {
  const things = written.flatMap((key) => thingOf(key) ?? []);
  if (things.length === 0) return null;
  const communities = new Set(things.flatMap(({ community }) => community ?? []));
  const [community = null, ...others] = communities;
  if (others.length > 0) return { ...NOTHING_NAMED, community: null, isWhole: true };
  if (things.length > MOST_NAMED) return { ...NOTHING_NAMED, community, isWhole: true };
  const ids = (kind: StoredThing['kind']) => things.flatMap((thing) => (thing.kind === kind ? (thing.id ?? []) : []));
  return {
    community,
    isWhole: false,
    observations: ids('observation'),
    checks: ids('check'),
    answers: ids('answer'),
  };
}
