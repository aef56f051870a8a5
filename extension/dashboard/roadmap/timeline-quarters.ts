import { EFFORT_WEEKS } from '#core/scoring-numbers.ts';
import type { TimelineQuarter } from '../../ui/charts/roadmap-timeline.tsx';
import type { OpenCommunity } from '../open-community.ts';
import type { Plan } from './what-if.ts';

/** A plan as the timeline draws it: titles, weeks, and the levels each quarter moves. */
export function timelineQuarters({ model }: Pick<OpenCommunity, 'model'>, plan: Plan): readonly TimelineQuarter[] {
  const indicators = new Map(model.indicators.map((indicator) => [indicator.id, indicator]));
  const names = new Map(model.competencies.map(({ id, name }) => [id, name]));
  return plan.quarters.map(({ quarter, horizon, items, projected }, at) => {
    const before = plan.quarters[at - 1]?.projected ?? levelsNow(plan);
    return {
      quarter,
      horizon,
      items: items.map(({ indicator, effort }) => {
        const { text = indicator, competency = '' } = indicators.get(indicator) ?? {};
        return {
          id: indicator,
          title: text,
          effort,
          weeks: EFFORT_WEEKS[effort],
          competency: names.get(competency) ?? competency,
        };
      }),
      levels: Object.entries(projected).flatMap(([id, after]) => {
        const level = before[id];
        return level === undefined ? [] : [{ id, name: names.get(id) ?? id, before: level, after }];
      }),
    };
  });
}

/** The levels a plan starts from. */
export function levelsNow({ scoring }: Plan): Readonly<Record<string, number>> {
  return Object.fromEntries(
    scoring.scores.flatMap(({ competency, level }) => (level === null ? [] : [[competency.id, level]])),
  );
}
