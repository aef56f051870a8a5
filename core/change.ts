import type { Check } from './check.ts';
import type { CompetencyScore } from './competency-score.ts';
import { type EvidenceStanding, evidenceOver, type Records } from './evidence.ts';
import type { MaturityModel } from './model.ts';
import type { Observation } from './observation.ts';
import { scoreOverall } from './overall.ts';
import { scoreCompetencies, type ScoreSettings } from './scorecard.ts';

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
  const knownOver = evidenceOver(known, before.model, before.community.halfLife);
  const first = stepOf(knownOver(Date.parse(before.asOf)), before);
  const aged = stepOf(knownOver(Date.parse(after.asOf)), before);
  const ticked = score({ ...before, records: { ...known, checks }, asOf: after.asOf });
  const seen = score({ ...before, records: { observations, checks }, asOf: after.asOf });
  const isAgedAlike = before.community.halfLife === after.community.halfLife;
  const settled = isAgedAlike
    ? withOverall(seen.scores, { ...after, model: before.model })
    : score({ ...after, model: before.model });
  const last = before.model === after.model ? settled : score(after);
  const steps = [first, aged, ticked, seen, settled, last];
  const fresh = newRecords(known, last);
  return {
    overall: changeOf(first.overall, last.overall, partsOf(steps.map(({ overall }) => overall ?? undefined))),
    competencies: after.model.competencies.map(({ id }): CompetencyChange => {
      const scores = steps.map((step) => step.scores.find(({ competency }) => competency.id === id));
      // In between, a level that is withheld still has an estimate; at the ends it is the level itself.
      const parts = partsOf(scores.map((score) => score?.estimate.level));
      const change = changeOf(scores[0]?.level ?? null, scores.at(-1)?.level ?? null, parts);
      return { competency: id, ...change, ...fresh(id) };
    }),
  };
}

/** The levels with some of the reasons switched on. */
type Step = { readonly scores: readonly CompetencyScore[]; readonly overall: number | null };

function score({ records, community, model, asOf }: Standing): Step {
  return stepOf(evidenceOver(records, model, community.halfLife)(Date.parse(asOf)), { community, model });
}

type Judge = Pick<Standing, 'community' | 'model'>;

function stepOf({ evidence, checks }: EvidenceStanding, judge: Judge): Step {
  return withOverall(scoreCompetencies(evidence, checks, judge.model), judge);
}

function withOverall(scores: readonly CompetencyScore[], { community, model }: Judge): Step {
  return { scores, overall: scoreOverall(scores, community.importance, model).level };
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

/** Null where it was not assessed at either end. */
function changeOf(before: number | null, after: number | null, parts: NonNullable<Change['parts']>): Change {
  return { before, after, parts: before === null || after === null ? null : parts };
}

/** Differences from step to step; where a step has no number, nothing has moved yet. */
function partsOf(levels: readonly (number | undefined)[]): Readonly<Record<Reason, number>> {
  const filled: number[] = [];
  for (const level of levels) filled.push(level ?? filled.at(-1) ?? 0);
  const part = (at: number) => (filled[at] ?? 0) - (filled[at - 1] ?? 0);
  return { ageing: part(1), checks: part(2), observations: part(3), settings: part(4), model: part(5) };
}

function newRecords(known: Records, last: Step) {
  const before = new Set([...known.checks, ...known.observations].map(({ id }: Check | Observation) => id));
  return (competency: string) => {
    const evidence = last.scores.find((scored) => scored.competency.id === competency)?.evidence ?? [];
    const fresh = evidence.map(({ origin }) => origin).filter(({ id }) => !before.has(id));
    const isCheck = (origin: (typeof fresh)[number]) => origin.type === 'check';
    return {
      checks: fresh.filter(isCheck).map(({ id }) => id),
      observations: fresh.filter((origin) => !isCheck(origin)).map(({ id }) => id),
    };
  };
}
