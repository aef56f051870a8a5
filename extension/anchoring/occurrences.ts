import { ENOUGH_CONTEXT } from './decide.ts';
import { contextBeside, type Match, standsAt } from './match.ts';
import type { Folded } from './folding.ts';
import type { PageText } from './page-text.ts';
import type { Pattern } from './pattern.ts';
import type { Work } from './slices.ts';
import { isWordEdge } from './word-edges.ts';

/** Words that stand once in a page are taken for the quote's from this length on, whatever surrounds them. */
const TELLING_ALONE = 12;

/** Two places with scores this near to each other cannot be told apart by their text. */
const NEARLY = 0.95;

/** Then the nearer one to the old place is taken, if the other is at least so many times farther away. */
const FARTHER = 3;

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

/** The best of some places; of several as good the nearest, if it is by far. */
function nearestOfBest(matches: readonly Match[], expected: number): Match | null {
  const best = Math.max(...matches.map(scoreOf));
  const distanceOf = ({ start }: Match) => Math.abs(start - expected);
  const [first, ...others] = matches
    .filter((match) => scoreOf(match) >= best * NEARLY)
    .toSorted((a, b) => distanceOf(a) - distanceOf(b));
  if (first === undefined) return null;
  const second = others.find(({ start, end }) => end <= first.start || start >= first.end);
  return second === undefined || distanceOf(second) > FARTHER * distanceOf(first) ? first : null;
}

function scoreOf({ words, context }: Match): number {
  return words + context;
}

function nextOf({ units }: PageText, words: Folded, from: number): number {
  return units.indexOf(words[0] ?? 0, from);
}
