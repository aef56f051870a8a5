import type { Ink, Mark, Point } from './chart.ts';

/** Hundredths of a point: less is not seen, and engines differ in a sine's last digits. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** A straight line. */
export function line(from: Point, to: Point, stroke: Ink, width: number): Mark {
  return path([from, to], { stroke, width });
}

/** Points joined by lines. */
export function path(
  points: readonly Point[],
  look: Omit<Extract<Mark, { type: 'path' }>, 'type' | 'points' | 'isClosed'> & { readonly isClosed?: boolean },
): Mark {
  return { type: 'path', isClosed: false, ...look, points: points.map(([x, y]) => [rounded(x), rounded(y)]) };
}

/** A filled dot, or a ring where there is only a stroke. */
export function circle([x, y]: Point, radius: number, look: { fill?: Ink; stroke?: Ink; width?: number }): Mark {
  return { type: 'circle', centre: [rounded(x), rounded(y)], radius: rounded(radius), ...look };
}

/** A box, from its top left corner. */
export function rectangle(
  [x, y]: Point,
  width: number,
  height: number,
  look: { readonly radius?: number; readonly fill?: Ink; readonly stroke?: Ink },
): Mark {
  return {
    type: 'rectangle',
    corner: [rounded(x), rounded(y)],
    width: rounded(width),
    height: rounded(height),
    ...look,
  };
}

/** How words are set. */
export type Setting = { readonly size: number; readonly isStrong: boolean; readonly ink: Ink };

/** Words on one line. */
export function words(text: string, [x, y]: Point, anchor: 'start' | 'middle' | 'end', setting: Setting): Mark {
  return { type: 'words', text, at: [rounded(x), rounded(y)], anchor, ...setting };
}

/** Where the baseline of a line of a size lies below the line's top, and how high the line is. */
export function baselineOf(size: number): number {
  return rounded(size * 0.95);
}

/** The height of a line of words of a size. */
export function lineHeightOf(size: number): number {
  return rounded(size * 1.25);
}
