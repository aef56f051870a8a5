import type { EmbeddedFont, EmbeddedGlyph } from './embedded-font.ts';
import { bidi } from './direction.ts';
import { fallbacksFor, isComplexFont, isJoining } from './script-fonts.ts';
import type { FontName } from '../../../format.ts';
import type { Typefaces } from './typefaces.ts';

/** Glyphs of one font in the order they stand on the line; lengths are em. A box stands where there is no font. */
export type ShapedPart = {
  readonly font: EmbeddedFont | null;
  /** What Tj (codes in hexadecimal) or TJ (an array) shows. */
  readonly codes: string;
  readonly isArray: boolean;
  readonly width: number;
  /** How far the glyphs stand above the baseline. */
  readonly rise: number;
  /** The text, where the glyphs alone do not tell it. */
  readonly actual: string | null;
};

/** A word, or a part of one that runs in one direction, as it is drawn. */
export type Shaped = { readonly parts: readonly ShapedPart[]; readonly width: number };

/** Width of the box that stands for a character no font has, in em. */
export const BOX_WIDTH = 0.62;

/** Nothing is drawn for these: controls, marks of direction, joiners, variation selectors. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}\u115F\u1160\u3164\uFFA0]/u;

/** Half of a pair: no character. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Text as it is drawn: composed, with plain spaces; what cannot be seen is still in it, for it tells how to draw. */
export function drawable(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\uFFFD')
    .normalize('NFC')
    .replace(/[\t\n\r\f\v\u2028\u2029]+|(?!\u00A0)\p{Zs}/gu, ' ');
}

/** Shapes drawable text of one style and direction; each word once a document. */
export function shape(typefaces: Typefaces, name: FontName, text: string, isRightToLeft = false): Shaped {
  const key = `${isRightToLeft ? '<' : '>'}${name} ${text}`;
  const known = typefaces.shaped.get(key);
  if (known !== undefined) return known;
  const runs = runsOf(typefaces, name, text).map((run) => shapeRun(typefaces, run, isRightToLeft));
  const parts = (isRightToLeft ? runs.reverse() : runs).flat();
  const shaped = { parts, width: parts.reduce((sum, part) => sum + part.width, 0) };
  typefaces.shaped.set(key, shaped);
  return shaped;
}

type Run = { readonly name: FontName | null; text: string };

/** Cuts text into runs of one font; what joins stays with what it follows. */
function runsOf(typefaces: Typefaces, name: FontName, text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const found =
      INVISIBLE.test(character) && last !== undefined ? last.name : fontFor(typefaces, name, character, last);
    if (last === undefined || last.name !== found || found === null) runs.push({ name: found, text: character });
    else last.text += character;
  }
  return runs;
}

function fontFor({ byName }: Typefaces, own: FontName, character: string, last: Run | undefined): FontName | null {
  const has = (name: FontName) => (byName.get(name)?.glyphOf(character) ?? null) !== null;
  const before = last?.name ?? null;
  if (before !== null && isJoining(character) && (has(before) || isComplexFont(before))) return before;
  const [special, ...others] = fallbacksFor(character);
  // A digit or a star may stand in the text's own font and in that of emoji: the text's comes first.
  if (has(own)) return own;
  return [special, ...others].find((name) => name !== undefined && has(name)) ?? null;
}

function shapeRun(typefaces: Typefaces, { name, text }: Run, isRightToLeft: boolean): readonly ShapedPart[] {
  const font = name === null ? undefined : typefaces.byName.get(name);
  if (name === null || font === undefined) return boxes(typefaces, text);
  if (isComplexFont(name)) return complexParts(typefaces, font, text);
  return [simplePart(font, text, isRightToLeft)];
}

function boxes(typefaces: Typefaces, text: string): readonly ShapedPart[] {
  return Array.from(text)
    .filter((character) => !INVISIBLE.test(character))
    .map((character) => {
      typefaces.missing.add(character);
      return { font: null, codes: '', isArray: false, width: BOX_WIDTH, rise: 0, actual: character };
    });
}

/** A glyph a character, one after the other; from right to left the last first, and brackets the other way round. */
function simplePart(font: EmbeddedFont, text: string, isRightToLeft: boolean): ShapedPart {
  const characters = Array.from(text).filter((character) => !INVISIBLE.test(character));
  const drawn = isRightToLeft
    ? characters.reverse().map((character) => bidi.getMirroredCharacter(character) ?? character)
    : characters;
  const glyphs = drawn.flatMap((character) => font.glyphOf(character) ?? []);
  return {
    font,
    codes: glyphs.map(({ code }) => code).join(''),
    isArray: false,
    width: glyphs.reduce((sum, { advance }) => sum + advance, 0),
    rise: 0,
    actual: isRightToLeft ? text : null,
  };
}

/** Glyphs as the font joins, reorders and stacks them; a sequence that it cannot draw whole is drawn in its parts. */
function complexParts(typefaces: Typefaces, font: EmbeddedFont, text: string): readonly ShapedPart[] {
  const run = font.font.layout(text);
  const em = 1 / font.unitsPerEm;
  const parts: ShapedPart[] = [];
  let array = '';
  let width = 0;
  let rise = 0;
  const flush = () => {
    if (array !== '') {
      parts.push({ font, codes: array, isArray: true, width, rise, actual: parts.length === 0 ? text : '' });
    }
    array = '';
    width = 0;
  };
  for (const [at, glyph] of run.glyphs.entries()) {
    const position = run.positions[at];
    if (position === undefined) continue;
    if (isMissing(glyph.codePoints, font)) {
      if (glyph.codePoints.some((code) => !INVISIBLE.test(String.fromCodePoint(code)))) {
        flush();
        parts.push(...boxes(typefaces, String.fromCodePoint(...glyph.codePoints)));
      }
      continue;
    }
    const shown = font.include(glyph);
    const raised = rounded(position.yOffset * em);
    if (raised !== rise) {
      flush();
      rise = raised;
    }
    array += shownAt(shown, position.xOffset * em, position.xAdvance * em);
    width += rounded(position.xAdvance * em);
  }
  flush();
  return parts;
}

/** Moves before and after a glyph, in thousandths of an em to the left, as TJ wants it. */
function shownAt({ code, advance }: EmbeddedGlyph, offset: number, step: number): string {
  const before = -Math.round(offset * 1000);
  const after = Math.round(advance * 1000) - Math.round(step * 1000) - before;
  return `${before === 0 ? '' : String(before)}<${code}>${after === 0 ? '' : String(after)}`;
}

function isMissing(codePoints: readonly number[], { font }: EmbeddedFont): boolean {
  const [first] = codePoints;
  return codePoints.length === 1 && first !== undefined && !font.hasGlyphForCodePoint(first);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
