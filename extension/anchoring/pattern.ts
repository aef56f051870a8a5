import type { Quote } from '#core/observation.ts';
import { fold, type Folded } from './folding.ts';
import { type PageText, unitAt } from './page-text.ts';
import { isDense } from './word-edges.ts';

/** Longer quotes are searched for in pieces, for what lies between may have been moved, or have grown; units. */
const PIECE = 256;

/** Units on either side of a piece that are searched for along with it. */
const AROUND = 64;

const WORD_BEFORE = /[\p{L}\p{N}]$/u;
const WORD_AFTER = /^[\p{L}\p{N}]/u;

/** What a unit of a dense script says, in letters. */
const DENSE = 2.5;

/** A piece of text to search for: words of a quote, from `start` to `end`, and what surrounds them. */
export type Part = {
  readonly units: Folded;
  readonly start: number;
  readonly end: number;
  /** Where its words begin in the words of the quote. */
  readonly offset: number;
  /** Where its words would begin in the page's units, had nothing changed. */
  readonly expected: number;
};

/** A quote as it is searched for: whole, and in one piece or several that follow each other. */
export type Pattern = {
  readonly id: string;
  readonly whole: Part;
  readonly parts: readonly Part[];
  /** Whether its words began and ended where a word does. */
  readonly edges: { readonly start: boolean; readonly end: boolean };
  /** How much one unit says, in letters. */
  readonly density: number;
};

/** A quote to find, by the id of what it belongs to. */
export type Wanted = { readonly id: string; readonly quote: Quote };

/** Makes a quote ready to be searched for in a page; null where nothing of it can be compared. */
export function patternOf({ id, quote }: Wanted, text: PageText): Pattern | null {
  const [prefix, exact, suffix] = [fold(quote.prefix), fold(quote.exact), fold(quote.suffix)];
  if (exact.length === 0) return null;
  const units = new Uint16Array(prefix.length + exact.length + suffix.length);
  units.set(prefix);
  units.set(exact, prefix.length);
  units.set(suffix, prefix.length + exact.length);
  const start = prefix.length;
  const whole = { units, start, end: start + exact.length, offset: 0, expected: unitAt(text, quote.start) };
  const edges = { start: !WORD_BEFORE.test(quote.prefix), end: !WORD_AFTER.test(quote.suffix) };
  return { id, whole, parts: partsOf(whole), edges, density: densityOf(exact) };
}

function partsOf(whole: Part): readonly Part[] {
  const size = whole.end - whole.start;
  const count = Math.ceil(size / PIECE);
  if (count === 1) return [whole];
  return Array.from({ length: count }, (_, at) => {
    const [start, end] = [at, at + 1].map((nth) => whole.start + Math.round((size * nth) / count));
    return partOf(whole, start ?? whole.start, end ?? whole.end);
  });
}

function partOf({ units, start: first, expected }: Part, start: number, end: number): Part {
  const from = Math.max(0, start - AROUND);
  return {
    units: units.subarray(from, end + AROUND),
    start: start - from,
    end: end - from,
    offset: start - first,
    expected: expected + start - first,
  };
}

function densityOf(units: Folded): number {
  const dense = units.filter(isDense).length;
  return 1 + ((DENSE - 1) * dense) / units.length;
}
