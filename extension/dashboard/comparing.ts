import { compareStandings } from '#core/change.ts';
import { MILLISECONDS_PER_DAY } from '#core/scoring-numbers.ts';
import type { OpenCommunity } from './open-community.ts';
import type { Steps } from './reckoning.ts';

/** How a community moved between two moments. */
export type Comparison = ReturnType<typeof compareStandings>;

/** Since when a change is told: the last export, or so many days. */
export const SINCE = ['export', 'month', 'quarter'] as const;
export type Since = (typeof SINCE)[number];

/** The moment a change is told from (ISO 8601); null where nothing was exported yet. */
export function sinceMoment(since: Since, { view, asOf }: Pick<OpenCommunity, 'view' | 'asOf'>): string | null {
  const daysAgo = (days: number) => new Date(Date.parse(asOf) - days * MILLISECONDS_PER_DAY).toISOString();
  switch (since) {
    case 'export':
      return view.exportedAt;
    case 'month':
      return daysAgo(30);
    case 'quarter':
      return daysAgo(90);
  }
}

/** Compares the community as it stood at two moments (ISO 8601), by the records of now. */
export function* compareSteps(
  { community, model, records }: OpenCommunity,
  before: string,
  after: string,
): Steps<Comparison> {
  const standing = { records, community, model };
  yield;
  return compareStandings({ ...standing, asOf: before }, { ...standing, asOf: after });
}
