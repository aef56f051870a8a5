import { type Check, newestChecks } from '#core/check.ts';
import type { Observation } from '#core/observation.ts';
import { pageAddress } from '#core/page-address.ts';
import { emptyTally, type Tally, withObservations } from '#core/tally.ts';

/** Raised when what is derived is made in another way; what was stored before is then made anew. */
const DERIVED_VERSION = 4;

/**
 * A tally as it is stored, with the moment it was last brought up to (milliseconds since 1970); from `until` on, a record
 * counts that did not before.
 */
export type StoredTally = Tally & {
  readonly derivedVersion: number;
  readonly asOf: number;
  readonly until: number | null;
};

/** A clock may be set back by so much before what was counted under it is counted anew; milliseconds. */
const CLOCK_SLACK = 60_000;

/** The stored tally, or undefined where there is none, or none that still holds under that half-life (days). */
export function parseTally(stored: unknown, moment: number, halfLife: number): StoredTally | undefined {
  if (!isStoredTally(stored) || stored.derivedVersion !== DERIVED_VERSION) return undefined;
  if (stored.halfLife !== halfLife) return undefined;
  if (stored.asOf > moment + CLOCK_SLACK) return undefined;
  return stored.until === null || stored.until > moment ? stored : undefined;
}

/** The records that something is derived from. */
export type Underived = { readonly observations: readonly Observation[]; readonly checks: readonly Check[] };

/** Everything that is kept beside the records so that screens open fast, made from the records alone. */
export function derive({ observations, checks }: Underived, moment: number, halfLife: number) {
  const ahead = observations.flatMap(({ createdAt, deletedAt }) => [createdAt, deletedAt ?? createdAt]).map(Date.parse);
  const coming = [...ahead, ...checks.map(({ at }) => Date.parse(at))].filter((time) => time > moment);
  const observed = withObservations(emptyTally(halfLife), { added: observations, removed: [] }, moment);
  const tally: StoredTally = {
    ...observed,
    checks: Object.fromEntries(newestChecks(checks, moment)),
    derivedVersion: DERIVED_VERSION,
    asOf: moment,
    until: coming.length === 0 ? null : coming.reduce((a, b) => Math.min(a, b)),
  };
  return {
    tally,
    pages: groupedBy(observations.filter(isStanding), ({ page }) => pageAddress(page.url)),
    shown: idsBy(observations, ({ indicator }) => indicator),
    ticked: idsBy(checks, ({ indicator }) => indicator),
  };
}

/** Whether an observation is shown on its page: deleted, it is only kept. */
export function isStanding({ deletedAt }: Observation): boolean {
  return deletedAt === undefined;
}

/** Ids of records by what they have in common; those without it are left out. */
function idsBy<Kind extends { readonly id: string }>(
  records: readonly Kind[],
  groupOf: (one: Kind) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  return new Map([...groupedBy(records, groupOf)].map(([group, members]) => [group, members.map(({ id }) => id)]));
}

function groupedBy<Kind>(
  records: readonly Kind[],
  groupOf: (one: Kind) => string | undefined,
): ReadonlyMap<string, readonly Kind[]> {
  const groups = new Map<string, Kind[]>();
  for (const one of records) {
    const group = groupOf(one);
    if (group === undefined) continue;
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [one]);
    else members.push(one);
  }
  return groups;
}

/** The background alone writes this key, so its version is enough to know its form. */
function isStoredTally(stored: unknown): stored is StoredTally {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'derivedVersion' in stored &&
    'halfLife' in stored &&
    'cells' in stored &&
    'asOf' in stored &&
    'until' in stored
  );
}
