import type { FontName } from '../../format.ts';

/** The line of the baseline grid, in points; every height is a multiple of a quarter of it. */
export const GRID = 14;

/** A4, in points, with its margins. */
export const PAGE = { width: 595.28, height: 841.89, left: 63, right: 63, top: 84, bottom: 70 } as const;

/** Width and height of what a page holds. */
export const FRAME = {
  width: PAGE.width - PAGE.left - PAGE.right,
  height: PAGE.height - PAGE.top - PAGE.bottom,
} as const;

/** The longest line that reads well at the text's size. */
export const MEASURE = 420;

/** LOOK.md, light. The accent is the darkest of the stages. */
export const COLOURS = {
  ink: '#14232B',
  muted: '#55666E',
  line: '#D5DEDF',
  mist: '#F3F6F6',
  accent: '#0F5B5E',
  interval: '#8FC1BF',
  strength: '#0F6B5C',
  gap: '#B4491F',
  warn: '#8A5A00',
} as const;

/** How a piece of text looks; sizes in points. */
export type TextStyle = { readonly font: FontName; readonly size: number; readonly colour: string };

const text = (font: FontName, size: number, colour: string = COLOURS.ink): TextStyle => ({ font, size, colour });

/** The styles a report is set in. */
export const STYLES = {
  text: text('SourceSans3-Regular', 9.5),
  strong: text('SourceSans3-SemiBold', 9.5),
  emphasis: text('SourceSans3-Italic', 9.5),
  link: text('SourceSans3-Regular', 9.5, COLOURS.accent),
  muted: text('SourceSans3-Regular', 9.5, COLOURS.muted),
  quote: text('SourceSerif4-Regular', 9.5),
  small: text('SourceSans3-Regular', 8, COLOURS.muted),
  smallStrong: text('SourceSans3-SemiBold', 8),
  lead: text('SourceSerif4-Regular', 15),
  figure: text('SourceSerif4-SemiBold', 17, COLOURS.accent),
  cover: text('SourceSerif4-SemiBold', 34),
  section: text('SourceSerif4-SemiBold', 24),
  heading: text('SourceSerif4-SemiBold', 15),
  subheading: text('SourceSans3-SemiBold', 9.5, COLOURS.muted),
} as const satisfies Record<string, TextStyle>;
