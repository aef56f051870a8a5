import type { Point } from './chart.ts';

/** Which way an axis points; the first points up, the others follow clockwise. */
export function direction(at: number, of: number): Point {
  const angle = (2 * Math.PI * at) / of - Math.PI / 2;
  return [Math.cos(angle), Math.sin(angle)];
}
