import type { Radar } from '../document.ts';
import type { Chart, ChartRoom, Mark, MeasureWords, Point } from './chart.ts';
import { direction } from './direction.ts';
import { fitWords } from './fit-words.ts';
import { circle, line, path, type Setting, words } from './marks.ts';
import { LABEL_DISTANCE, labelWidth, radarLabels } from './radar-labels.ts';

const RING: Setting = { size: 7, isStrong: false, ink: 'muted' };

const MOST_RADIUS = 118;

/** The lowest level keeps off the centre, where all axes are one. */
const INNER = 0.16;

/** On a smaller shape names would hide it: the rings bear their numbers alone. */
const LEAST_NAMED = 80;

const DOT = 2.4;

/** Outside the rim, where no level can be. */
const OPEN_MARK = 4;

/** Levels around a centre: rings for the stages, named on the first axis, and all else said where it is. */
export function radarChart(radar: Radar, { width, measure }: ChartRoom): Chart {
  const radius = Math.max(1, Math.min(MOST_RADIUS, width / 2 - labelWidth(width) - LABEL_DISTANCE));
  const labels = radarLabels(radar, radius, width, measure);
  const centre: Point = [width / 2, labels.above];
  const shape: Shape = { radar, centre, radius };
  return {
    width,
    height: labels.above + labels.below,
    marks: [
      ...rings(shape),
      ...axes(shape),
      ...levels(shape),
      ...targets(shape),
      ...ringNames(shape, measure, labels.endAt),
      ...dots(shape),
      ...labels.marks,
    ],
  };
}

type Shape = { readonly radar: Radar; readonly centre: Point; readonly radius: number };

function along({ radar, centre: [x, y] }: Shape, distance: number, at: number): Point {
  const [right, down] = direction(at, radar.axes.length);
  return [x + distance * right, y + distance * down];
}

function pointOf(shape: Shape, level: number, at: number): Point {
  const share = (level - 1) / (shape.radar.stages.length - 1);
  return along(shape, shape.radius * (INNER + (1 - INNER) * Math.max(0, Math.min(1, share))), at);
}

function pointsOf(shape: Shape, values: readonly (number | null)[]): readonly (Point | null)[] {
  return values.map((value, at) => (value === null ? null : pointOf(shape, value, at)));
}

function rings(shape: Shape): readonly Mark[] {
  return shape.radar.stages.map((_, stage) =>
    path(
      shape.radar.axes.map((_axis, at) => pointOf(shape, stage + 1, at)),
      { isClosed: true, stroke: 'line', width: 0.75 },
    ),
  );
}

function axes(shape: Shape): readonly Mark[] {
  return shape.radar.axes.flatMap(({ level }, at) => {
    const end = along(shape, shape.radius, at);
    if (level !== null) return [line(shape.centre, end, 'line', 0.75)];
    return [
      path([shape.centre, end], { stroke: 'muted', width: 0.75, dash: [1, 2.5] }),
      circle(along(shape, shape.radius + OPEN_MARK, at), 2, { stroke: 'muted', width: 0.9 }),
    ];
  });
}

/** What is and what was: the shape is filled between neighbours that are both assessed, and open beside a gap. */
function levels(shape: Shape): readonly Mark[] {
  const { radar, centre } = shape;
  const before = pointsOf(
    shape,
    radar.axes.map((axis) => axis.before ?? null),
  );
  const now = pointsOf(
    shape,
    radar.axes.map(({ level }) => level),
  );
  const runs = runsOf(now);
  return [
    ...runsOf(before).map(({ points, isClosed }) => path(points, { isClosed, stroke: 'muted', width: 0.75 })),
    ...runs.map(({ points, isClosed }) =>
      path(isClosed ? points : [centre, ...points], { isClosed: true, fill: 'accent', opacity: 0.14 }),
    ),
    ...runs.map(({ points, isClosed }) => path(points, { isClosed, stroke: 'accent', width: 1.5 })),
  ];
}

function targets(shape: Shape): readonly Mark[] {
  const points = pointsOf(
    shape,
    shape.radar.axes.map(({ target }) => target),
  );
  return runsOf(points).map((run) =>
    path(run.points, { isClosed: run.isClosed, stroke: 'ink', width: 1, dash: [3.5, 2.5] }),
  );
}

/** A point stands also where both its neighbours are missing. */
function dots(shape: Shape): readonly Mark[] {
  return shape.radar.axes.flatMap(({ level, target, before }, at) => [
    ...(typeof before === 'number' ? [circle(pointOf(shape, before, at), 1.2, { fill: 'muted' })] : []),
    ...(target === null ? [] : [circle(pointOf(shape, target, at), 1.7, { fill: 'paper', stroke: 'ink', width: 0.9 })]),
    ...(level === null
      ? []
      : [circle(pointOf(shape, level, at), DOT, { fill: 'accent', stroke: 'paper', width: 0.75 })]),
  ]);
}

/** Beside the first axis, each on a ground that keeps the lines below it from being read as strokes of letters. */
function ringNames(shape: Shape, measure: MeasureWords, endAt: (y: number) => number): readonly Mark[] {
  const { radar, radius } = shape;
  return radar.stages.flatMap((name, at) => {
    const [x, y] = pointOf(shape, at + 1, 0);
    const number = String(at + 1);
    const room = Math.min(radius * 0.85, endAt(y) - 4.5);
    const [label = ''] = fitWords(radius < LEAST_NAMED ? number : `${number} ${name}`, room, 1, RING, measure);
    if (label === '') return [];
    const [left, top, right, bottom] = [x + 3, y - 4, x + 6 + measure(label, RING.size, RING.isStrong), y + 4];
    const ground: readonly Point[] = [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ];
    return [
      path(ground, { isClosed: true, fill: 'paper', opacity: 0.82 }),
      words(label, [x + 4.5, y + RING.size * 0.34], 'start', RING),
    ];
  });
}

type Run = { readonly points: readonly Point[]; readonly isClosed: boolean };

/** The stretches of neighbours that are there, around the circle; all of them make one closed line. */
function runsOf(points: readonly (Point | null)[]): readonly Run[] {
  const gap = points.indexOf(null);
  if (gap < 0) return [{ points: points.filter((point) => point !== null), isClosed: true }];
  const runs: Point[][] = [[]];
  for (const point of [...points.slice(gap), ...points.slice(0, gap)]) {
    if (point === null) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter(({ length }) => length > 1).map((run) => ({ points: run, isClosed: false }));
}
