import type { Timeline } from '../document.ts';
import type { Chart, ChartRoom, Ink, Mark, MeasureWords } from './chart.ts';
import { fitWords } from './fit-words.ts';
import { baselineOf, line, lineHeightOf, rectangle, type Setting, words } from './marks.ts';

const HORIZON = { size: 9, isStrong: true } as const;
const TITLE: Setting = { size: 9, isStrong: true, ink: 'ink' };
const ITEM: Setting = { size: 8, isStrong: false, ink: 'ink' };
const DETAIL: Setting = { size: 7, isStrong: false, ink: 'muted' };
const OUTCOME: Setting = { size: 8, isStrong: true, ink: 'strength' };

/** The least a quarter needs to be read, and how many stand beside each other at most. */
const LEAST_COLUMN = 130;
const MOST_COLUMNS = 4;
const GUTTER = 16;
const BAR = 16;
const BLOCK = 5;
const PADDING = 4;

/** Blocks of one quarter that are drawn; the rest is counted. */
const MOST_ITEMS = 12;

/** In a row with more than so many, each says less. */
const MANY_ITEMS = 6;

/** The nearer, the darker; words on it are light or dark to match. */
const HORIZON_LOOKS = [
  { fill: { stage: 1 }, ink: 'paper' },
  { fill: { stage: 2 / 3 }, ink: 'paper' },
  { fill: { stage: 0 }, ink: 'ink' },
] as const satisfies readonly { readonly fill: Ink; readonly ink: Ink }[];

type Quarter = Timeline['quarters'][number] & { readonly look: (typeof HORIZON_LOOKS)[number] };

/**
 * Quarters in columns under the bar of their horizon, each step a block as long as its work and one after the other.
 * Quarters that find no room beside each other stand in the next row, each row a chart of its own.
 */
export function timelineCharts({ quarters }: Timeline, { width, measure }: ChartRoom): readonly Chart[] {
  const fitting = Math.floor((width + GUTTER) / (LEAST_COLUMN + GUTTER));
  const columns = Math.max(1, Math.min(MOST_COLUMNS, fitting));
  const column = (width + GUTTER) / columns - GUTTER;
  const horizons = [...new Set(quarters.map(({ horizon }) => horizon))];
  const looked = quarters.map((quarter) => {
    const look = HORIZON_LOOKS[Math.min(horizons.indexOf(quarter.horizon), HORIZON_LOOKS.length - 1)];
    return { ...quarter, look: look ?? HORIZON_LOOKS[0] };
  });
  const longest = Math.max(1, ...quarters.map(weeksOf));
  const rows = Array.from({ length: Math.ceil(looked.length / columns) }, (_, at) =>
    looked.slice(at * columns, (at + 1) * columns),
  );
  return rows.map((row) => {
    const most = Math.max(...row.map(({ items }) => items.length)) > MANY_ITEMS ? 2 : 3;
    const draw = (quarter: Quarter, at: number) => {
      const place = { x: at * (column + GUTTER), width: column };
      return quarterMarks(quarter, place, { longest, most }, measure);
    };
    const drawn = row.map(draw);
    const marks = [...horizonMarks(row, column, measure), ...drawn.flatMap((each) => each.marks)];
    return { width, height: Math.max(...drawn.map(({ end }) => end)) + 1, marks };
  });
}

function weeksOf({ items }: Pick<Quarter, 'items'>): number {
  return items.reduce((sum, { weeks }) => sum + weeks, 0);
}

/** One bar over all quarters of a horizon that stand side by side. */
function horizonMarks(row: readonly Quarter[], column: number, measure: MeasureWords): readonly Mark[] {
  const starts = row.flatMap(({ horizon }, at) => (at > 0 && row[at - 1]?.horizon === horizon ? [] : [at]));
  return starts.flatMap((start, at) => {
    const count = (starts[at + 1] ?? row.length) - start;
    const quarter = row[start];
    if (quarter === undefined) return [];
    const left = start * (column + GUTTER);
    const width = count * (column + GUTTER) - GUTTER;
    const [label = ''] = fitWords(quarter.horizon, width - 12, 1, HORIZON, measure);
    return [
      rectangle([left, 0], width, BAR, { radius: 2, fill: quarter.look.fill }),
      words(label, [left + 6, BAR / 2 + HORIZON.size * 0.34], 'start', { ...HORIZON, ink: quarter.look.ink }),
    ];
  });
}

function quarterMarks(
  quarter: Quarter,
  { x, width }: { readonly x: number; readonly width: number },
  { longest, most }: { readonly longest: number; readonly most: number },
  measure: MeasureWords,
): { readonly marks: readonly Mark[]; readonly end: number } {
  const marks: Mark[] = [];
  let y = BAR + 6;
  const write = (text: string, lines: number, setting: Setting) => {
    for (const row of fitWords(text, width, lines, setting, measure)) {
      marks.push(words(row, [x, y + baselineOf(setting.size)], 'start', setting));
      y += lineHeightOf(setting.size);
    }
  };
  write(quarter.title, 1, TITLE);
  let done = 0;
  for (const { words: step, detail, weeks } of quarter.items.slice(0, MOST_ITEMS)) {
    y += PADDING;
    marks.push(...blockMarks(x, y, width, done / longest, weeks / longest));
    done += weeks;
    y += BLOCK + 2;
    write(step, most, ITEM);
    write(detail, 2, DETAIL);
  }
  const rest = quarter.items.length - MOST_ITEMS;
  if (rest > 0) {
    y += PADDING;
    write(`+ ${String(rest)}`, 1, DETAIL);
  }
  if (quarter.outcomes.length > 0) {
    y += PADDING + 2;
    marks.push(line([x, y], [x + width, y], 'line', 0.75));
    y += PADDING - 1;
    for (const outcome of quarter.outcomes) write(outcome, 2, OUTCOME);
  }
  return { marks, end: y };
}

/** Where a step lies in its quarter: it begins where the one before it ends. */
function blockMarks(x: number, y: number, column: number, start: number, length: number): readonly Mark[] {
  const middle = y + BLOCK / 2;
  const width = Math.max(2, column * length);
  const left = Math.min(x + column * start, x + column - width);
  return [
    line([x, middle], [x + column, middle], 'line', 0.75),
    rectangle([left, y], width, BLOCK, { radius: 1.5, fill: 'accent' }),
  ];
}
