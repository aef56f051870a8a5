import { ENOUGH_CONTEXT, nearestOfBest } from './decide.ts';
import { contextBeside, type Match, standsAt } from './match.ts';
import type { Folded } from './folding.ts';
import type { PageText } from './page-text.ts';
import type { Pattern } from './pattern.ts';
import type { Work } from './slices.ts';
import { isWordEdge } from './word-edges.ts';

/** Words that stand once in a page are taken for the quote's from this length on, whatever surrounds them. */
const TELLING_ALONE = 12;

/** Places compared between two rests. */
const PLACES_A_STEP = 0x100;

/** Finds words as they are wherever they stand, for those too short or too common to be found by their rare pieces. */
export function* findingOccurrence(text: PageText, { whole, edges, density }: Pattern): Work<Match | null> {
  const { units, start, end, expected } = whole;
  const words = units.subarray(start, end);
  const matches: Match[] = [];
  let looked = 0;
  for (let at = nextOf(text, words, 0); at >= 0; at = nextOf(text, words, at + 1)) {
    if (++looked % PLACES_A_STEP === 0) yield;
    if (!standsAt(text.units, words, at)) continue;
    const isWhole = (!edges.start || isWordEdge(text, at)) && (!edges.end || isWordEdge(text, at + words.length));
    if (!isWhole) continue;
    matches.push({
      start: at,
      end: at + words.length,
      covered: words.length,
      likeness: 1,
      words: words.length,
      context: contextBeside(text, whole, at),
    });
  }
  yield;
  const around = units.length - words.length;
  const isAlone = matches.length === 1 && words.length * density >= TELLING_ALONE;
  const isEnough = ({ context }: Match) => isAlone || context * density >= Math.min(ENOUGH_CONTEXT, around * density);
  return nearestOfBest(matches.filter(isEnough), expected);
}

function nextOf({ units }: PageText, words: Folded, from: number): number {
  return units.indexOf(words[0] ?? 0, from);
}
