import type { TextStyle } from './look.ts';
import { drawable, type Typefaces, widthOf } from './typefaces.ts';

/** Text in one style; it may lead to an address or to a named place. `isBreak` ends the line after it. */
export type Span = {
  readonly text: string;
  readonly style: TextStyle;
  readonly url?: string;
  readonly target?: string;
  readonly isBreak?: boolean;
};

/** A span's part of one line, in points from the line's beginning. */
export type PlacedSpan = { readonly span: Span; text: string; readonly x: number; width: number };

/** One line of text, set flush left. */
export type Line = { readonly parts: PlacedSpan[]; width: number };

type Piece = { readonly span: Span; readonly text: string; readonly width: number };
type Word = { readonly pieces: Piece[]; space: Piece | null; width: number; endsLine: boolean };

/** A word that has to be broken is broken after one of these where one is near the end of the line. */
const BREAK_AFTER = /[/\-_.?&=,;:%]/u;
const BREAK_SEARCH = 16;

/** Breaks text into lines no wider than `width`; a word that is wider by itself is broken too. */
export function breakLines(spans: readonly Span[], width: number, typefaces: Typefaces): readonly Line[] {
  const lines: Line[] = [];
  let line: Line = { parts: [], width: 0 };
  const end = () => {
    lines.push(line);
    line = { parts: [], width: 0 };
  };
  for (const word of wordsOf(spans, typefaces)) {
    const space = line.parts.length === 0 ? 0 : (word.space?.width ?? 0);
    if (line.parts.length > 0 && line.width + space + word.width > width) end();
    else if (line.parts.length > 0 && word.space !== null) append(line, word.space);
    const pieces =
      word.width > width ? word.pieces.flatMap((piece) => breakPiece(piece, width, typefaces)) : word.pieces;
    for (const piece of pieces) {
      if (line.parts.length > 0 && line.width + piece.width > width + 0.01) end();
      append(line, piece);
    }
    if (word.endsLine) end();
  }
  if (line.parts.length > 0 || lines.length === 0) lines.push(line);
  return lines;
}

/** The width of text that is not broken at all, and of its widest word. */
export function widthsOf(
  spans: readonly Span[],
  typefaces: Typefaces,
): { readonly natural: number; readonly least: number } {
  let natural = 0;
  let least = 0;
  for (const [at, word] of wordsOf(spans, typefaces).entries()) {
    natural += word.width + (at === 0 ? 0 : (word.space?.width ?? 0));
    least = Math.max(least, word.width);
  }
  return { natural, least };
}

function wordsOf(spans: readonly Span[], typefaces: Typefaces): readonly Word[] {
  const words: Word[] = [];
  let word: Word = { pieces: [], space: null, width: 0, endsLine: false };
  const next = (space: Piece | null) => {
    if (word.pieces.length > 0) words.push(word);
    word = { pieces: [], space, width: 0, endsLine: false };
  };
  for (const span of spans) {
    for (const part of drawable(span.text).split(/( +)/u)) {
      if (part === '') continue;
      if (part.startsWith(' ')) {
        next({ span, text: ' ', width: widthOf(typefaces, ' ', span.style) });
        continue;
      }
      const width = widthOf(typefaces, part, span.style);
      word.pieces.push({ span, text: part, width });
      word.width += width;
    }
    if (span.isBreak === true) {
      word.endsLine = true;
      if (word.pieces.length === 0) word.pieces.push({ span, text: '', width: 0 });
      next(null);
    }
  }
  next(null);
  return words;
}

function append(line: Line, { span, text, width }: Piece): void {
  const last = line.parts.at(-1);
  if (last?.span === span) {
    last.text += text;
    last.width += width;
  } else {
    line.parts.push({ span, text, x: line.width, width });
  }
  line.width += width;
}

function breakPiece({ span, text, width }: Piece, most: number, typefaces: Typefaces): readonly Piece[] {
  if (width <= most) return [{ span, text, width }];
  const characters = Array.from(text);
  const widths = characters.map((character) => widthOf(typefaces, character, span.style));
  const pieces: Piece[] = [];
  let from = 0;
  while (from < characters.length) {
    let to = from;
    let sum = 0;
    while (to < characters.length && (to === from || sum + (widths[to] ?? 0) <= most)) {
      sum += widths[to] ?? 0;
      to += 1;
    }
    if (to < characters.length) to = niceBreak(characters, from, to);
    const part = characters.slice(from, to).join('');
    pieces.push({ span, text: part, width: widths.slice(from, to).reduce((total, one) => total + one, 0) });
    from = to;
  }
  return pieces;
}

function niceBreak(characters: readonly string[], from: number, to: number): number {
  const earliest = Math.max(from + 1, to - BREAK_SEARCH);
  for (let at = to; at > earliest; at -= 1) if (BREAK_AFTER.test(characters[at - 1] ?? '')) return at;
  return to;
}
