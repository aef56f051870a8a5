import type { CompetencyScore } from './competency-score.ts';
import type { Indicator, MaturityModel, Prompt } from './model.ts';
import { importanceOf } from './overall.ts';
import type { PageKind } from './page.ts';
import { THRESHOLD_BELOW_STAGE } from './scoring-numbers.ts';

/**
 * The competency that is least sure for its importance, and in it the unanswered indicator whose threshold is nearest
 * to the level: adaptive testing, the fewest questions for the most certainty. Null where everything is answered.
 */
export function nextQuestion(
  scores: readonly CompetencyScore[],
  answered: Pick<ReadonlySet<string>, 'has'>,
  importance: Readonly<Record<string, number>>,
  model: MaturityModel,
): { readonly competency: string; readonly indicator: string } | null {
  for (const score of byUncertainty(scores, importance)) {
    const open = model.indicators.filter(
      ({ id, competency }) => competency === score.competency.id && !answered.has(id),
    );
    const [nearest] = open.toSorted((a, b) => distance(a, score) - distance(b, score) || a.stage - b.stage);
    if (nearest !== undefined) return { competency: score.competency.id, indicator: nearest.id };
  }
  return null;
}

/**
 * The prompts a page of this kind can answer and has not, those of the least sure competencies first. Among equally
 * unsure ones those come first that the page's facts answer.
 */
export function nextPrompts(
  scores: readonly CompetencyScore[],
  importance: Readonly<Record<string, number>>,
  model: MaturityModel,
  page: {
    readonly kind: PageKind;
    readonly answered: ReadonlySet<string>;
    readonly hasFactFor: (prompt: Prompt) => boolean;
  },
): readonly Prompt[] {
  const unsure = new Map(scores.map((score) => [score.competency.id, uncertaintyOf(score, importance)]));
  const uncertainty = ({ competency }: Prompt) => unsure.get(competency) ?? 0;
  return model.prompts
    .filter(({ id, pageKinds }) => pageKinds.includes(page.kind) && !page.answered.has(id))
    .toSorted((a, b) => uncertainty(b) - uncertainty(a) || Number(page.hasFactFor(b)) - Number(page.hasFactFor(a)));
}

function byUncertainty(scores: readonly CompetencyScore[], importance: Readonly<Record<string, number>>) {
  return scores.toSorted((a, b) => uncertaintyOf(b, importance) - uncertaintyOf(a, importance));
}

function uncertaintyOf(
  { competency, estimate: { interval } }: CompetencyScore,
  importance: Readonly<Record<string, number>>,
) {
  return importanceOf(importance, competency.id) * (interval[1] - interval[0]);
}

function distance(indicator: Indicator, { estimate }: CompetencyScore): number {
  return Math.abs(indicator.stage - THRESHOLD_BELOW_STAGE - estimate.level);
}
