import type { Check } from './check.ts';
import type { CompetencyScore } from './competency-score.ts';
import type { Records } from './evidence.ts';
import type { MaturityModel } from './model.ts';
import type { Observation } from './observation.ts';
import { scoreRecords, type ScoreSettings, type Scoring } from './scorecard.ts';

/** Why a level moved, in the order the reasons are switched on; the parts add up to the change. */
export type Reason = 'ageing' | 'checks' | 'observations' | 'settings' | 'model';

/** How a level moved between two moments; `before` and `after` are levels 1..n, null where not assessed. */
export type Change = {
  readonly before: number | null;
  readonly after: number | null;
  /** Null where it was not assessed at either end: there is no change of nothing. */
  readonly parts: Readonly<Record<Reason, number>> | null;
};

/** How a competency moved, and the records that are new to it. */
export type CompetencyChange = Change & {
  readonly competency: string;
  readonly checks: readonly string[];
  readonly observations: readonly string[];
};

/** One side of a comparison: what was known, how it was judged, and the moment (ISO 8601). */
export type Standing = {
  readonly records: Records;
  readonly community: ScoreSettings;
  readonly model: MaturityModel;
  readonly asOf: string;
};

/**
 * Compares two moments of one community. Each reason's part is the change when it alone is switched on after the ones
 * before it: first all ages to the later moment, then come its checks, its observations, its settings, its model.
 */
export function compareStandings(before: Standing, after: Standing) {
  const known = knownAt(before.records, Date.parse(before.asOf));
  const { observations, checks } = after.records;
  const steps: readonly Scoring[] = [
    score({ ...before, records: known }),
    score({ ...before, records: known, asOf: after.asOf }),
    score({ ...before, records: { ...known, checks }, asOf: after.asOf }),
    score({ ...before, records: { observations, checks }, asOf: after.asOf }),
    score({ ...after, model: before.model }),
    score(after),
  ];
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) throw new Error('a comparison has two ends');
  return {
    overall: overallChange(steps, first, last),
    competencies: after.model.competencies.map(({ id }): CompetencyChange => {
      const scores = steps.map(({ scores: all }) => all.find(({ competency }) => competency.id === id));
      return { competency: id, ...competencyChange(scores), ...newRecords(known, last, id) };
    }),
  };
}

/** The records as they were at a moment: later ones not yet made, later deletions not yet done. */
function knownAt({ observations, checks }: Records, moment: number): Records {
  return {
    observations: observations
      .filter(({ createdAt }) => Date.parse(createdAt) <= moment)
      .map((observation) => undeletedAt(observation, moment)),
    checks: checks.filter(({ at }) => Date.parse(at) <= moment),
  };
}

function undeletedAt({ deletedAt, ...observation }: Observation, moment: number): Observation {
  return deletedAt === undefined || Date.parse(deletedAt) > moment ? observation : { ...observation, deletedAt };
}

function score({ records, community, model, asOf }: Standing): Scoring {
  return scoreRecords(records, community, model, asOf);
}

/** In between, a level that is withheld still has an estimate; at the ends it is the level itself. */
function competencyChange(scores: readonly (CompetencyScore | undefined)[]): Change {
  const before = scores[0]?.level ?? null;
  const after = scores.at(-1)?.level ?? null;
  if (before === null || after === null) return { before, after, parts: null };
  return { before, after, parts: partsOf(scores.map((step) => step?.estimate.level)) };
}

function overallChange(steps: readonly Scoring[], first: Scoring, last: Scoring): Change {
  const before = first.scorecard.overall.level;
  const after = last.scorecard.overall.level;
  if (before === null || after === null) return { before, after, parts: null };
  return { before, after, parts: partsOf(steps.map(({ scorecard }) => scorecard.overall.level ?? undefined)) };
}

/** Differences from step to step; where a step has no number, nothing has moved yet. */
function partsOf(levels: readonly (number | undefined)[]): Readonly<Record<Reason, number>> {
  const filled: number[] = [];
  for (const level of levels) filled.push(level ?? filled.at(-1) ?? 0);
  const part = (at: number) => (filled[at] ?? 0) - (filled[at - 1] ?? 0);
  return { ageing: part(1), checks: part(2), observations: part(3), settings: part(4), model: part(5) };
}

function newRecords(known: Records, last: Scoring, competency: string) {
  const before = new Set([...known.checks, ...known.observations].map(({ id }: Check | Observation) => id));
  const evidence = last.scores.find((scored) => scored.competency.id === competency)?.evidence ?? [];
  const fresh = evidence.map(({ origin }) => origin).filter(({ id }) => !before.has(id));
  const isCheck = (origin: (typeof fresh)[number]) => origin.type === 'check';
  return {
    checks: fresh.filter(isCheck).map(({ id }) => id),
    observations: fresh.filter((origin) => !isCheck(origin)).map(({ id }) => id),
  };
}
