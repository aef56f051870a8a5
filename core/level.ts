import type { Evidence } from './evidence.ts';
import {
  CONFIDENCE_HALF_WIDTH,
  INTERVAL_TAIL,
  STEEPNESS,
  STEPS_PER_STAGE,
  THRESHOLD_BELOW_STAGE,
  UNSHOWN_WEIGHT,
} from './scoring-numbers.ts';

/** How sure a level is; `none` where none is given. */
export type Confidence = 'none' | 'low' | 'medium' | 'high';

/** Weighted evidence for (`shown`) and against (`missing`) each stage from the second up: index 0 is stage 2. */
export type StageSums = { readonly shown: readonly number[]; readonly missing: readonly number[] };

/**
 * Where a competency stands on the scale of its model: levels 1..n in hundredths. `density` is the probability of each
 * grid point, from 1.00 up.
 */
export type LevelEstimate = {
  readonly level: number;
  /** 80 % of the probability lies in it, and so does the level. */
  readonly interval: readonly [number, number];
  readonly confidence: Exclude<Confidence, 'none'>;
  readonly variance: number;
  readonly density: Float64Array;
};

/** Adds up what evidence says of each stage of a model with that many stages. */
export function sumStages(evidence: Iterable<Pick<Evidence, 'claims' | 'weight'>>, stages: number): StageSums {
  const shown = new Array<number>(stages - 1).fill(0);
  const missing = new Array<number>(stages - 1).fill(0);
  for (const { claims, weight } of evidence) {
    for (const { stage, value } of claims) {
      const at = stage - 2;
      shown[at] = (shown[at] ?? 0) + weight * value;
      missing[at] = (missing[at] ?? 0) + weight * (1 - value);
    }
  }
  return { shown, missing };
}

/**
 * The level that evidence is best explained by, in the Rasch model (Rasch 1960, Probabilistic Models for Some
 * Intelligence and Attainment Tests) with each stage's threshold half-way below it, on a grid of hundredths.
 */
export function estimateLevel(sums: StageSums): LevelEstimate {
  const logs = logLikelihoods(sums);
  const best = indexOfGreatest(logs);
  const density = normalise(logs, logs[best] ?? 0);
  const [low, high] = intervalOf(density, best);
  return {
    level: levelAt(best),
    interval: [levelAt(low), levelAt(high)],
    confidence: confidenceOf(high - low),
    variance: varianceOf(density),
    density,
  };
}

/** The most likely level alone, for searches that try many sums. */
export function mostLikelyLevel(sums: StageSums): number {
  return levelAt(indexOfGreatest(logLikelihoods(sums)));
}

/** The probability that the level lies below a target. */
export function probabilityBelow(estimate: Pick<LevelEstimate, 'density'>, target: number): number {
  const points = Math.ceil(Math.round((target - 1) * STEPS_PER_STAGE * 1e6) / 1e6);
  return estimate.density.subarray(0, Math.max(0, points)).reduce((sum, probability) => sum + probability, 0);
}

/** The level that a share (0..1) of the probability lies at or below. */
export function levelQuantile({ density }: Pick<LevelEstimate, 'density'>, share: number): number {
  return levelAt(quantile(density, share));
}

/** A level as people see it: rounded to one decimal, halves up. Stage and mode are read off this. */
export function toTenth(level: number): number {
  return Math.round(Math.round(level * 1e6) / 1e5) / 10;
}

/** A grid point as a level; index 0 is 1.00. */
export function levelAt(index: number): number {
  return (index + STEPS_PER_STAGE) / STEPS_PER_STAGE;
}

function logLikelihoods({ shown, missing }: StageSums): Float64Array {
  const thresholds = thresholdLogs(shown.length);
  const logs = new Float64Array(shown.length * STEPS_PER_STAGE + 1);
  for (const [at, { passed, failed }] of thresholds.entries()) {
    const forIt = shown[at] ?? 0;
    const against = (missing[at] ?? 0) + UNSHOWN_WEIGHT;
    for (let point = 0; point < logs.length; point += 1) {
      logs[point] = (logs[point] ?? 0) + forIt * (passed[point] ?? 0) + against * (failed[point] ?? 0);
    }
  }
  return logs;
}

type ThresholdLogs = { readonly passed: Float64Array; readonly failed: Float64Array };

const knownThresholds = new Map<number, readonly ThresholdLogs[]>();

/** For each threshold of a scale, the logarithm of the chance to pass it and to fail it at every grid point. */
function thresholdLogs(thresholds: number): readonly ThresholdLogs[] {
  const known = knownThresholds.get(thresholds);
  if (known !== undefined) return known;
  const made = Array.from({ length: thresholds }, (_, at) => {
    const steps = Array.from({ length: thresholds * STEPS_PER_STAGE + 1 }, (_unused, point) => {
      return STEEPNESS * (levelAt(point) - (at + 2 - THRESHOLD_BELOW_STAGE));
    });
    return { passed: Float64Array.from(steps, logSigmoid), failed: Float64Array.from(steps, (z) => logSigmoid(-z)) };
  });
  knownThresholds.set(thresholds, made);
  return made;
}

/** ln(1 / (1 + exp(-z))) without overflow. */
function logSigmoid(z: number): number {
  return z >= 0 ? -Math.log1p(Math.exp(-z)) : z - Math.log1p(Math.exp(z));
}

function indexOfGreatest(values: Float64Array): number {
  let best = 0;
  for (const [index, value] of values.entries()) if (value > (values[best] ?? 0)) best = index;
  return best;
}

function normalise(logs: Float64Array, greatest: number): Float64Array {
  const density = logs.map((log) => Math.exp(log - greatest));
  const total = density.reduce((sum, value) => sum + value, 0);
  return density.map((value) => value / total);
}

function intervalOf(density: Float64Array, best: number): readonly [number, number] {
  return [Math.min(best, quantile(density, INTERVAL_TAIL)), Math.max(best, quantile(density, 1 - INTERVAL_TAIL))];
}

function quantile(density: Float64Array, share: number): number {
  let cumulated = 0;
  for (const [index, probability] of density.entries()) {
    cumulated += probability;
    if (cumulated >= share) return index;
  }
  return density.length - 1;
}

function confidenceOf(widthInSteps: number): Exclude<Confidence, 'none'> {
  const half = widthInSteps / 2 / STEPS_PER_STAGE;
  if (half <= CONFIDENCE_HALF_WIDTH.high) return 'high';
  return half <= CONFIDENCE_HALF_WIDTH.medium ? 'medium' : 'low';
}

function varianceOf(density: Float64Array): number {
  const mean = density.reduce((sum, probability, index) => sum + probability * levelAt(index), 0);
  return density.reduce((sum, probability, index) => sum + probability * (levelAt(index) - mean) ** 2, 0);
}
