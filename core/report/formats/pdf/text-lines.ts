import { hasRightToLeft, inVisualOrder, levelsOf } from './fonts/direction.ts';
import { isEastAsian, isJoining } from './fonts/script-fonts.ts';
import { drawable, shape } from './fonts/shape.ts';
import type { ShapedPart } from './fonts/shaped.ts';
import type { Typefaces } from './fonts/typefaces.ts';
import type { TextStyle } from './look.ts';

/** Text in one style; it may lead to an address or to a named place. `isBreak` ends the line after it. */
export type Span = {
  readonly text: string;
  readonly style: TextStyle;
  readonly url?: string;
  readonly target?: string;
  readonly isBreak?: boolean;
};

/** A shaped part that the next word's glyphs may be put to. */
type OpenPart = { -readonly [Field in keyof ShapedPart]: ShapedPart[Field] };

/** A span's part of one line, in points from the line's beginning. */
export type PlacedSpan = {
  readonly span: Span;
  readonly shaped: OpenPart[];
  readonly x: number;
  width: number;
  text: string;
};

/** One line of text; `shift` is how far from the start of its room it begins: to the right where it runs to the left. */
export type Line = { readonly parts: readonly PlacedSpan[]; readonly width: number; readonly shift: number };

/** What is drawn in one go: letters of one span and one direction (odd levels run to the left). Widths are points. */
type Token = { readonly span: Span; readonly text: string; readonly level: number; readonly width: number };

/** What stays on one line. Before it stands a space, or nothing where a line may be broken without one. */
type Word = { readonly tokens: Token[]; space: Token | null; width: number; endsLine: boolean };

/** A word that has to be broken is broken after one of these where one is near the end of the line. */
const BREAK_AFTER = /[/\-_.?&=,;:%]/u;
const BREAK_SEARCH = 16;

