import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportFile } from '#core/export-file.ts';
import type { MaturityModel } from '#core/model.ts';
import { models } from '#core/models/index.ts';
import { planRoadmap } from '#core/roadmap.ts';
import { EFFORT_WEEKS } from '#core/scoring-numbers.ts';
import { scoreRecords } from '#core/scorecard.ts';
import { AS_OF, exportOf } from './arbitraries.ts';
import { gardenModel } from './garden.ts';

const plan = (file: ExportFile, model: MaturityModel, capacity = file.community.capacity) => {
  const { scorecard, scores, gaps, checks } = scoreRecords(file, file.community, model, AS_OF);
  return { quarters: planRoadmap(scores, gaps, checks, model, capacity), gaps, checks, scorecard };
};

describe.each([gardenModel, ...models].map((model) => [model.id, model] as const))('a roadmap of %s', (_id, model) => {
  const efforts = new Map(model.indicators.map((indicator) => [indicator.id, indicator]));
  const runs = { numRuns: model === gardenModel ? 1000 : 200 };

  it('never spends beyond capacity, and gives an item larger than a quarter the quarters it needs, alone', () => {
    fc.assert(
      fc.property(exportOf(model), fc.integer({ min: 1, max: 20 }), (file, capacity) => {
        const { quarters } = plan(file, model, capacity);
        let free = 1;
        for (const { quarter, items } of quarters) {
          expect(quarter).toBeGreaterThanOrEqual(free);
          const weeks = items.reduce((sum, { effort }) => sum + EFFORT_WEEKS[effort], 0);
          const taken = Math.max(1, Math.ceil(weeks / capacity));
          if (taken > 1) expect(items).toHaveLength(1);
          free = quarter + taken;
        }
      }),
      runs,
    );
  });

  it('never proposes what is met or does not apply, what lies above the target, or anything twice', () => {
    fc.assert(
      fc.property(exportOf(model), (file) => {
        const { quarters, gaps, checks } = plan(file, model);
        const proposed = quarters.flatMap(({ items }) => items.map(({ indicator }) => indicator));
        expect(new Set(proposed).size).toBe(proposed.length);
        for (const id of proposed) {
          expect(['met', 'na']).not.toContain(checks.get(id)?.state);
          const { competency, stage } = efforts.get(id)!;
          expect(stage).toBeLessThanOrEqual(Math.ceil(gaps.find((gap) => gap.competency === competency)!.target!));
        }
      }),
      runs,
    );
  });

  it('projects levels that never fall from quarter to quarter, and come about when the items are ticked', () => {
    fc.assert(
      fc.property(exportOf(model), (file) => {
        const { quarters, scorecard } = plan(file, model);
        const last = quarters.at(-1);
        if (last === undefined) return;
        const done = quarters.flatMap(({ items }) => items);
        const ticked = {
          ...file,
          checks: [
            ...file.checks,
            ...done.map(({ indicator }, at) => ({
              id: `0193b000-0000-7000-8000-${String(at).padStart(12, '0')}`,
              indicator,
              state: 'met' as const,
              at: AS_OF,
              by: '',
              observations: [],
              sure: true,
            })),
          ],
        };
        const then = scoreRecords(ticked, file.community, model, AS_OF).scorecard.competencies;
        for (const [id, level] of Object.entries(last.projected)) {
          expect(then.find((row) => row.id === id)?.level).toBeCloseTo(level, 1);
        }
        const levels = new Map(scorecard.competencies.map((row) => [row.id, row.level ?? 1]));
        for (const { projected } of quarters) {
          for (const [id, level] of Object.entries(projected)) {
            expect(level).toBeGreaterThanOrEqual(levels.get(id)! - 1e-9);
            levels.set(id, level);
          }
        }
      }),
      runs,
    );
  });

  it('says now for the first quarter, next for the second, later for the rest', () => {
    fc.assert(
      fc.property(exportOf(model), (file) => {
        for (const { quarter, horizon } of plan(file, model, 1).quarters) {
          expect(horizon).toBe(quarter === 1 ? 'now' : quarter === 2 ? 'next' : 'later');
        }
      }),
      { numRuns: 100 },
    );
  });
});
