import type { EmbeddedFont } from './embedded-font.ts';
import { bidi } from './direction.ts';
import { fallbacksFor, isComplexFont, isJoining } from './script-fonts.ts';
import type { FontName } from '../../../format.ts';
import type { Shaped, ShapedPart } from './shaped.ts';
import type { Typefaces } from './typefaces.ts';

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

/** Text without what cannot be seen, and no spaces around it: for where it is not drawn, but named. */
export function visible(text: string): string {
  return Array.from(drawable(text))
    .filter((character) => !INVISIBLE.test(character))
    .join('')
    .trim();
}

/** Shapes drawable text of one style and direction; each word once a document. */
export function shape(typefaces: Typefaces, name: FontName, text: string, isRightToLeft = false): Shaped {
  const key = `${isRightToLeft ? '<' : '>'}${name} ${text}`;
  const known = typefaces.shaped.get(key);
  if (known !== undefined) return known;
  const runs = runsOf(typefaces, name, text).map((run) => shapeRun(typefaces, run, isRightToLeft));
  const widths = runs.map((run) => run.reduce((sum, part) => sum + part.width, 0));
  const width = widths.reduce((sum, one) => sum + one, 0);
  // From right to left the first run stands last.
  let pen = isRightToLeft ? width : 0;
  const parts = runs.flatMap((run, at) => {
    const own = widths[at] ?? 0;
    if (isRightToLeft) pen -= own;
    const begin = pen;
    if (!isRightToLeft) pen += own;
    return run.map((part) => ({ ...part, at: part.at + begin }));
  });
  const shaped = { parts, width };
  typefaces.shaped.set(key, shaped);
  return shaped;
}

type Run = { readonly name: FontName | null; text: string };

/** Cuts text into runs of one font; what joins stays with what it follows. */
function runsOf(typefaces: Typefaces, name: FontName, text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const found = INVISIBLE.test(character) ? (last?.name ?? name) : fontFor(typefaces, name, character, last);
    if (last?.name === found && found !== null) last.text += character;
    else runs.push({ name: found, text: character });
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
  if (isComplexFont(name)) return complexParts(typefaces, font, text, isRightToLeft);
  return isRightToLeft ? turnedParts(font, text) : simpleParts(font, text);
}

function boxes(typefaces: Typefaces, text: string): readonly ShapedPart[] {
  return Array.from(text)
    .filter((character) => !INVISIBLE.test(character))
    .map((character, index) => {
      typefaces.missing.add(character);
      const at = index * BOX_WIDTH;
      return { font: null, codes: '', isArray: false, at, width: BOX_WIDTH, rise: 0, actual: character };
    });
}

/** A glyph a character, one after the other; of one that stands for several characters it is said which it is. */
function simpleParts(font: EmbeddedFont, text: string): readonly ShapedPart[] {
  const parts: ShapedPart[] = [];
  let codes = '';
  let begin = 0;
  let pen = 0;
  const flush = (actual: string | null) => {
    if (codes !== '') parts.push({ font, codes, isArray: false, at: begin, width: pen - begin, rise: 0, actual });
    codes = '';
    begin = pen;
  };
  for (const character of text) {
    const glyph = INVISIBLE.test(character) ? null : font.glyphOf(character);
    if (glyph === null) continue;
    const isShared = glyph.text !== character && character !== NO_BREAK_SPACE;
    if (isShared) flush(null);
    codes += glyph.code;
    pen += glyph.advance;
    if (isShared) flush(character);
  }
  flush(null);
  return parts;
}

/** Read as any other space. */
const NO_BREAK_SPACE = '\u00A0';

/** Signs among text that runs to the left: a part each, brackets the other way round, and read as they were written. */
function turnedParts(font: EmbeddedFont, text: string): readonly ShapedPart[] {
  const parts = Array.from(text).flatMap((character) => {
    const mirrored = bidi.getMirroredCharacter(character);
    const shown = simpleParts(font, mirrored ?? character);
    return mirrored === null ? shown : shown.map((part) => ({ ...part, actual: character }));
  });
  let pen = parts.reduce((sum, { width }) => sum + width, 0);
  return parts.map((part) => {
    pen -= part.width;
    return { ...part, at: pen };
  });
}

/**
 * Glyphs as the font joins, reorders and stacks them; a sequence that it cannot draw whole is drawn in its parts. What
 * runs to the left is written in the order it is read in, each glyph to the left of the one before.
 */
function complexParts(
  typefaces: Typefaces,
  font: EmbeddedFont,
  text: string,
  isRightToLeft: boolean,
): readonly ShapedPart[] {
  const run = font.layout(text);
  // An emoji among Hebrew, or what a mark of direction turns, is shaped as its own script runs.
  const isTurned = isRightToLeft && run.direction === 'rtl';
  const em = 1 / font.unitsPerEm;
  let pen = 0;
  const seen = run.glyphs.flatMap((glyph, index) => {
    const position = run.positions[index];
    if (position === undefined) return [];
    const isMissing = lacks(font, glyph.codePoints);
    const isSeen = glyph.codePoints.some((code) => !INVISIBLE.test(String.fromCodePoint(code)));
    if (isMissing && !isSeen) return [];
    const advance = isMissing ? BOX_WIDTH : rounded(position.xAdvance * em);
    const at = pen + (isMissing ? 0 : rounded(position.xOffset * em));
    pen += advance;
    return [{ glyph, isMissing, at, rise: rounded(position.yOffset * em) }];
  });
  const parts: ShapedPart[] = [];
  let array = { codes: '', pen: 0, rise: 0, begin: 0 };
  const flush = () => {
    if (array.codes === '') return;
    const { codes, begin, pen: end, rise } = array;
    parts.push({ font, codes, isArray: true, at: begin, width: end - begin, rise, actual: null });
    array = { codes: '', pen: 0, rise: 0, begin: 0 };
  };
  for (const { glyph, isMissing, at, rise } of isTurned ? seen.toReversed() : seen) {
    if (isMissing) {
      flush();
      parts.push(...boxes(typefaces, String.fromCodePoint(...glyph.codePoints)).map((box) => ({ ...box, at })));
      continue;
    }
    const shown = font.include(glyph);
    // A glyph that several letters share stands for the first of them: of another, and of a dot, it is said.
    const own = String.fromCodePoint(...glyph.codePoints);
    const isShared = isTurned && (own === '' || own !== shown.text);
    if (isShared || (array.codes !== '' && array.rise !== rise)) flush();
    if (isShared) {
      const { advance: width } = shown;
      parts.push({ font, codes: shown.code, isArray: false, at, width, rise, actual: own });
      continue;
    }
    if (array.codes === '') array = { codes: '', pen: at, rise, begin: at };
    const move = Math.round((array.pen - at) * 1000);
    array.codes += `${move === 0 ? '' : String(move)}<${shown.code}>`;
    array.pen = at + shown.advance;
  }
  flush();
  return whole(parts, pen, isTurned ? null : text);
}

/** Parts that together are as wide as their text, and are read as it: where glyphs were reordered they do not tell. */
function whole(parts: readonly ShapedPart[], width: number, actual: string | null): readonly ShapedPart[] {
  return parts.map((part, index) => ({
    ...part,
    width: index === 0 ? width : 0,
    actual: part.font === null || actual === null ? part.actual : index === 0 ? actual : '',
  }));
}

function lacks({ font }: EmbeddedFont, codePoints: readonly number[]): boolean {
  const [first] = codePoints;
  return codePoints.length === 1 && first !== undefined && !font.hasGlyphForCodePoint(first);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
