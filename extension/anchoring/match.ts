import type { Folded } from './folding.ts';
import type { PageText } from './page-text.ts';
import type { Part } from './pattern.ts';

/** A place that may be a quote's, in the page's units, and what speaks for it. */
export type Match = {
  readonly start: number;
  readonly end: number;
  /** Units of the words that are there, changed or not; fewer than all where some of them have gone elsewhere. */
  readonly covered: number;
  /** How alike those are: 1 where nothing differs, about 0.4 between any two texts of one language. */
  readonly likeness: number;
  /** Units of the words, and of what surrounds them, that are the same, less what the edits among them cost. */
  readonly words: number;
  readonly context: number;
};

/** True where a text stands in a page from an offset on, unit by unit. */
export function standsAt(page: Folded, wanted: Folded, at: number): boolean {
  if (at < 0 || at + wanted.length > page.length) return false;
  for (let index = 0; index < wanted.length; index += 1) if (page[at + index] !== wanted[index]) return false;
  return true;
}

/** Units right before and right after a place that are as they were beside the words. */
export function contextBeside({ units: page }: PageText, { units, start, end }: Part, at: number): number {
  let before = 0;
  while (before < start && units[start - 1 - before] === page[at - 1 - before]) before += 1;
  let after = 0;
  while (end + after < units.length && units[end + after] === page[at + end - start + after]) after += 1;
  return before + after;
}
