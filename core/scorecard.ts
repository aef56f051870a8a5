import type { Check } from './check.ts';
import type { Community } from './community.ts';
import { type CompetencyScore, scoreCompetency } from './competency-score.ts';
import { type Contradiction, findContradictions } from './contradictions.ts';
import { type Evidence, evidenceOver, type Records } from './evidence.ts';
import { type Gap, measureGaps, orderGaps } from './gaps.ts';
import type { Confidence } from './level.ts';
import type { MaturityModel } from './model.ts';
import { nextQuestion } from './next-question.ts';
import { type Overall, scoreOverall } from './overall.ts';
import type { Problem } from './problem.ts';

/** Where a community stands, and what that follows from; levels are hundredths, null where not assessed. */
export type Scorecard = {
  readonly asOf: string;
  readonly model: { readonly id: string; readonly version: string };
  readonly community: { readonly id: string; readonly name: string };
  readonly overall: Overall;
  readonly competencies: readonly ScorecardRow[];
  /** Competency ids by priority. */
  readonly gaps: readonly string[];
  /** Competency ids that are not assessed. */
  readonly findOutFirst: readonly string[];
  readonly nextQuestion: { readonly competency: string; readonly indicator: string } | null;
  readonly problems: readonly Problem[];
};

/** One competency of a scorecard. */
export type ScorecardRow = {
  readonly id: string;
  readonly level: number | null;
  readonly interval: readonly [number, number] | null;
  readonly confidence: Confidence;
  readonly weight: number;
  readonly bounds: readonly [number, number];
  readonly coverage: { readonly answered: number; readonly of: number };
  readonly evidencedLevel: number | null;
  readonly target: number | null;
  readonly gap: number | null;
  readonly gapLikelihood: number | null;
  readonly importance: number;
  readonly contradictions: readonly Contradiction[];
};

/** A scorecard with what it was made of, so that each number can be traced to the records behind it. */
export type Scoring = {
  readonly scorecard: Scorecard;
  readonly scores: readonly CompetencyScore[];
  readonly gaps: readonly Gap[];
  readonly checks: ReadonlyMap<string, Check>;
};

/** Settings that a score depends on. */
export type ScoreSettings = Pick<Community, 'id' | 'name' | 'targets' | 'importance' | 'halfLife'>;

/** Scores records as they stood at a moment (ISO 8601). Order and repetition of records change nothing. */
export function scoreRecords(
  records: Records,
  community: ScoreSettings,
  model: MaturityModel,
  asOf: string,
  problems: readonly Problem[] = [],
): Scoring {
  const { evidence, checks } = evidenceOver(records, model, community.halfLife)(Date.parse(asOf));
  return scoreEvidence(evidence, checks, community, model, asOf, problems);
}

/** Scores each competency from evidence that is already collected; `checks` holds the newest check of each indicator. */
export function scoreCompetencies(
  evidence: readonly Evidence[],
  checks: ReadonlyMap<string, Check>,
  model: MaturityModel,
): readonly CompetencyScore[] {
  const parts = groupByCompetency(evidence);
  return model.competencies.map((competency) =>
    scoreCompetency(competency, parts.get(competency.id) ?? [], checks, model),
  );
}

/** Scores evidence that is already collected; `checks` holds the newest check of each indicator. */
export function scoreEvidence(
  evidence: readonly Evidence[],
  checks: ReadonlyMap<string, Check>,
  community: ScoreSettings,
  model: MaturityModel,
  asOf: string,
  problems: readonly Problem[] = [],
): Scoring {
  const scores = scoreCompetencies(evidence, checks, model);
  const overall = scoreOverall(scores, community.importance, model);
  const gaps = measureGaps(scores, overall.level, community, model);
  const scorecard: Scorecard = {
    asOf,
    model: { id: model.id, version: model.revision },
    community: { id: community.id, name: community.name },
    overall,
    competencies: scores.flatMap((score, at) => {
      const gap = gaps[at];
      return gap === undefined ? [] : [rowOf(score, gap, checks)];
    }),
    gaps: orderGaps(gaps, scores),
    findOutFirst: scores.filter(({ isAssessed }) => !isAssessed).map(({ competency }) => competency.id),
    nextQuestion: nextQuestion(scores, checks, community.importance, model),
    problems,
  };
  return { scorecard, scores, gaps, checks };
}

function groupByCompetency(evidence: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> {
  const groups = new Map<string, Evidence[]>();
  for (const item of evidence) {
    const known = groups.get(item.competency);
    if (known === undefined) groups.set(item.competency, [item]);
    else known.push(item);
  }
  return groups;
}

function rowOf(score: CompetencyScore, gap: Gap, checks: ReadonlyMap<string, Check>): ScorecardRow {
  return {
    id: score.competency.id,
    level: score.level,
    interval: score.interval,
    confidence: score.confidence,
    weight: score.weight,
    bounds: score.bounds,
    coverage: score.coverage,
    evidencedLevel: score.evidencedLevel,
    target: gap.target,
    gap: gap.gap,
    gapLikelihood: gap.likelihood,
    importance: gap.importance,
    contradictions: findContradictions(score.evidence, checks),
  };
}
