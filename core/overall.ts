import type { CompetencyScore } from './competency-score.ts';
import { toTenth } from './level.ts';
import type { MaturityModel, Mode, Stage } from './model.ts';
import { INTERVAL_DEVIATIONS } from './scoring-numbers.ts';

/** The community as a whole: the importance-weighted mean of the assessed competencies. */
export type Overall = {
  readonly level: number | null;
  readonly interval: readonly [number, number] | null;
  readonly stage: number | null;
  readonly mode: string | null;
  /** True while any competency is not assessed. */
  readonly provisional: boolean;
  readonly assessed: number;
  readonly of: number;
};

/** Puts competencies together; `importance` is 1 where nothing else is said. */
export function scoreOverall(
  scores: readonly CompetencyScore[],
  importance: Readonly<Record<string, number>>,
  model: MaturityModel,
): Overall {
  const assessed = scores.flatMap(({ competency, level, estimate }) =>
    level === null ? [] : [{ level, variance: estimate.variance, weight: importanceOf(importance, competency.id) }],
  );
  const counts = { provisional: assessed.length < scores.length, assessed: assessed.length, of: scores.length };
  if (assessed.length === 0) return { level: null, interval: null, stage: null, mode: null, ...counts };
  const total = sum(assessed.map(({ weight }) => weight));
  const clip = (value: number) => Math.min(model.stages.length, Math.max(1, value));
  const level = clip(sum(assessed.map(({ level: part, weight }) => weight * part)) / total);
  const deviation = Math.sqrt(sum(assessed.map(({ variance, weight }) => weight ** 2 * variance))) / total;
  const interval = [
    clip(level - INTERVAL_DEVIATIONS * deviation),
    clip(level + INTERVAL_DEVIATIONS * deviation),
  ] as const;
  return {
    level,
    interval,
    stage: stageAt(level, model)?.id ?? null,
    mode: modeAt(level, model)?.id ?? null,
    ...counts,
  };
}

/** A competency's importance: the manager's, else 1. */
export function importanceOf(importance: Readonly<Record<string, number>>, competency: string): number {
  return Object.hasOwn(importance, competency) ? (importance[competency] ?? 1) : 1;
}

/** The stage a level has reached, read off the level as people see it. */
export function stageAt(level: number, model: Pick<MaturityModel, 'stages'>): Stage | undefined {
  return model.stages.findLast(({ id }) => id <= toTenth(level));
}

/** The mode a level lies in, read off the level as people see it. */
export function modeAt(level: number, model: Pick<MaturityModel, 'modes'>): Mode | undefined {
  return model.modes.findLast(({ from }) => from <= toTenth(level));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
