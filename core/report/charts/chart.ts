/** A colour by what it is for; each format has its own values (LOOK.md). `stage` is its place on the ramp, 0..1. */
export type Ink =
  | 'ink'
  | 'muted'
  | 'line'
  | 'mist'
  | 'paper'
  | 'accent'
  | 'second'
  | 'strength'
  | 'gap'
  | 'warn'
  | { readonly stage: number };

/** A place in points from the chart's top left corner, x to the end of the line, y downwards. */
export type Point = readonly [x: number, y: number];

/** What a chart is made of: as little as PDF, SVG and paper all have. Lengths are points. */
export type Mark =
  | {
      readonly type: 'path';
      readonly points: readonly Point[];
      readonly isClosed: boolean;
      readonly fill?: Ink;
      /** 0..1, of the filling. */
      readonly opacity?: number;
      readonly stroke?: Ink;
      readonly width?: number;
      readonly dash?: readonly [on: number, off: number];
    }
  | {
      readonly type: 'circle';
      readonly centre: Point;
      readonly radius: number;
      readonly fill?: Ink;
      readonly stroke?: Ink;
      readonly width?: number;
    }
  | {
      readonly type: 'rectangle';
      readonly corner: Point;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
      readonly fill?: Ink;
      readonly stroke?: Ink;
    }
  | {
      readonly type: 'words';
      readonly text: string;
      /** Of its baseline, at the side `anchor` names. */
      readonly at: Point;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly size: number;
      readonly isStrong: boolean;
      readonly ink: Ink;
    };

/** A drawn figure: formats turn its marks into their own, in their order. */
export type Chart = { readonly width: number; readonly height: number; readonly marks: readonly Mark[] };

/** How wide words are, in points. */
export type MeasureWords = (text: string, size: number, isStrong: boolean) => number;

/** The room a chart has, and how its words are measured. */
export type ChartRoom = { readonly width: number; readonly measure: MeasureWords };
