import type { EmbeddedFont } from './embedded-font.ts';

/** Glyphs of one font in the order they stand on the line; lengths are em. A box stands where there is no font. */
export type ShapedPart = {
  readonly font: EmbeddedFont | null;
  /** What Tj (codes in hexadecimal) or TJ (an array) shows. */
  readonly codes: string;
  readonly isArray: boolean;
  /** Where it begins, from the beginning of the word; parts stand in the order they are read in. */
  readonly at: number;
  readonly width: number;
  /** How far the glyphs stand above the baseline. */
  readonly rise: number;
  /** The text, where the glyphs alone do not tell it. */
  readonly actual: string | null;
};

/** A word, or a part of one that runs in one direction, as it is drawn. */
export type Shaped = { readonly parts: readonly ShapedPart[]; readonly width: number };
