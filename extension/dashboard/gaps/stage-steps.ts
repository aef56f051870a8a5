import type { MaturityModel } from '#core/model.ts';

/** The targets to choose from: every half stage above the first, and the one there is where it is another. */
export function stageSteps({ stages }: MaturityModel, own: number | undefined): readonly number[] {
  const halves = Array.from({ length: 2 * (stages.length - 1) }, (_, at) => 1.5 + at / 2);
  if (own === undefined || halves.includes(own)) return halves;
  return [...halves, own].sort((a, b) => a - b);
}
