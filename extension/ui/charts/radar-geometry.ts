import { hundredth, shareOf } from './scale.ts';

/** The picture is this wide, with the centre in its middle; the shape leaves room for names around it. */
export const WIDTH = 200;
export const RADIUS = 52;

/** Room for names above and below the shape. */
const MARGIN = 30;

/** The lowest level keeps off the centre, where all axes are one. */
const INNER = 0.16;

/** A place in the picture, from its centre. */
export type Point = { readonly x: number; readonly y: number };

/** How far up from the centre the picture reaches, and how high it is: less where no axis points down. */
export function frameOf(axes: number): { readonly top: number; readonly height: number } {
  const lowest = Math.max(...Array.from({ length: axes }, (_, at) => direction(at, axes).y));
  const top = -RADIUS - MARGIN;
  return { top, height: hundredth(RADIUS * lowest + MARGIN - top) };
}

/** Which way an axis points; the first points up, the others follow clockwise. */
export function direction(at: number, axes: number): Point {
  const angle = (2 * Math.PI * at) / axes - Math.PI / 2;
  return { x: Math.cos(angle), y: Math.sin(angle) };
}

/** Where a level lies on an axis. */
export function pointOf(level: number, at: number, axes: number, stages: number): Point {
  return alongAxis(RADIUS * (INNER + (1 - INNER) * shareOf(level, stages)), at, axes);
}

/** The place on an axis that far from the centre. */
export function alongAxis(distance: number, at: number, axes: number): Point {
  const { x, y } = direction(at, axes);
  return { x: hundredth(distance * x), y: hundredth(distance * y) };
}

/** Points as a path, back to the first. */
export function closedPath(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${String(x)} ${String(y)}`).join('L')}Z`;
}
