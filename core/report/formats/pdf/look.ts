import type { Ink } from '../../charts/chart.ts';
import type { FontName, Paper } from '../../format.ts';

/** The line of the baseline grid, in points; every height is a multiple of a quarter of it. */
export const GRID = 14;

/** A page and what it holds, in points. */
export type PageSize = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** What is left within the margins. */
  readonly frame: { readonly width: number; readonly height: number };
};

/** The size of each paper; ISO 216 and ANSI/ASME Y14.1, in points. */
const SIZES = { a4: [595.28, 841.89], letter: [612, 792] } as const satisfies Record<Paper, readonly [number, number]>;

/** A page of a paper with its margins; narrower ones where everything must fit on one page. */
export function pageOf(paper: Paper, isTight: boolean): PageSize {
  const [width, height] = SIZES[paper];
  const margins = isTight ? { left: 49, right: 49, top: 38, bottom: 46 } : { left: 63, right: 63, top: 84, bottom: 70 };
  const frame = { width: width - margins.left - margins.right, height: height - margins.top - margins.bottom };
  return { width, height, ...margins, frame };
}

/** The height of a line of text; less where everything must fit on one page. */
export function leadingOf({ isTight }: { readonly isTight: boolean }): number {
  return isTight ? 0.78 * GRID : GRID;
}

/** The longest line that reads well at the text's size. */
export const MEASURE = 420;

/** How a piece of text looks; sizes in points. */
export type TextStyle = { readonly font: FontName; readonly size: number; readonly ink: Ink };

const text = (font: FontName, size: number, ink: Ink = 'ink'): TextStyle => ({ font, size, ink });

/** The styles a report is set in. */
export const STYLES = {
  text: text('SourceSans3-Regular', 9.5),
  strong: text('SourceSans3-SemiBold', 9.5),
  emphasis: text('SourceSans3-Italic', 9.5),
  link: text('SourceSans3-Regular', 9.5, 'accent'),
  muted: text('SourceSans3-Regular', 9.5, 'muted'),
  quote: text('SourceSerif4-Regular', 9.5),
  small: text('SourceSans3-Regular', 8, 'muted'),
  smallStrong: text('SourceSans3-SemiBold', 8),
  cell: text('SourceSans3-Regular', 8.5),
  cellStrong: text('SourceSans3-SemiBold', 8.5),
  lead: text('SourceSerif4-Regular', 15),
  shortLead: text('SourceSerif4-Regular', 12),
  figure: text('SourceSerif4-SemiBold', 17, 'accent'),
  cover: text('SourceSerif4-SemiBold', 34),
  section: text('SourceSerif4-SemiBold', 24),
  heading: text('SourceSerif4-SemiBold', 15),
  shortHeading: text('SourceSerif4-SemiBold', 11.5),
  subheading: text('SourceSans3-SemiBold', 9.5, 'muted'),
} as const satisfies Record<string, TextStyle>;
