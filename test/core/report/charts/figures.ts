import fc from 'fast-check';
import type { HeatMap, LevelFigure, Radar, Sparkline, Timeline } from '#core/report/document.ts';

const name = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('Culture', 'Policies & Governance', 'Öffentlichkeitsarbeit', 'مجتمع', '社区管理'),
  },
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.lorem({ maxCount: 30 }),
  fc.constantFrom('', 'x'.repeat(300), 'ق'.repeat(90), '👩‍👩‍👧‍👦'.repeat(20), '\u0300\u0301', '<b onload="x">'),
);
const stages = fc.array(name, { minLength: 3, maxLength: 6 });
const levelOf = (count: number) => fc.integer({ min: 100, max: count * 100 }).map((level) => level / 100);
const maybeLevel = (count: number) => fc.option(levelOf(count));

/** A level on a scale of three to six stages, known or not. */
export const levelFigures: fc.Arbitrary<LevelFigure> = stages.chain((names) =>
  fc.record({
    type: fc.constant('level' as const),
    level: maybeLevel(names.length),
    interval: fc.option(
      fc
        .tuple(levelOf(names.length), levelOf(names.length))
        .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
    ),
    target: maybeLevel(names.length),
    stages: fc.constant(names),
    labels: fc.record({ level: name, target: name }),
    alternative: name,
  }),
);

/** Three to twelve axes, any of them or all not assessed. */
export const radars: fc.Arbitrary<Radar> = stages.chain((names) =>
  fc.record({
    type: fc.constant('radar' as const),
    caption: name,
    axes: fc.array(
      fc.record({
        name,
        level: maybeLevel(names.length),
        target: maybeLevel(names.length),
        before: fc.option(maybeLevel(names.length), { nil: undefined }),
        words: fc.record({ level: name, target: name, before: name }),
      }) as fc.Arbitrary<Radar['axes'][number]>,
      { minLength: 3, maxLength: 12 },
    ),
    stages: fc.constant(names),
    labels: fc.record({ axis: name, level: name, target: name, before: name }),
    alternative: name,
  }),
);

/** Any number of competencies by two to five stages. */
export const heatMaps: fc.Arbitrary<HeatMap> = fc.array(name, { minLength: 2, maxLength: 5 }).chain((columns) =>
  fc.record({
    type: fc.constant('heat-map' as const),
    caption: name,
    corner: name,
    columns: fc.constant(columns),
    rows: fc.array(
      fc.record({
        name,
        cells: fc.array(
          fc.record({ share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })), words: name, detail: name }),
          { minLength: columns.length, maxLength: columns.length },
        ),
      }),
      { maxLength: 12 },
    ),
    alternative: name,
  }),
);

/** One to twenty quarters. */
export const timelines: fc.Arbitrary<Timeline> = fc.record({
  type: fc.constant('timeline' as const),
  caption: name,
  labels: fc.record({ when: name, what: name, detail: name }),
  quarters: fc.array(
    fc.record({
      horizon: fc.constantFrom('Now', 'Next', 'Later', ''),
      title: name,
      items: fc.array(fc.record({ words: name, detail: name, weeks: fc.constantFrom(1, 3, 8) }), { maxLength: 16 }),
      outcomes: fc.array(name, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 20 },
  ),
  alternative: name,
});

/** A way with gaps. */
export const sparklines: fc.Arbitrary<Sparkline> = fc.integer({ min: 3, max: 6 }).chain((count) =>
  fc.record({
    type: fc.constant('sparkline' as const),
    levels: fc.array(maybeLevel(count), { maxLength: 14 }),
    stages: fc.constant(count),
    alternative: name,
  }),
);
