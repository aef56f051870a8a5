import { type TrackedPage, wordsIn, wordsInOrder } from './tracked-page.ts';

/** The part of all words concerned that a found place and the true one must share to be called the same. */
const SAME_PLACE = 0.75;

/** With fewer of its words left together, a quote is gone: there is no place that is right. */
const LEFT = 0.5;

/**
 * - right: the found place and the true one share three quarters of the words that either holds
 * - lost: it was not found although at least half of its words still stand together
 * - wrong: it was found somewhere else, or with ends too far from the true ones
 * - gone: fewer than half of its words still stand together, and it was not found or found where some of them are
 */
export type Verdict = 'right' | 'lost' | 'wrong' | 'gone';

/** Judges where a quote was found by the words it was made of, which the page still knows; `isToTheWord` is the ideal. */
export function judgePlace(
  page: TrackedPage,
  quoted: ReadonlySet<number>,
  place: AbstractRange | null,
  order = wordsInOrder(page),
): { readonly verdict: Verdict; readonly isToTheWord: boolean } {
  const truth = truePlace(quoted, order, page.originals);
  const found = place === null ? new Set<number>() : wordsIn(page, place);
  const shared = [...found].filter((word) => truth.has(word)).length;
  const isToTheWord = shared === found.size && shared === truth.size;
  const left = [...truth].filter((word) => quoted.has(word)).length;
  if (left < quoted.size * LEFT) {
    const isElsewhere = place !== null && ![...found].some((word) => quoted.has(word));
    return { verdict: isElsewhere ? 'wrong' : 'gone', isToTheWord: false };
  }
  if (place === null) return { verdict: 'lost', isToTheWord: false };
  const isRight = shared / (found.size + truth.size - shared) >= SAME_PLACE;
  return { verdict: isRight ? 'right' : 'wrong', isToTheWord };
}

/**
 * Where a quote's words stand now: the stretch of the page that holds most of them and fewest others, words added later
 * not counted either way. Where a paragraph has been moved out of it, or a long one into it, that is a part of the quote.
 */
function truePlace(quoted: ReadonlySet<number>, order: readonly number[], originals: number): ReadonlySet<number> {
  let best = { worth: 0, from: 0, to: 0 };
  let [worth, from] = [0, 0];
  for (const [at, word] of order.entries()) {
    worth += quoted.has(word) ? 1 : word > originals ? 0 : -1;
    if (worth > best.worth) best = { worth, from, to: at + 1 };
    if (worth <= 0) [worth, from] = [0, at + 1];
  }
  return new Set(order.slice(best.from, best.to));
}
