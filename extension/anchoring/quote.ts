import type { Quote } from '#core/observation.ts';
import { type PageText, placeOf, readableText, squeeze } from './page-text.ts';

/** Characters kept from before and after a quote, to tell it from others like it. */
const CONTEXT = 64;

/** Describes a range of a page so that it can be found again, or null where it holds no text. */
export function describeQuote(text: PageText, range: Range): Quote | null {
  const bounds = boundsOf(text, range);
  if (bounds === null) return null;
  const exact = readableText(text, bounds.start, bounds.end).trim();
  if (exact === '') return null;
  return {
    exact,
    prefix: readableText(text, Math.max(0, bounds.start - CONTEXT), bounds.start).trimStart(),
    suffix: readableText(text, bounds.end, bounds.end + CONTEXT).trimEnd(),
    ...bounds,
  };
}

/**
 * Finds the range a quote was taken from. Of several places with the same words the one whose surroundings agree best
 * is taken, then the one nearest to where it was; null where the words are not on the page.
 */
export function findQuote(text: PageText, quote: Quote): Range | null {
  const exact = squeeze(quote.exact);
  const prefix = squeeze(quote.prefix);
  const suffix = squeeze(quote.suffix);
  if (exact === '') return null;
  const distanceOf = (at: number) => Math.abs((placeOf(text, at, 'before')?.start ?? 0) - quote.start);
  let best: { readonly at: number; readonly agreement: number } | null = null;
  for (let at = text.squeezed.indexOf(exact); at >= 0; at = text.squeezed.indexOf(exact, at + 1)) {
    const agreement =
      sharedEnd(prefix, text.squeezed.slice(Math.max(0, at - prefix.length), at)) +
      sharedStart(suffix, text.squeezed.slice(at + exact.length, at + exact.length + suffix.length));
    const isBetter =
      best === null ||
      agreement > best.agreement ||
      (agreement === best.agreement && distanceOf(at) < distanceOf(best.at));
    if (isBetter) best = { at, agreement };
  }
  return best === null ? null : rangeOf(text, best.at, best.at + exact.length);
}

function rangeOf(text: PageText, start: number, end: number): Range | null {
  const from = placeOf(text, start, 'before');
  const to = placeOf(text, end, 'after');
  if (from === null || to === null) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The offsets a range covers in the page's text; its ends may lie in elements rather than in text. */
function boundsOf(text: PageText, range: Range): { readonly start: number; readonly end: number } | null {
  const inside = text.pieces.filter(({ node }) => range.intersectsNode(node));
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = first.start + (range.startContainer === first.node ? range.startOffset : 0);
  const end = last.start + (range.endContainer === last.node ? range.endOffset : last.node.data.length);
  return start < end ? { start, end } : null;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.charAt(length) === other.charAt(length)) length += 1;
  return length;
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
