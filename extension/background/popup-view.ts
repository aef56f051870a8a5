import { checklistsOf } from '#core/checklists.ts';
import type { Check } from '#core/check.ts';
import type { Indicator, MaturityModel } from '#core/model.ts';
import { modeAt } from '#core/overall.ts';
import type { Scoring } from '#core/scorecard.ts';
import type { ChecklistItem, ChecklistView } from '../messages/popup.ts';

/** Every checklist of the model, by the ids of its indicators. */
export function checklistViews(model: MaturityModel): readonly ChecklistView[] {
  return checklistsOf(model).map(({ id, title, summary, indicators }) => ({ id, title, summary, indicators }));
}

/** Every indicator of the model as it is ticked now. */
export function checklistItems(model: MaturityModel, checks: ReadonlyMap<string, Check>): readonly ChecklistItem[] {
  return model.indicators.map((indicator) => checklistItem(indicator, model, checks.get(indicator.id)));
}

/** One indicator as a checklist shows it. */
export function checklistItem(indicator: Indicator, model: MaturityModel, check: Check | undefined): ChecklistItem {
  return {
    indicator: indicator.id,
    text: indicator.text,
    why: indicator.why,
    look: indicator.look,
    firstStep: indicator.firstStep,
    competency: model.competencies.find(({ id }) => id === indicator.competency)?.name ?? indicator.competency,
    ...(check && { check: checkView(check) }),
  };
}

/** The checklist of the mode the community is in; the first one where nothing is assessed or none is named after it. */
export function currentChecklist(model: MaturityModel, scoring: Scoring): string {
  const lists = checklistsOf(model);
  const { level } = scoring.scorecard.overall;
  const mode = level === null ? undefined : modeAt(level, model);
  return lists.find(({ id }) => id === mode?.id)?.id ?? lists[0]?.id ?? '';
}

function checkView({ id, state, at, reason }: Check): NonNullable<ChecklistItem['check']> {
  return { id, state, at, ...(reason !== undefined && { reason }) };
}