/** East Asian text is broken between any two characters, but not before or after one of these. */
const NOT_FIRST = /[、。，．・：；？！）］｝〉》」』】〕ーぁぃぅぇぉっゃゅょァィゥェォッャュョ％)\]}.,:;?!]/u;
const NOT_LAST = /[（［｛〈《「『【〔([{]/u;

/** Sums of the same widths in another order differ by less, in points: what just fits must not be broken for it. */
const NOT_SEEN = 0.01;

/** Breaks text into lines no wider than `width`; a word that is wider by itself is broken too. */
export function breakLines(spans: readonly Span[], width: number, typefaces: Typefaces): readonly Line[] {
  const { words, base } = wordsOf(spans, typefaces);
  const lines: Line[] = [];
  let tokens: Token[] = [];
  let used = 0;
  const end = () => {
    lines.push(lineOf(tokens, used, width, base, typefaces));
    tokens = [];
    used = 0;
  };
  const add = (token: Token) => {
    tokens.push(token);
    used += token.width;
  };
  for (const word of words) {
    const space = tokens.length === 0 ? 0 : (word.space?.width ?? 0);
    if (tokens.length > 0 && used + space + word.width > width + NOT_SEEN) end();
    else if (tokens.length > 0 && word.space !== null) add(word.space);
    const pieces =
      word.width > width ? word.tokens.flatMap((token) => breakToken(token, width, typefaces)) : word.tokens;
    for (const piece of pieces) {
      if (tokens.length > 0 && used + piece.width > width + NOT_SEEN) end();
      add(piece);
    }
    if (word.endsLine) end();
  }
  if (tokens.length > 0 || lines.length === 0) end();
  return lines;
}

/** The width of text that is not broken at all, and of its widest word. */
export function widthsOf(
  spans: readonly Span[],
  typefaces: Typefaces,
): { readonly natural: number; readonly least: number } {
  let natural = 0;
  let least = 0;
  for (const [at, word] of wordsOf(spans, typefaces).words.entries()) {
    natural += word.width + (at === 0 ? 0 : (word.space?.width ?? 0));
    least = Math.max(least, word.width);
  }
  return { natural, least };
}

/** Text on one line: what there is no room for is cut off, and an ellipsis says so. */
export function cutLine(text: string, style: TextStyle, width: number, typefaces: Typefaces): Line {
  const linesOf = (words: string) => breakLines([{ text: words, style }], width, typefaces);
  const [line = EMPTY_LINE, ...more] = linesOf(Array.from(text).slice(0, MOST_CHARACTERS).join(''));
  if (more.length === 0) return line;
  const kept = [...clustersOf(line.parts.map((part) => part.text).join(''))];
  for (;;) {
    const [cut = EMPTY_LINE, ...rest] = linesOf(`${kept.join('')}…`);
    if (rest.length === 0 || kept.pop() === undefined) return cut;
  }
}

/** No line holds more. */
const MOST_CHARACTERS = 250;

const EMPTY_LINE: Line = { parts: [], width: 0, shift: 0 };

/** The width of text on one line, in points. */
export function widthOf(typefaces: Typefaces, text: string, style: TextStyle): number {
  return shape(typefaces, style.font, drawable(text)).width * style.size;
}

function wordsOf(
  spans: readonly Span[],
  typefaces: Typefaces,
): { readonly words: readonly Word[]; readonly base: number } {
  const texts = spans.map(({ text }) => drawable(text));
  const isTurned = texts.some(hasRightToLeft);
  const { levels, base } = isTurned ? levelsOf(texts.join('')) : { levels: null, base: 0 };
  const words: Word[] = [];
  let word: Word = { tokens: [], space: null, width: 0, endsLine: false };
  let offset = 0;
  const next = (space: Token | null) => {
    if (word.tokens.length > 0) words.push(word);
    word = { tokens: [], space, width: 0, endsLine: false };
  };
  for (const [index, span] of spans.entries()) {
    for (const part of (texts[index] ?? '').split(/( +)/u)) {
      if (part === '') continue;
      if (part.startsWith(' ')) {
        next(tokenOf(span, ' ', levels?.[offset] ?? 0, typefaces));
      } else {
        for (const [at, piece] of breakable(part).entries()) {
          if (at > 0) next(null);
          for (const { text, level } of byLevel(piece, levels, offset)) {
            const token = tokenOf(span, text, level, typefaces);
            word.tokens.push(token);
            word.width += token.width;
          }
          offset += piece.length;
        }
        continue;
      }
      offset += part.length;
    }
    if (span.isBreak === true) {
      word.endsLine = true;
      if (word.tokens.length === 0) word.tokens.push({ span, text: '', level: base, width: 0 });
      next(null);
    }
  }
  next(null);
  return { words, base };
}

function tokenOf(span: Span, text: string, level: number, typefaces: Typefaces): Token {
  return { span, text, level, width: shape(typefaces, span.style.font, text, level % 2 === 1).width * span.style.size };
}

/** The parts of a word between which a line may be broken. */
function breakable(text: string): readonly string[] {
  if (!isEastAsian(text)) return [text];
  const parts: string[] = [];
  let last = '';
  for (const character of text) {
    const mayBreak =
      (isEastAsian(character) || isEastAsian(last)) &&
      !NOT_FIRST.test(character) &&
      !NOT_LAST.test(last) &&
      !isJoining(character);
    const at = parts.length - 1;
    if (at < 0 || mayBreak) parts.push(character);
    else parts[at] = `${parts[at] ?? ''}${character}`;
    last = character;
  }
  return parts;
}

/** A word cut where its direction changes. */
function byLevel(
  text: string,
  levels: Uint8Array | null,
  offset: number,
): readonly { readonly text: string; readonly level: number }[] {
  if (levels === null) return [{ text, level: 0 }];
  const runs: { text: string; readonly level: number }[] = [];
  for (const [at, unit] of text.split('').entries()) {
    const level = levels[offset + at] ?? 0;
    const last = runs.at(-1);
    const isLowHalf = /[\uDC00-\uDFFF]/u.test(unit);
    if (last !== undefined && (last.level === level || isLowHalf)) last.text += unit;
    else runs.push({ text: unit, level });
  }
  return runs;
}

function lineOf(tokens: readonly Token[], used: number, room: number, base: number, typefaces: Typefaces): Line {
  const shift = base % 2 === 1 ? Math.max(0, room - used) : 0;
  const isTurned = tokens.some(({ level }) => level > 0);
  return { parts: isTurned ? turnedParts(tokens, typefaces) : plainParts(tokens, typefaces), width: used, shift };
}

/** Parts one after the other; what is of one span is drawn at once. */
function plainParts(tokens: readonly Token[], typefaces: Typefaces): readonly PlacedSpan[] {
  const parts: PlacedSpan[] = [];
  let x = 0;
  for (const { span, text, width } of tokens) {
    const shaped = shape(typefaces, span.style.font, text).parts;
    const last = parts.at(-1);
    if (last?.span === span) {
      join(last.shaped, shaped, (x - last.x) / span.style.size);
      last.width += width;
      last.text += text;
    } else {
      parts.push({ span, shaped: shaped.map(opened), x, width, text });
    }
    x += width;
  }
  return parts;
}

/** Parts in the order they are read in, each where it is seen. */
function turnedParts(tokens: readonly Token[], typefaces: Typefaces): readonly PlacedSpan[] {
  const places = new Map<Token, number>();
  let x = 0;
  for (const token of inVisualOrder(tokens)) {
    places.set(token, x);
    x += token.width;
  }
  return tokens.map((token) => {
    const { span, text, level, width } = token;
    const shaped = shape(typefaces, span.style.font, text, level % 2 === 1).parts;
    return { span, shaped: shaped.map(opened), x: places.get(token) ?? 0, width, text };
  });
}

/** Puts parts at the end of others, as one where both are plain glyphs of one font. `offset` is em. */
function join(parts: OpenPart[], more: readonly ShapedPart[], offset: number): void {
  for (const part of more) {
    const last = parts.at(-1);
    if (last !== undefined && isPlain(last) && isPlain(part) && last.font === part.font) {
      last.codes += part.codes;
      last.width += part.width;
    } else {
      parts.push({ ...part, at: part.at + offset });
    }
  }
}

/** A copy: what was shaped is kept for the next time it is written. */
function opened(part: ShapedPart): OpenPart {
  return { ...part };
}

function isPlain({ font, isArray, actual }: ShapedPart): boolean {
  return font !== null && !isArray && actual === null;
}

function breakToken(token: Token, most: number, typefaces: Typefaces): readonly Token[] {
  if (token.width <= most) return [token];
  const { span, text, level } = token;
  const clusters = clustersOf(text);
  const widthOfCluster = (cluster: string) =>
    shape(typefaces, span.style.font, cluster, level % 2 === 1).width * span.style.size;
  const widths = clusters.map(widthOfCluster);
  const tokens: Token[] = [];
  let from = 0;
  while (from < clusters.length) {
    let to = from;
    let sum = 0;
    while (to < clusters.length && (to === from || sum + (widths[to] ?? 0) <= most)) {
      sum += widths[to] ?? 0;
      to += 1;
    }
    if (to < clusters.length) to = niceBreak(clusters, from, to);
    tokens.push(tokenOf(span, clusters.slice(from, to).join(''), level, typefaces));
    from = to;
  }
  return tokens;
}

/** Characters with what joins them: no line is broken within. Of very many marks on one letter each may stand alone. */
function clustersOf(text: string): readonly string[] {
  const clusters: string[] = [];
  for (const character of text) {
    const last = clusters.length - 1;
    const before = clusters[last];
    const isJoined = isJoining(character) || before?.endsWith('\u200D') === true;
    if (before !== undefined && isJoined && before.length < LONGEST_CLUSTER) clusters[last] = before + character;
    else clusters.push(character);
  }
  return clusters;
}

const LONGEST_CLUSTER = 32;

function niceBreak(clusters: readonly string[], from: number, to: number): number {
  const earliest = Math.max(from + 1, to - BREAK_SEARCH);
  for (let at = to; at > earliest; at -= 1) if (BREAK_AFTER.test(clusters[at - 1] ?? '')) return at;
  return to;
}
