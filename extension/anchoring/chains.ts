import type { Fragment } from './fragments.ts';
import type { PageText } from './page-text.ts';
import { wordsBetween } from './word-edges.ts';

/** Fragments of a quote that stand near to each other in a page, in its order, and what speaks for them together. */
export type Chain = {
  readonly fragments: readonly [Fragment, ...Fragment[]];
  /** How many words it holds, less those of others that lie between. */
  readonly count: number;
  readonly words: number;
  readonly rare: number;
};

/** What a word that lies between costs, in units that are the same. */
const BETWEEN = 3;

/** The part of what lies between that does not count, where as much lay there before: its words were changed. */
const CHANGED = 0.8;

/** So many units of two fragments may be the same ones of the quote. */
const SHARED = 4;

/** Words with what is beside them are no longer than this on average; units. */
const LONGEST = 16;

/**
 * For each fragment of a quote the chain of them that leads up to it and holds most of the quote's words and fewest
 * others. What lies between two was put there, or is a paragraph that was moved: it must be less than either of them.
 */
export function chainsOf(text: PageText, fragments: readonly Fragment[]): readonly Chain[] {
  const chains: Chain[] = [];
  for (const fragment of fragments.toSorted((a, b) => a.end - b.end || b.words - a.words)) {
    const count = fragments.length === 1 ? 1 : wordsBetween(text, fragment.start, fragment.end);
    let best: Chain = { fragments: [fragment], count, words: fragment.words, rare: fragment.rare };
    for (const chain of chains) {
      const least = Math.min(count, chain.count);
      const between = canFollow(chain, fragment, least) ? foreignBetween(text, lastOf(chain), fragment) : Infinity;
      if (between >= least || chain.count + count - between <= best.count) continue;
      best = {
        fragments: [...chain.fragments, fragment],
        count: chain.count + count - between,
        words: chain.words + fragment.words - BETWEEN * between,
        rare: chain.rare + fragment.rare,
      };
    }
    chains.push(best);
  }
  return chains;
}

/** The last fragment of a chain. */
export function lastOf({ fragments }: Chain): Fragment {
  return fragments.at(-1) ?? fragments[0];
}

/** How many of the quote's units two chains, or fragments of them, both hold. */
export function sharedBy(some: readonly Fragment[], others: readonly Fragment[]): number {
  let sum = 0;
  for (const one of some)
    for (const other of others) sum += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
  return sum;
}

/** True where a fragment stands after a chain, no farther than that many words reach, and holds other words of the quote. */
function canFollow(chain: Chain, fragment: Fragment, words: number): boolean {
  const last = lastOf(chain);
  const gap = fragment.start - last.end;
  if (gap < 0 || gap > LONGEST * words + Math.max(0, fragment.from - last.to) / (1 - CHANGED)) return false;
  return sharedBy(chain.fragments, [fragment]) <= SHARED;
}

/** How many words lie between two fragments that did not before. */
function foreignBetween(text: PageText, one: Fragment, other: Fragment): number {
  const gap = other.start - one.end;
  if (gap === 0) return 0;
  const before = Math.max(0, other.from - one.to);
  return wordsBetween(text, one.end, other.start) * (1 - CHANGED * Math.min(1, before / gap));
}
