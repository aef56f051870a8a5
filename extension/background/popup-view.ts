import { checklistsOf } from '#core/checklists.ts';
import type { Check } from '#core/check.ts';
import type { Indicator, MaturityModel } from '#core/model.ts';
import { modeAt } from '#core/overall.ts';
import type { Scoring } from '#core/scorecard.ts';
import type { Tally } from '#core/tally.ts';
import type { CheckView, ChecklistItem, ChecklistView } from '../messages/popup.ts';

/** Every checklist of the model, by the ids of its indicators. */
export function checklistViews(model: MaturityModel): readonly ChecklistView[] {
  return checklistsOf(model).map(({ id, title, summary, indicators }) => ({
    ...{ id, title, summary, indicators },
    ...groupOf(id, model),
  }));
}

/** Every indicator of the model as it is ticked now. */
export function checklistItems(model: MaturityModel, tally: Tally): readonly ChecklistItem[] {
  const seen = seenCounts(tally);
  return model.indicators.map((indicator) => itemOf(indicator, model, tally, seen));
}

/** One indicator as a checklist shows it. */
export function checklistItem(indicator: Indicator, model: MaturityModel, tally: Tally): ChecklistItem {
  return itemOf(indicator, model, tally, seenCounts(tally));
}

function itemOf(
  indicator: Indicator,
  model: MaturityModel,
  tally: Tally,
  seen: ReadonlyMap<string, number>,
): ChecklistItem {
  const check = tally.checks[indicator.id];
  return {
    indicator: indicator.id,
    text: indicator.text,
    why: indicator.why,
    look: indicator.look,
    firstStep: indicator.firstStep,
    competency: model.competencies.find(({ id }) => id === indicator.competency)?.name ?? indicator.competency,
    seen: seen.get(indicator.id) ?? 0,
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

function checkView({ id, state, at, by, reason, sure, observations }: Check): CheckView {
  return { id, state, at, by, sure, observations, ...(reason !== undefined && { reason }) };
}

/** How many notes name each indicator, off the tally: no record is read for it. */
function seenCounts({ cells }: Tally): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { assertion, count } of Object.values(cells)) {
    const { indicator } = assertion;
    if (indicator !== undefined) counts.set(indicator, (counts.get(indicator) ?? 0) + count);
  }
  return counts;
}

/** The lists of the five steps are named so in the models that have them. */
const STEP = 'step-';

function groupOf(checklist: string, model: MaturityModel): Pick<ChecklistView, 'group' | 'competency'> {
  if (model.modes.some(({ id }) => id === checklist)) return { group: 'mode' };
  const [competency] = checklist.split('/');
  const named = checklist.includes('/') ? model.competencies.find(({ id }) => id === competency) : undefined;
  if (named !== undefined) return { group: 'competency', competency: named.name };
  return { group: checklist.startsWith(STEP) ? 'step' : 'occasion' };
}
