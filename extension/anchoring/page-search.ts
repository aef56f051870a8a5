import { fold, type Folded } from './folding.ts';
import { type Found, findingQuotes } from './find-quotes.ts';
import { setRange } from './live-range.ts';
import { standsAt } from './match.ts';
import { type PageText, readingPageText } from './page-text.ts';
import type { Wanted } from './pattern.ts';
import { runInSlices, type Work } from './slices.ts';

/** Places compared between two rests. */
const PLACES_A_STEP = 32;

/** A place this sure is kept as long as its words stand there; a doubtful one may give way to a better. */
const SURE = 0.75;

/** What is known from the search before: the words of a quote, as written and as compared, and their place. */
type Known = { readonly exact: string; readonly words: Folded; readonly found: Found };

/**
 * Searches a page again and again while it changes. What was surely found and still stands there is kept, which costs
 * next to nothing; only for the rest the page's text is read, and only where it has changed since it was last read.
 */
export function createPageSearch(root: Element, life: AbortSignal) {
  let text: PageText | null = null;
  let changes = 0;
  let known = new Map<string, Known>();
  const forget = () => {
    text = null;
    changes += 1;
  };
  const observer = new MutationObserver(forget);
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  life.addEventListener('abort', () => {
    observer.disconnect();
    text = null;
    known = new Map();
  });
  const probe = root.ownerDocument.createRange();

  function* readingOnce(): Work<PageText> {
    // The page may have been changed in this very task, before the observer was told.
    if (observer.takeRecords().length > 0) forget();
    if (text !== null) return text;
    const before = changes;
    const read = yield* readingPageText(root);
    // Changed while it was read, it serves this search; the next one reads it anew.
    if (changes === before) text = read;
    return read;
  }

  function* searching(wanted: readonly Wanted[]): Work<ReadonlyMap<string, Found>> {
    const kept = new Map<string, Known>();
    for (const [index, { id, quote }] of wanted.entries()) {
      if (index % PLACES_A_STEP === 0) yield;
      const before = known.get(id);
      if (before?.exact === quote.exact && isKept(probe, before)) kept.set(id, before);
    }
    const open = wanted.filter(({ id }) => !kept.has(id));
    const found = open.length === 0 ? new Map<string, Found>() : yield* findingQuotes(yield* readingOnce(), open);
    for (const [index, { id, quote }] of open.entries()) {
      if (index % PLACES_A_STEP === 0) yield;
      const place = found.get(id);
      if (place !== undefined) kept.set(id, { exact: quote.exact, words: fold(quote.exact), found: place });
    }
    known = kept;
    return new Map([...kept].map(([id, { found: place }]) => [id, place]));
  }

  return {
    /** Finds quotes; one that is not in the answer is lost. Null where the signal was aborted meanwhile. */
    find: async (wanted: readonly Wanted[], signal: AbortSignal): Promise<ReadonlyMap<string, Found> | null> => {
      const either = AbortSignal.any([life, signal]);
      const found = await runInSlices(searching(wanted), either);
      return either.aborted ? null : found;
    },
  };
}

function isKept(probe: Range, { words, found: { range, how, confidence } }: Known): boolean {
  if (how !== 'exact' || confidence < SURE || !setRange(probe, range)) return false;
  const now = fold(probe.toString());
  return now.length === words.length && standsAt(now, words, 0);
}
