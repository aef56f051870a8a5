import type { Radar } from '../document.ts';
import type { Mark, MeasureWords, Point } from './chart.ts';
import { direction } from './direction.ts';
import { line } from './marks.ts';
import { axisRows, type Row, rowMarks } from './radar-values.ts';

/** From the rim to the names. */
export const LABEL_DISTANCE = 10;

/** Between two labels, one below the other. */
const SPACE = 4;

/** How near words come to a label's lines from above or below. */
const NEAR = 8;

/** How wide a name beside the shape may be. */
export function labelWidth(width: number): number {
  return Math.max(50, Math.min(112, width * 0.24));
}

type Label = {
  readonly at: number;
  readonly side: 'left' | 'right' | 'middle';
  readonly height: number;
  readonly rows: readonly Row[];
  /** Of its middle, from the centre. */
  readonly y: number;
};

/**
 * What stands at each axis, all labels clear of each other. `above` and `below` are the room that the whole needs from
 * the centre.
 */
export function radarLabels(
  radar: Radar,
  radius: number,
  width: number,
  measure: MeasureWords,
): {
  readonly marks: readonly Mark[];
  readonly above: number;
  readonly below: number;
  /** How far to the right of the centre words at a height (from the top) end at the latest. */
  readonly endAt: (y: number) => number;
} {
  const labels = spread(
    radar.axes.map((_, at) => labelOf(radar, at, radius, width, measure)),
    radius,
  );
  const above = Math.max(radius, ...labels.map(({ y, height }) => height / 2 - y));
  const lowest = Math.max(...radar.axes.map((_, at) => direction(at, radar.axes.length)[1]));
  const below = Math.max(radius * lowest, ...labels.map(({ y, height }) => height / 2 + y));
  const marks = labels.flatMap((label) => labelMarks(label, radar.axes.length, radius, [width / 2, above]));
  const endAt = (y: number) => {
    const beside = labels.filter((label) => label.side === 'right' && isBeside(label, y - above));
    return Math.min(Infinity, ...beside.map(({ at }) => edgeOf(at, radar.axes.length, radius) - SPACE));
  };
  return { marks, above: above + 1, below: below + 1, endAt };
}

function labelOf(radar: Radar, at: number, radius: number, width: number, measure: MeasureWords): Label {
  const [right, down] = direction(at, radar.axes.length);
  const side = Math.abs(right) < 0.2 ? 'middle' : right > 0 ? 'right' : 'left';
  const room = side === 'middle' ? width * 0.6 : labelWidth(width);
  const rows = axisRows(radar, at, room, measure);
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const y = (radius + LABEL_DISTANCE) * down + (down * height) / 2;
  return { at, side, rows, height, y };
}

/** Labels of one side stand clear of each other; those above and below stand clear of both sides. */
function spread(labels: readonly Label[], radius: number): readonly Label[] {
  const sides = (['left', 'right'] as const).flatMap((side) =>
    spreadSide(labels.filter((label) => label.side === side)),
  );
  const top = Math.min(-radius - LABEL_DISTANCE, ...sides.map(({ y, height }) => y - height / 2 - SPACE));
  const bottom = Math.max(radius + LABEL_DISTANCE, ...sides.map(({ y, height }) => y + height / 2 + SPACE));
  const middle = labels
    .filter(({ side }) => side === 'middle')
    .map((label) => ({ ...label, y: label.y < 0 ? top - label.height / 2 : bottom + label.height / 2 }));
  return [...sides, ...middle];
}

function spreadSide(labels: readonly Label[]): readonly Label[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  const placed: Label[] = [];
  for (const label of sorted) {
    const above = placed.at(-1);
    const least = above === undefined ? -Infinity : above.y + above.height / 2 + SPACE + label.height / 2;
    placed.push({ ...label, y: Math.max(label.y, least) });
  }
  const pushed = placed.reduce((sum, { y }, at) => sum + y - (sorted[at]?.y ?? y), 0) / Math.max(1, placed.length);
  return placed.map((label) => ({ ...label, y: label.y - pushed }));
}

function isBeside({ y, height }: Label, other: number): boolean {
  return Math.abs(other - y) < height / 2 + NEAR;
}

/** Where a label of a side begins, from the centre. */
function edgeOf(at: number, axes: number, radius: number): number {
  return (radius + LABEL_DISTANCE) * direction(at, axes)[0];
}

/** The rows of a label, and a thin line to its axis where it could not stand at it. */
function labelMarks(label: Label, axes: number, radius: number, [x, y]: Point): readonly Mark[] {
  const [right, down] = direction(label.at, axes);
  const reach = radius + LABEL_DISTANCE;
  const edge = label.side === 'middle' ? x : x + edgeOf(label.at, axes, radius);
  const top = y + label.y - label.height / 2;
  const rows: Mark[] = [];
  let at = top;
  for (const row of label.rows) {
    const left = label.side === 'left' ? edge - row.width : label.side === 'right' ? edge : edge - row.width / 2;
    rows.push(...rowMarks(row, [left, at]));
    at += row.height;
  }
  const wanted = y + (reach + label.height / 2) * down;
  const isMoved = Math.abs(wanted - (y + label.y)) > label.height * 0.45;
  if (!isMoved) return rows;
  const from: Point = [x + (radius + 2) * right, y + (radius + 2) * down];
  const to: Point =
    label.side === 'middle' ? [edge, down < 0 ? at + 1 : top - 1] : [edge - Math.sign(right), y + label.y];
  return [line(from, to, 'line', 0.75), ...rows];
}
