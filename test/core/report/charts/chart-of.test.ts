import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellChartOf, chartsOf } from '#core/report/charts/chart-of.ts';
import type { Chart, Mark, MeasureWords } from '#core/report/charts/chart.ts';
import { estimatedWidth } from '#core/report/charts/estimated-width.ts';
import type { Radar } from '#core/report/document.ts';
import { heatMaps, levelFigures, radars, sparklines, timelines } from './figures.ts';

/** What rounding to hundredths, and half the width of a hairline, may add. */
const TOLERANCE = 0.51;

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const boxOf = (mark: Mark, measure: MeasureWords): Box => {
  switch (mark.type) {
    case 'path': {
      const [xs, ys] = [mark.points.map(([x]) => x), mark.points.map(([, y]) => y)];
      return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
    }
    case 'circle': {
      const [[x, y], r] = [mark.centre, mark.radius];
      return { left: x - r, top: y - r, right: x + r, bottom: y + r };
    }
    case 'rectangle': {
      const [[x, y], { width, height }] = [mark.corner, mark];
      return { left: x, top: y, right: x + width, bottom: y + height };
    }
    case 'words': {
      const width = measure(mark.text, mark.size, mark.isStrong);
      const left = mark.at[0] - (mark.anchor === 'start' ? 0 : mark.anchor === 'middle' ? width / 2 : width);
      return { left, top: mark.at[1] - mark.size * 0.72, right: left + width, bottom: mark.at[1] + mark.size * 0.22 };
    }
  }
};

const expectWithin = ({ width, height, marks }: Chart, measure: MeasureWords) => {
  expect(Number.isFinite(height)).toBe(true);
  for (const mark of marks) {
    const { left, top, right, bottom } = boxOf(mark, measure);
    const isWithin =
      left >= -TOLERANCE && top >= -TOLERANCE && right <= width + TOLERANCE && bottom <= height + TOLERANCE;
    if (!isWithin) expect({ mark, box: { left, top, right, bottom }, width, height }).toBe('within its chart');
  }
};

const overlap = (one: Box, other: Box) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5;

const expectWordsApart = ({ marks }: Chart, measure: MeasureWords) => {
  const boxes = marks.flatMap((mark) => (mark.type === 'words' ? [{ mark, box: boxOf(mark, measure) }] : []));
  for (const [at, one] of boxes.entries()) {
    for (const other of boxes.slice(at + 1)) {
      if (overlap(one.box, other.box)) expect([one.mark, other.mark]).toBe('apart');
    }
  }
};

/** A face narrower than the one that charts are estimated by, one cell a character. */
const even: MeasureWords = (text, size) => Array.from(text).length * size * 0.5;
const measures = fc.constantFrom(even, estimatedWidth);
const widths = fc.integer({ min: 230, max: 700 });

describe.each([
  ['a radar', radars],
  ['a heat map', heatMaps],
  ['a time line', timelines],
  ['a level on its scale', levelFigures],
] as const)('the chart of %s', (_name, figures) => {
  it('keeps every mark and every word within its box, and words apart', () => {
    fc.assert(
      fc.property(figures, widths, measures, (figure, width, measure) => {
        for (const chart of chartsOf(figure, { width, measure })) {
          expect(chart.width).toBe(width);
          expectWithin(chart, measure);
          expectWordsApart(chart, measure);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a chart in a cell', () => {
  it('keeps within the cell', () => {
    fc.assert(
      fc.property(fc.oneof(sparklines, levelFigures), fc.integer({ min: 30, max: 200 }), (figure, width) => {
        expectWithin(cellChartOf(figure, width), even);
      }),
    );
  });

  it('leaves a gap where a level was not assessed, and says nothing of now where there is no level now', () => {
    const lengths = (levels: readonly (number | null)[]) =>
      cellChartOf({ type: 'sparkline', levels, stages: 4, alternative: '' }, 80).marks.map((mark) =>
        mark.type === 'path' ? mark.points.length : mark.type,
      );
    expect(lengths([1, 2, null, 2, 3, 4])).toEqual([2, 2, 3, 'circle']);
    expect(lengths([1, 2, null])).toEqual([2, 2]);
    expect(lengths([null, null])).toEqual([2]);
    expect(lengths([])).toEqual([2]);
  });
});

describe('a radar', () => {
  const radar = (levels: readonly (number | null)[]): Radar => ({
    type: 'radar',
    caption: '',
    axes: levels.map((level, at) => ({
      name: `Axis ${String(at)}`,
      level,
      target: 3,
      words: { level: level === null ? 'not assessed yet' : String(level), target: '3', before: '' },
    })),
    stages: ['a', 'b', 'c', 'd'],
    labels: { axis: 'Competency', level: 'Level', target: 'Target', before: '' },
    alternative: '',
  });
  const marksOf = (levels: readonly (number | null)[]) =>
    chartsOf(radar(levels), { width: 460, measure: even }).flatMap(({ marks }) => marks);
  const levelLines = (levels: readonly (number | null)[]) =>
    marksOf(levels).flatMap((mark) =>
      mark.type === 'path' && mark.stroke === 'accent' ? [[mark.points.length, mark.isClosed]] : [],
    );

  it('closes its shape only where all are assessed; elsewhere it is open, never drawn to zero', () => {
    expect(levelLines([1, 2, 3, 4])).toEqual([[4, true]]);
    expect(levelLines([1, null, 3, 4])).toEqual([[3, false]]);
    expect(levelLines([1, null, 3, null])).toEqual([]);
    expect(levelLines([null, null, null])).toEqual([]);
  });

  it('marks an axis that is not assessed by a hollow ring and in words', () => {
    const marks = marksOf([1, null, 3, 4]);
    const hollow = marks.filter((mark) => mark.type === 'circle' && mark.fill === undefined);
    expect(hollow).toHaveLength(1);
    expect(marks.filter((mark) => mark.type === 'words' && mark.text === 'not assessed yet')).toHaveLength(1);
  });

  it('says what its lines are called once, beside the first value of each', () => {
    const texts = marksOf([null, 2, 3]).flatMap((mark) => (mark.type === 'words' ? [mark.text] : []));
    expect(texts.filter((text) => text.startsWith('Level '))).toEqual(['Level 2']);
    expect(texts.filter((text) => text.startsWith('Target '))).toEqual(['Target 3']);
  });

  it('draws the target dashed, and all that is drawn twice the same', () => {
    const dashed = marksOf([1, 2, 3]).filter(
      (mark) => mark.type === 'path' && mark.dash !== undefined && mark.isClosed,
    );
    expect(dashed).toHaveLength(1);
    expect(marksOf([1, 2, 3])).toEqual(marksOf([1, 2, 3]));
  });
});
