import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import search from 'approx-string-match';
import { toRange } from 'dom-anchor-text-quote';
import type { Cut } from './long-page.ts';

/** Another way to find one quote in a page. */
export type Finder = (root: Element, quote: Cut) => Promise<Range | null> | Range | null;

/** Characters of context that the others keep beside a quote. */
const CONTEXT = 32;

/** What the client of Hypothesis weighs a place by. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const MOST_ERRORS = 256;

/**
 * The others, each called as its documentation says. Hypothesis' client is no library; its approach is written again here
 * as it is described: exact matches if there are any, else approximate ones with up to half of the characters wrong,
 * weighed by quote, prefix, suffix and distance; then one walk over the text nodes for the range.
 */
export const others: Readonly<Record<string, Finder>> = {
  'approach of hypothesis/client': (root, { exact, prefix, suffix, start }) => {
    const text = root.textContent;
    const scored = approximately(text, exact, Math.min(MOST_ERRORS, exact.length / 2)).map((match) => {
      const before = prefix.slice(-CONTEXT);
      const after = suffix.slice(0, CONTEXT);
      const score =
        WEIGHTS.quote * (1 - match.errors / exact.length) +
        WEIGHTS.prefix * likeness(text.slice(Math.max(0, match.start - before.length), match.start), before) +
        WEIGHTS.suffix * likeness(text.slice(match.end, match.end + after.length), after) +
        WEIGHTS.position * (1 - Math.abs(match.start - start) / text.length);
      return { match, score };
    });
    const best = scored.reduce<(typeof scored)[number] | null>(
      (one, other) => (one !== null && one.score >= other.score ? one : other),
      null,
    );
    return best === null ? null : rangeBetween(root, best.match.start, best.match.end);
  },

  '@apache-annotator/dom': async (root, { exact }) => {
    for await (const range of createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', exact })(root)) return range;
    return null;
  },

  'dom-anchor-text-quote': (root, { exact, prefix, suffix, start }) =>
    toRange(root, { exact, prefix: prefix.slice(-CONTEXT), suffix: suffix.slice(0, CONTEXT) }, { hint: start }),
};

function approximately(
  text: string,
  words: string,
  mostErrors: number,
): readonly { start: number; end: number; errors: number }[] {
  const exact = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, words, mostErrors);
}

function likeness(text: string, words: string): number {
  if (words === '') return 1;
  if (text === '') return 0;
  const [first] = approximately(text, words, words.length);
  return first === undefined ? 0 : 1 - first.errors / words.length;
}

function rangeBetween(root: Element, start: number, end: number): Range {
  const range = document.createRange();
  const walker = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  let from = 0;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const to = from + node.length;
    if (start >= from && start < to) range.setStart(node, start - from);
    if (end > from && end <= to) {
      range.setEnd(node, end - from);
      break;
    }
    from = to;
  }
  return range;
}
