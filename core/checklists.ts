import type { Checklist, MaturityModel } from './model.ts';

/**
 * All checklists of a model: the ones it is written with, then one for each competency and stage, made of that
 * stage's indicators. Their ids are `<competency>/<stage>`.
 */
export function checklistsOf(model: MaturityModel): readonly Checklist[] {
  const byStage = model.competencies.flatMap((competency) =>
    model.stages.map(({ id, name }) => ({
      id: `${competency.id}/${String(id)}`,
      title: `${competency.name}: ${name}`,
      summary: competency.descriptors[id - 1] ?? competency.question,
      indicators: model.indicators
        .filter((indicator) => indicator.competency === competency.id && indicator.stage === id)
        .map((indicator) => indicator.id),
    })),
  );
  return [...model.checklists, ...byStage.filter(({ indicators }) => indicators.length > 0)];
}
