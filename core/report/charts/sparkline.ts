import type { Sparkline } from '../document.ts';
import type { Chart, ChartRoom, Mark, Point } from './chart.ts';
import { circle, line, path } from './marks.ts';

const HEIGHT = 16;
const DOT = 2.2;
const INSET = DOT + 0.5;

/** A level's way, on the whole scale so that a row's line can be held against another's; its end is a dot. */
export function sparklineChart({ levels, stages }: Sparkline, { width }: Pick<ChartRoom, 'width'>): Chart {
  const length = Math.max(0, width - 2 * INSET);
  const steps = Math.max(1, levels.length - 1);
  const points = levels.map((level, at): Point | null =>
    level === null
      ? null
      : [INSET + (length * at) / steps, HEIGHT - INSET - ((HEIGHT - 2 * INSET) * (level - 1)) / (stages - 1)],
  );
  const last = points.at(-1) ?? null;
  return {
    width,
    height: HEIGHT,
    marks: [
      line([INSET, HEIGHT - 0.5], [INSET + length, HEIGHT - 0.5], 'line', 0.75),
      ...stretchesOf(points).map(stretchMark),
      ...(last === null ? [] : [circle(last, DOT, { fill: 'accent' })]),
    ],
  };
}

/** What was assessed without a break is one line; a gap stays a gap. */
function stretchesOf(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
  const stretches: Point[][] = [[]];
  for (const point of points) {
    if (point === null) stretches.push([]);
    else stretches.at(-1)?.push(point);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

function stretchMark(points: readonly Point[]): Mark {
  const [alone] = points;
  return points.length === 1 && alone !== undefined
    ? circle(alone, 1, { fill: 'accent' })
    : path(points, { stroke: 'accent', width: 1.25 });
}
