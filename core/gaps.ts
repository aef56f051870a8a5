import type { CompetencyScore } from './competency-score.ts';
import { probabilityBelow, toTenth } from './level.ts';
import type { MaturityModel } from './model.ts';
import { importanceOf } from './overall.ts';

/** How far a competency is from where it is wanted. Levels 1..n; null where the competency or nothing is assessed. */
export type Gap = {
  readonly competency: string;
  readonly target: number | null;
  readonly gap: number | null;
  /** The probability that the level lies below the target. */
  readonly likelihood: number | null;
  readonly importance: number;
};

/** Where each competency is wanted, in the model's order: the manager's target, else one stage above the whole. */
export function measureGaps(
  scores: readonly CompetencyScore[],
  overall: number | null,
  settings: {
    readonly targets: Readonly<Record<string, number>>;
    readonly importance: Readonly<Record<string, number>>;
  },
  model: MaturityModel,
): readonly Gap[] {
  const usual = usualTarget(overall, model);
  return scores.map(({ competency, level, estimate }) => {
    const target = usual === null ? null : (targetOf(settings.targets, competency.id, model) ?? usual);
    const isKnown = level !== null && target !== null;
    return {
      competency: competency.id,
      target,
      gap: isKnown ? Math.max(0, hundredths(target - level)) : null,
      likelihood: isKnown ? probabilityBelow(estimate, target) : null,
      importance: importanceOf(settings.importance, competency.id),
    };
  });
}

/** The target where the manager has set none: one stage above the whole; null while nothing is assessed. */
export function usualTarget(overall: number | null, { stages }: Pick<MaturityModel, 'stages'>): number | null {
  return overall === null ? null : Math.min(stages.length, Math.floor(toTenth(overall)) + 1);
}

/** The competencies with a gap, most pressing first: importance times gap, then the lower level, then the model's order. */
export function orderGaps(gaps: readonly Gap[], scores: readonly CompetencyScore[]): readonly string[] {
  const levels = new Map(scores.map(({ competency, level }) => [competency.id, level ?? 0]));
  const levelOf = ({ competency }: Gap) => levels.get(competency) ?? 0;
  const pressing = ({ gap, importance }: Gap) => importance * (gap ?? 0);
  return gaps
    .filter(({ gap }) => gap !== null && gap > 0)
    .toSorted((a, b) => pressing(b) - pressing(a) || levelOf(a) - levelOf(b))
    .map(({ competency }) => competency);
}

/** Levels are hundredths; this takes the noise of subtraction away without losing a finer target. */
function hundredths(difference: number): number {
  return Math.round(difference * 1e9) / 1e9;
}

/** The manager's target; none where it lies outside the scale, as one set under another model may. */
function targetOf(targets: Readonly<Record<string, number>>, competency: string, { stages }: MaturityModel) {
  const target = Object.hasOwn(targets, competency) ? targets[competency] : undefined;
  return target !== undefined && target <= stages.length ? target : undefined;
}
