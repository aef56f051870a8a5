import fc from 'fast-check';
import type { LevelRow } from '../../../../extension/ui/charts/level-row.ts';

/** Words that a person might give a competency, in any script; never only space. */
const name = fc
  .oneof(
    fc.constantFrom('Strategy', 'الاستراتيجية', 'Donaudampfschifffahrt', '<b>&"', '🌊'),
    fc.string({ unit: 'grapheme' }),
  )
  .map((text) => text.replaceAll(/\s|NaN|Infinity|undefined|null/gu, '').padEnd(3, 'x'));
const names = fc.uniqueArray(name, { maxLength: 14 });
const stageNames = fc.uniqueArray(name, { minLength: 3, maxLength: 6 });

/** Levels in hundredths, as scores are; also just outside the scale, as under another model. */
const level = fc.integer({ min: 80, max: 650 }).map((hundredths) => hundredths / 100);
const perhaps = <Kind>(one: fc.Arbitrary<Kind>) => fc.option(one, { nil: null });
const interval = fc.tuple(level, level);

/** A row with what matters to a test, and the rest as it is where nothing is known. */
function row(given: Partial<LevelRow>): LevelRow {
  return { id: 'strategy', name: 'Strategy', level: null, interval: null, target: null, ...given };
}

const levels = fc.record({
  stages: stageNames,
  rows: names.chain((all) =>
    fc.tuple(
      ...all.map((own, at) =>
        fc.record({
          id: fc.constant(String(at)),
          name: fc.constant(own),
          level: perhaps(level),
          interval: perhaps(interval),
          target: perhaps(level),
          evidencedLevel: perhaps(level),
        }),
      ),
    ),
  ),
});

const heat = stageNames.chain((stages) =>
  fc.record({
    stages: fc.constant(stages),
    rows: names.chain((all) =>
      fc.tuple(
        ...all.map((own, at) =>
          fc.record({
            id: fc.constant(String(at)),
            name: fc.constant(own),
            cells: fc.subarray(stages.map((_, index) => index + 1)).chain((chosen) =>
              fc.tuple(
                ...chosen.map((stage) =>
                  fc.record({
                    stage: fc.constant(stage),
                    share: perhaps(fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8)),
                    evidence: fc.nat(20_000),
                    href: fc.constant(`#/cell/${String(at)}/${String(stage)}`),
                  }),
                ),
              ),
            ),
          }),
        ),
      ),
    ),
  }),
);

const trend = fc.integer({ min: 0, max: 25 }).chain((months) =>
  fc.record({
    stages: stageNames,
    moments: fc.constant(
      Array.from({ length: months }, (_, at) => new Date(Date.UTC(2024, 11 + at, 1) - 1).toISOString()),
    ),
    series: fc.uniqueArray(name, { minLength: 1, maxLength: 9 }).chain((all) =>
      fc.tuple(
        ...all.map((own, at) =>
          fc.record({
            id: fc.constant(String(at)),
            name: fc.constant(own),
            levels: fc.array(perhaps(level), { minLength: months, maxLength: months }),
          }),
        ),
      ),
    ),
  }),
);

const part = fc.integer({ min: -150, max: 150 }).map((hundredths) => hundredths / 100);
const parts = fc.record({ ageing: part, checks: part, observations: part, settings: part, model: part });
const change = fc.oneof(
  fc.record({ before: perhaps(level), after: fc.constant(null), parts: fc.constant(null) }),
  fc
    .record({ before: level, parts })
    .map(({ before, parts: by }) => ({
      before,
      after: Object.values(by).reduce((sum, one) => sum + one, before),
      parts: by,
    }))
    // No level is below 0.
    .filter(({ after }) => after >= 0),
);

const count = fc.oneof(fc.constant(0), fc.nat(20_000));
const coverage = names.chain((all) =>
  fc.tuple(
    ...all.map((own, at) =>
      fc.record({
        id: fc.constant(String(at)),
        name: fc.constant(own),
        strengths: count,
        gaps: count,
        notes: count,
      }),
    ),
  ),
);

const weeks = { S: 1, M: 3, L: 8 } as const;
const horizons = ['now', 'next', 'later', 'later', 'later'] as const;
const item = fc
  .record({ title: name, competency: name, effort: fc.constantFrom('S' as const, 'M' as const, 'L' as const) })
  .map((own) => ({ ...own, weeks: weeks[own.effort] }));
const quarters = fc.record({
  stages: fc.integer({ min: 3, max: 6 }),
  quarters: fc
    .array(
      fc.record({
        items: fc.array(item, { minLength: 1, maxLength: 6 }),
        levels: fc.array(fc.record({ name, before: level, after: level }), { maxLength: 8 }),
      }),
      { maxLength: 5 },
    )
    .map((all) =>
      all.map(({ items, levels: moved }, at) => ({
        quarter: at + 1,
        horizon: horizons[at] ?? 'later',
        items: items.map((one, index) => ({ id: String(index), ...one })),
        levels: moved.map((one, index) => ({ id: String(index), ...one })),
      })),
    ),
});

/** Arbitrary things to be charted, by chart. */
export const charted = { row, levels, heat, trend, change, coverage, quarters };
