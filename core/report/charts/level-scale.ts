import type { LevelFigure } from '../document.ts';
import type { Chart, ChartRoom, Mark, Point } from './chart.ts';
import { fitWords } from './fit-words.ts';
import { baselineOf, circle, line, lineHeightOf, path, rectangle, type Setting, words } from './marks.ts';

const VALUE: Setting = { size: 9, isStrong: true, ink: 'ink' };
const STAGE: Setting = { size: 8, isStrong: false, ink: 'muted' };
const WANTED: Setting = { size: 8, isStrong: true, ink: 'ink' };

const TICK = 3;
const BAR = 5;
const DOT = 3.6;
const POINTER = { gap: 4.4, width: 6.4, height: 5 } as const;

/** How far the mark of a target reaches below the line. */
const BELOW = POINTER.gap + POINTER.height;

/** A level on its scale: its value above it, the names of the stages below, each in a column of its own. */
export function levelScaleChart(figure: LevelFigure, { width, measure }: ChartRoom): Chart {
  const { stages, level, target, labels } = figure;
  const column = width / stages.length;
  const place = (value: number) => (value - 0.5) * column;
  const axis = lineHeightOf(VALUE.size) + DOT + 2;
  const top = axis + BELOW + 2;
  const names = stages.map((name, at) => {
    const isTarget = target === at + 1;
    const setting = isTarget ? WANTED : STAGE;
    const label = `${String(at + 1)} ${name}${isTarget ? `, ${labels.target}` : ''}`;
    return { setting, lines: fitWords(label, column - 4, 3, setting, measure) };
  });
  const lines = Math.max(...names.map((name) => name.lines.length));
  const below = names.flatMap(({ setting, lines: named }, at) =>
    named.map((text, row) =>
      words(text, [place(at + 1), top + row * lineHeightOf(STAGE.size) + baselineOf(STAGE.size)], 'middle', setting),
    ),
  );
  const [value = ''] = fitWords(labels.level, width, 1, VALUE, measure);
  const half = measure(value, VALUE.size, VALUE.isStrong) / 2;
  const at = level === null ? width / 2 : Math.max(half, Math.min(width - half, place(level)));
  return {
    width,
    height: top + lines * lineHeightOf(STAGE.size),
    marks: [
      ...scaleMarks(figure, place, axis),
      ...(level === null ? [] : [words(value, [at, baselineOf(VALUE.size)], 'middle', VALUE)]),
      ...below,
    ],
  };
}

/** The scale alone, small enough for a cell of a table. */
export function levelCellChart(figure: LevelFigure, { width }: Pick<ChartRoom, 'width'>): Chart {
  const inset = Math.max(DOT, POINTER.width / 2) + 0.5;
  const length = Math.max(0, width - 2 * inset);
  const place = (value: number) => inset + (length * (value - 1)) / (figure.stages.length - 1);
  const axis = DOT + 1;
  return { width, height: axis + BELOW + 0.5, marks: scaleMarks(figure, place, axis) };
}

/** Interval, level and target (a mark below) on the line at height `axis`; nothing is drawn of what is not known. */
function scaleMarks(
  { stages, level, interval, target }: LevelFigure,
  place: (value: number) => number,
  axis: number,
): readonly Mark[] {
  const ticks = stages.map((_, at): Mark => {
    const x = place(at + 1);
    return line([x, axis - TICK], [x, axis + TICK], 'line', 1);
  });
  return [
    line([place(1), axis], [place(stages.length), axis], 'line', 1),
    ...ticks,
    ...(interval === null ? [] : [intervalMark([place(interval[0]), axis], place(interval[1]))]),
    ...(target === null ? [] : [pointer([place(target), axis + POINTER.gap])]),
    ...(level === null ? [] : [circle([place(level), axis], DOT, { fill: 'accent', stroke: 'paper', width: 1 })]),
  ];
}

/** Lighter than the level itself, with an edge that is seen on any ground. */
function intervalMark([left, axis]: Point, right: number): Mark {
  const look = { radius: BAR / 2, fill: { stage: 1 / 3 }, stroke: { stage: 2 / 3 } } as const;
  return rectangle([left, axis - BAR / 2], right - left, BAR, look);
}

function pointer([x, y]: Point): Mark {
  const { width, height } = POINTER;
  return path(
    [
      [x, y],
      [x - width / 2, y + height],
      [x + width / 2, y + height],
    ],
    { isClosed: true, fill: 'ink' },
  );
}
