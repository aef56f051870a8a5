import { evidenceOver, type Records } from './evidence.ts';
import type { MaturityModel } from './model.ts';
import { scoreOverall } from './overall.ts';
import { scoreCompetencies, type ScoreSettings } from './scorecard.ts';

/** Levels at one moment (1..n, null where not assessed), by competency and over all. */
export type TrendPoint = {
  readonly asOf: string;
  readonly overall: number | null;
  /** 80 % of the probability of the overall level lies in it. */
  readonly interval: readonly [number, number] | null;
  readonly levels: Readonly<Record<string, number | null>>;
};

/**
 * How levels came about: the same records scored at each month's end (UTC) from the first record's month on, and at the
 * as-of moment (ISO 8601) itself. `months` is the most month's ends to look back.
 */
export function trendOf(
  records: Records,
  community: ScoreSettings,
  model: MaturityModel,
  asOf: string,
  months = 24,
): readonly TrendPoint[] {
  return [...trendPoints(records, community, model, asOf, months)];
}

/** The points of a trend one by one, for who has other things to do in between. */
export function* trendPoints(
  records: Records,
  community: ScoreSettings,
  model: MaturityModel,
  asOf: string,
  months = 24,
): Generator<TrendPoint> {
  const last = Date.parse(asOf);
  const first = firstMoment(records);
  if (first > last) return;
  const moments = [...monthEnds(first, last).slice(-months), last];
  const standingAt = evidenceOver(records, model, community.halfLife);
  for (const moment of moments) {
    const { evidence, checks } = standingAt(moment);
    const scores = scoreCompetencies(evidence, checks, model);
    const { level, interval } = scoreOverall(scores, community.importance, model);
    yield {
      asOf: new Date(moment).toISOString(),
      overall: level,
      interval,
      levels: Object.fromEntries(scores.map(({ competency, level: own }) => [competency.id, own])),
    };
  }
}

/** The last millisecond of each month that has ended between two moments. */
function monthEnds(from: number, to: number): readonly number[] {
  const ends: number[] = [];
  const start = new Date(from);
  for (let month = 1; ; month += 1) {
    const end = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month, 1) - 1;
    if (end >= to) return ends;
    ends.push(end);
  }
}

function firstMoment({ observations, checks }: Records): number {
  const observed = observations.reduce((first, { createdAt }) => Math.min(first, Date.parse(createdAt)), Infinity);
  return checks.reduce((first, { at }) => Math.min(first, Date.parse(at)), observed);
}
