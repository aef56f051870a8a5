import { isSureEnough } from './assessment-run.ts';
import type { CompetencyScore } from './competency-score.ts';
import { estimateLevel, type LevelEstimate, levelQuantile, type StageSums, sumStages } from './level.ts';
import type { Indicator, MaturityModel } from './model.ts';
import { ASSESSED_WEIGHT, THRESHOLD_BELOW_STAGE } from './scoring-numbers.ts';

/** Where in what is thought possible the level may really lie: the middle of its lower, middle and upper third. */
const POSSIBLE = [1 / 6, 1 / 2, 5 / 6];

/**
 * How many questions it takes, as far as can be expected, until every competency given is known with medium
 * confidence: the mean over levels that are possible now, each answering as it would most likely. Competencies that run
 * out of questions before count what they have.
 */
export function questionsLeft(
  scores: readonly CompetencyScore[],
  settled: ReadonlySet<string>,
  model: MaturityModel,
): number {
  const estimate = rememberingEstimator();
  const expected = scores.map((score) => questionsUntilSure(score, settled, model, estimate));
  return Math.ceil(expected.reduce((sum, count) => sum + count, 0));
}

/** Competencies that little is known of go through the same sums: each is estimated once. */
function rememberingEstimator(): typeof estimateLevel {
  const known = new Map<string, LevelEstimate>();
  return (sums) => {
    const key = `${sums.shown.join()};${sums.missing.join()}`;
    const estimate = known.get(key) ?? estimateLevel(sums);
    known.set(key, estimate);
    return estimate;
  };
}

function questionsUntilSure(
  score: CompetencyScore,
  settled: ReadonlySet<string>,
  model: MaturityModel,
  estimate: typeof estimateLevel,
): number {
  if (isSureEnough(score.confidence)) return 0;
  const open = model.indicators.filter(({ id, competency }) => competency === score.competency.id && !settled.has(id));
  const stages = model.stages.length;
  const start = {
    estimate: score.estimate,
    weight: score.weight,
    sums: sumStages(score.evidence, stages),
    old: olderAnswers(score, stages),
  };
  const counts = POSSIBLE.map((share) => simulate(start, open, levelQuantile(score.estimate, share), estimate));
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
}

/** What is known of a competency before it is asked about. */
type Start = Pick<CompetencyScore, 'estimate' | 'weight'> & {
  readonly sums: StageSums;
  /** What its checks say by indicator: a new answer takes their place. */
  readonly old: ReadonlyMap<string, { readonly sums: StageSums; readonly weight: number }>;
};

/** Asks as a run does, and answers as a community of that level would most likely, until the level is known. */
function simulate(start: Start, unasked: readonly Indicator[], level: number, estimate: typeof estimateLevel): number {
  const open = [...unasked];
  let { estimate: now, weight, sums } = start;
  while (open.length > 0 && !isKnown(now, weight)) {
    const [nearest] = open.toSorted((a, b) => distance(a, now) - distance(b, now) || a.stage - b.stage);
    if (nearest === undefined) break;
    open.splice(open.indexOf(nearest), 1);
    const replaced = start.old.get(nearest.id);
    sums = withAnswer(sums, nearest, level >= thresholdOf(nearest), replaced?.sums);
    weight += 1 - (replaced?.weight ?? 0);
    now = estimate(sums);
  }
  return unasked.length - open.length;
}

/** An answer ages from the moment it is given, so that as many as weigh just enough do not. */
function isKnown(estimate: LevelEstimate, weight: number): boolean {
  return weight > ASSESSED_WEIGHT && isSureEnough(estimate.confidence);
}

function olderAnswers({ evidence }: CompetencyScore, stages: number): Start['old'] {
  const old = new Map<string, { readonly sums: StageSums; readonly weight: number }>();
  for (const item of evidence) {
    if (item.origin.type !== 'check') continue;
    old.set(item.origin.indicator, { sums: sumStages([item], stages), weight: item.weight });
  }
  return old;
}

/** The sums with one more sure answer, in place of an older one. */
function withAnswer(sums: StageSums, { stage }: Indicator, isMet: boolean, replaced: StageSums | undefined): StageSums {
  const changed = (side: keyof StageSums, isAnswer: boolean) =>
    sums[side].map((sum, at) => {
      const rest = Math.max(0, sum - (replaced?.[side][at] ?? 0));
      return isAnswer && at === stage - 2 ? rest + 1 : rest;
    });
  return { shown: changed('shown', isMet), missing: changed('missing', !isMet) };
}

function distance(indicator: Indicator, { level }: LevelEstimate): number {
  return Math.abs(thresholdOf(indicator) - level);
}

function thresholdOf({ stage }: Indicator): number {
  return stage - THRESHOLD_BELOW_STAGE;
}
