import { toTenth } from '#core/level.ts';
import type { Indicator } from '#core/model.ts';
import type { RoadmapQuarter } from '#core/roadmap.ts';
import { EFFORT_WEEKS } from '#core/scoring-numbers.ts';
import type { Assessment } from './assessment.ts';
import type { Voice } from './voice.ts';

/** A step of the roadmap with its practice, what it belongs to and its effort in person-weeks. */
export type PlannedStep = { readonly indicator: Indicator; readonly name: string; readonly weeks: number };

/** How a level is expected to move by a quarter's end. */
export type Expectation = { readonly name: string; readonly before: number; readonly after: number };

/** One quarter of the roadmap, in what a report says of it. */
export type PlannedQuarter = Pick<RoadmapQuarter, 'quarter' | 'horizon'> & {
  readonly steps: readonly PlannedStep[];
  readonly weeks: number;
  /** The levels that move, in the model's order. */
  readonly expected: readonly Expectation[];
};

/** The roadmap, quarter by quarter, with the levels that move in each. */
export function planOf({ scorecard, model }: Assessment): readonly PlannedQuarter[] {
  const indicators = new Map(model.indicators.map((indicator) => [indicator.id, indicator]));
  const names = new Map(model.competencies.map(({ id, name }) => [id, name]));
  const now = new Map(scorecard.competencies.map(({ id, level }) => [id, level]));
  return scorecard.roadmap.map(({ quarter, horizon, items, projected }, at) => {
    const before = scorecard.roadmap[at - 1]?.projected ?? {};
    const steps = items.flatMap(({ indicator: id, effort }) => {
      const indicator = indicators.get(id);
      if (indicator === undefined) return [];
      return [
        { indicator, name: names.get(indicator.competency) ?? indicator.competency, weeks: EFFORT_WEEKS[effort] },
      ];
    });
    return {
      quarter,
      horizon,
      steps,
      weeks: steps.reduce((sum, { weeks }) => sum + weeks, 0),
      // Levels are written with one decimal: a move that does not show in it would read "2.8 to 2.8".
      expected: model.competencies.flatMap(({ id, name }) => {
        const [from, to] = [before[id] ?? now.get(id) ?? null, projected[id] ?? null];
        return from === null || to === null || toTenth(to) <= toTenth(from) ? [] : [{ name, before: from, after: to }];
      }),
    };
  });
}

/** "Culture from 2.4 to 2.9 and Tools from 1.8 to 2.0". */
export function expectedWords(expected: readonly Expectation[], { say, tenth, list }: Voice): string {
  return list(
    expected.map(({ name, before, after }) =>
      say.summary('asks.moved', { name, before: tenth(before), after: tenth(after) }),
    ),
  );
}
