import type { Check } from './check.ts';
import type { Evidence } from './evidence.ts';
import {
  type Confidence,
  estimateLevel,
  type LevelEstimate,
  mostLikelyLevel,
  type StageSums,
  sumStages,
} from './level.ts';
import type { Competency, Indicator, MaturityModel } from './model.ts';
import { ASSESSED_WEIGHT } from './scoring-numbers.ts';

/** One competency's score with the evidence it was made of. Levels are 1..n; null where not assessed. */
export type CompetencyScore = {
  readonly competency: Competency;
  readonly evidence: readonly Evidence[];
  /** What the evidence says, however little: for what to ask next. Shown to people only where assessed. */
  readonly estimate: LevelEstimate;
  readonly isAssessed: boolean;
  readonly level: number | null;
  readonly interval: readonly [number, number] | null;
  readonly confidence: Confidence;
  /** Weight of the evidence, each record once. */
  readonly weight: number;
  /** The level if everything not yet answered were unmet, and if it were met. */
  readonly bounds: readonly [number, number];
  readonly coverage: { readonly answered: number; readonly of: number };
  /** The level without the checks that link to no observation; null where what is left is too little. */
  readonly evidencedLevel: number | null;
};

/** Scores one competency from its evidence and the newest check of each of its indicators. */
export function scoreCompetency(
  competency: Competency,
  evidence: readonly Evidence[],
  checks: ReadonlyMap<string, Check>,
  model: MaturityModel,
): CompetencyScore {
  const stages = model.stages.length;
  const sums = sumStages(evidence, stages);
  const estimate = estimateLevel(sums);
  const weight = weightOf(evidence);
  const isAssessed = weight >= ASSESSED_WEIGHT;
  const backed = evidence.filter(({ origin }) => origin.type !== 'check' || origin.isBacked);
  const asked = model.indicators.filter(
    (indicator) => indicator.competency === competency.id && checks.get(indicator.id)?.state !== 'na',
  );
  const open = asked.filter(({ id }) => !checks.has(id));
  return {
    competency,
    evidence,
    estimate,
    isAssessed,
    level: isAssessed ? estimate.level : null,
    interval: isAssessed ? estimate.interval : null,
    confidence: isAssessed ? estimate.confidence : 'none',
    weight,
    bounds: [mostLikelyLevel(withAll(sums, open, 'missing')), mostLikelyLevel(withAll(sums, open, 'shown'))],
    coverage: { answered: asked.length - open.length, of: asked.length },
    evidencedLevel: weightOf(backed) >= ASSESSED_WEIGHT ? mostLikelyLevel(sumStages(backed, stages)) : null,
  };
}

function weightOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}

/** The sums with a new, sure check of each indicator added. */
function withAll(sums: StageSums, indicators: readonly Indicator[], side: keyof StageSums): StageSums {
  const added = [...sums[side]];
  for (const { stage } of indicators) added[stage - 2] = (added[stage - 2] ?? 0) + 1;
  return { ...sums, [side]: added };
}
