import type { HeatMap } from '../document.ts';
import type { Chart, ChartRoom, Ink, Mark, MeasureWords, Point } from './chart.ts';
import { fitWords } from './fit-words.ts';
import { baselineOf, lineHeightOf, path, rectangle, type Setting, words } from './marks.ts';

const TITLE: Setting = { size: 8, isStrong: true, ink: 'muted' };
const NAME: Setting = { size: 9, isStrong: true, ink: 'ink' };
const SHARE = { size: 9, isStrong: true } as const;
const DETAIL = { size: 7, isStrong: false } as const;

/** Between cells. */
const GAP = 2;
const PADDING = 4;
const LEAST_HEIGHT = 30;

/** Words of names need a greater share of a chart that is narrower. */
const NARROW = 300;

/** Practices by competency and stage: the darker a cell, the more is in place; what it says stands in it. */
export function heatMapChart({ columns, rows }: HeatMap, { width, measure }: ChartRoom): Chart {
  const names = width * (columns.length > 4 ? 0.24 : width < NARROW ? 0.36 : 0.3);
  const column = (width - names) / Math.max(1, columns.length);
  const left = (at: number) => names + at * column;
  const titles = columns.map((title) => fitWords(title, column - GAP - PADDING, 2, TITLE, measure));
  const head = Math.max(0, ...titles.map(({ length }) => length)) * lineHeightOf(TITLE.size) + 4;
  const marks: Mark[] = titles.flatMap((lines, at) => linesMarks(lines, [left(at) + PADDING, 0], TITLE));
  let y = head;
  for (const { name, cells } of rows) {
    const named = fitWords(name, names - PADDING * 2, 3, NAME, measure);
    const contents = cells.map((cell) => contentOf(cell, column - GAP - 2 * PADDING, measure));
    const height = Math.max(
      LEAST_HEIGHT,
      heightOf(named, NAME.size) + 2 * PADDING,
      ...contents.map((content) => content.height + 2 * PADDING),
    );
    marks.push(...linesMarks(named, [0, y + (height - heightOf(named, NAME.size)) / 2], NAME));
    for (const [at, content] of contents.entries()) {
      marks.push(...cellMarks(content, [left(at), y], column - GAP, height));
    }
    y += height + GAP;
  }
  return { width, height: y, marks };
}

/** Five steps that can be told apart, in grey too, with words that can be read on each: none, some, half, most, all. */
export function heatStep(share: number): 0 | 1 | 2 | 3 | 4 {
  if (share <= 0) return 0;
  if (share >= 1) return 4;
  return share < 1 / 3 ? 1 : share < 2 / 3 ? 2 : 3;
}

const FILLS = [
  'mist',
  { stage: 0 },
  { stage: 1 / 3 },
  { stage: 2 / 3 },
  { stage: 1 },
] as const satisfies readonly Ink[];

type Content = {
  readonly share: number | null;
  readonly lines: readonly string[];
  readonly detail: readonly string[];
  readonly height: number;
};

function contentOf(cell: HeatMap['rows'][number]['cells'][number], width: number, measure: MeasureWords): Content {
  const setting = cell.share === null ? DETAIL : SHARE;
  const lines = fitWords(cell.words, width, 2, setting, measure);
  const detail = fitWords(cell.detail, width, 2, DETAIL, measure);
  return { share: cell.share, lines, detail, height: heightOf(lines, setting.size) + heightOf(detail, DETAIL.size) };
}

function cellMarks({ share, lines, detail, height: inner }: Content, corner: Point, width: number, height: number) {
  const [x, y] = corner;
  const top: Point = [x + PADDING, y + (height - inner) / 2];
  if (share === null) {
    const below: Point = [top[0], top[1] + heightOf(lines, DETAIL.size)];
    const muted = { ...DETAIL, ink: 'muted' } as const;
    return [outline(corner, width, height), ...linesMarks(lines, top, muted), ...linesMarks(detail, below, muted)];
  }
  const step = heatStep(share);
  const ink: Ink = step > 2 ? 'paper' : 'ink';
  const below: Point = [top[0], top[1] + heightOf(lines, SHARE.size)];
  return [
    rectangle(corner, width, height, { radius: 2, fill: FILLS[step] }),
    ...linesMarks(lines, top, { ...SHARE, ink }),
    ...linesMarks(detail, below, { ...DETAIL, ink }),
  ];
}

/** Nothing is known: an empty frame. */
function outline([x, y]: Point, width: number, height: number): Mark {
  const [left, top, right, bottom] = [x + 0.5, y + 0.5, x + width - 0.5, y + height - 0.5];
  const corners: readonly Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return path(corners, { isClosed: true, stroke: 'line', width: 1, dash: [2, 2] });
}

function linesMarks(lines: readonly string[], [x, y]: Point, setting: Setting): readonly Mark[] {
  return lines.map((text, row) =>
    words(text, [x, y + row * lineHeightOf(setting.size) + baselineOf(setting.size)], 'start', setting),
  );
}

function heightOf(lines: readonly string[], size: number): number {
  return lines.length * lineHeightOf(size);
}
