import type { Quote } from '#core/observation.ts';
import { fold, type Folded } from './folding.ts';
import { type PageText, unitAt } from './page-text.ts';

/** Quotes longer than this are searched for by their two ends: what lies between may have been moved or grown. */
const LONG = 256;

/** Units of each end of a long quote that are searched for, besides what surrounds it there. */
const END = 128;

const WORD_BEFORE = /[\p{L}\p{N}]$/u;
const WORD_AFTER = /^[\p{L}\p{N}]/u;

/** A piece of text to search for: some of a quote's own words, from `start` to `end`, and what surrounds them. */
export type Part = {
  readonly units: Folded;
  readonly start: number;
  readonly end: number;
  /** Where its words would begin in the page's units, had nothing changed. */
  readonly expected: number;
  /** Whether its words began and ended where a word does. */
  readonly edges: { readonly start: boolean; readonly end: boolean };
};

/** A quote as it is searched for: whole, or by its two ends. */
export type Pattern = {
  readonly id: string;
  readonly whole: Part;
  readonly parts: readonly [Part] | readonly [Part, Part];
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
  const end = start + exact.length;
  const expected = unitAt(text, quote.start);
  const edges = { start: !WORD_BEFORE.test(quote.prefix), end: !WORD_AFTER.test(quote.suffix) };
  const whole = { units, start, end, expected, edges };
  if (exact.length <= LONG) return { id, whole, parts: [whole] };
  const head = { ...whole, units: units.subarray(0, start + END), end: start + END, edges: { ...edges, end: false } };
  const tail = {
    units: units.subarray(end - END),
    start: 0,
    end: END,
    expected: expected + exact.length - END,
    edges: { ...edges, start: false },
  };
  return { id, whole, parts: [head, tail] };
}
