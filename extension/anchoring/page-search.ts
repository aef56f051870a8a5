import type { Quote } from '#core/observation.ts';
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

/**
 * What is known from the search before: the quote, its words as they are compared, their place, if any, and how often the
 * page had changed by then.
 */
type Known = {
  readonly quote: Quote;
  readonly words: Folded;
  readonly found: Found | null;
  readonly changes: number;
};

/**
 * Searches a page again and again while it changes. What was surely found and still stands there is kept, which costs
 * next to nothing, and so is all that was found or lost on a page that has not changed; only for the rest the page's text
 * is read, and only where it has changed since it was last read.
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

  /** How often the page has changed, counting what it was changed by in this very task, before the observer was told. */
  const changesNow = (): number => {
    if (observer.takeRecords().length > 0) forget();
    return changes;
  };

  function* readingOnce(): Work<{ readonly text: PageText; readonly changes: number }> {
    const before = changesNow();
    if (text !== null) return { text, changes: before };
    const read = yield* readingPageText(root);
    // Changed while it was read, it serves this search; the next one reads it anew.
    if (changesNow() === before) text = read;
    return { text: read, changes: before };
  }

  function* searching(wanted: readonly Wanted[]): Work<ReadonlyMap<string, Found>> {
    const next = new Map<string, Known>();
    const open: Wanted[] = [];
    for (const [index, { id, quote }] of wanted.entries()) {
      if (index % PLACES_A_STEP === 0) yield;
      const before = known.get(id);
      const isSame = before !== undefined && isSameQuote(before.quote, quote);
      if (isSame && (before.changes === changesNow() || isKept(probe, before))) next.set(id, before);
      else open.push({ id, quote });
    }
    if (open.length > 0) {
      const read = yield* readingOnce();
      const found = yield* findingQuotes(read.text, open);
      for (const [index, { id, quote }] of open.entries()) {
        if (index % PLACES_A_STEP === 0) yield;
        next.set(id, { quote, words: fold(quote.exact), found: found.get(id) ?? null, changes: read.changes });
      }
    }
    known = next;
    return new Map([...next].flatMap(([id, { found }]) => (found === null ? [] : [[id, found] as const])));
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

function isSameQuote(one: Quote, other: Quote): boolean {
  return (
    one.exact === other.exact && one.start === other.start && one.prefix === other.prefix && one.suffix === other.suffix
  );
}

function isKept(probe: Range, { words, found }: Known): boolean {
  if (found?.how !== 'exact' || found.confidence < SURE || !setRange(probe, found.range)) return false;
  const now = fold(probe.toString());
  return now.length === words.length && standsAt(now, words, 0);
}
