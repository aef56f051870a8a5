import { contextBeside, type Match, standsAt } from './match.ts';
import type { PageText } from './page-text.ts';
import type { Pattern } from './pattern.ts';
import { stitch } from './stitch.ts';
import { nearestWordEdge } from './word-edges.ts';

/** Shorter words are only found again as they were; a few changed letters make others of them. In letters. */
const SHORT = 16;

/** Words that long are told by themselves, wherever they stand; shorter ones by what is right beside them. */
export const TELLING = 32;

/** How alike the words must be, with and without what surrounded them, and how much of them must be there. */
const LEAST_ALIKE = 0.65;
const ALIKE_ALONE = 0.8;
const LEAST_COVERED = 0.64;

/** Letters of the surroundings that must agree beyond chance where the words do not suffice. */
export const ENOUGH_CONTEXT = 12;

/** Two places with scores this near to each other cannot be told apart by their text. */
const NEARLY = 0.95;

/** Then the nearer one to the old place is taken, if the other is at least so many times farther away. */
const FARTHER = 3;

/** Chooses the place of a quote among those that were looked at; null where none is good enough, or two are as good. */
export function decide(text: PageText, pattern: Pattern, matches: readonly (readonly Match[])[]): Match | null {
  const whole = stitch(pattern, matches).map((match) => asWritten(text, pattern, match));
  const match = nearestOfBest(
    whole.filter((place) => isEnough(pattern, place)),
    pattern.whole.expected,
  );
  return match === null || match.likeness === 1 ? match : snapped(text, pattern, match);
}

/** The best of some places; of several as good the nearest, if it is by far. */
export function nearestOfBest(matches: readonly Match[], expected: number): Match | null {
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

/** A place at which the words are as they were, to the last; short ones are then judged by what is right beside them. */
function asWritten(text: PageText, { whole, density }: Pattern, match: Match): Match {
  const size = whole.end - whole.start;
  const isSame =
    match.end - match.start === size && standsAt(text.units, whole.units.subarray(whole.start, whole.end), match.start);
  if (!isSame) return { ...match, likeness: Math.min(match.likeness, 1 - 1 / (size + 1)) };
  const isShort = size * density < TELLING;
  return {
    ...match,
    covered: size,
    likeness: 1,
    words: size,
    context: isShort ? contextBeside(text, whole, match.start) : match.context,
  };
}

function isEnough({ whole, density }: Pattern, { covered, likeness, context }: Match): boolean {
  const size = whole.end - whole.start;
  const around = whole.units.length - size;
  const isSurrounded = around > 0 && context * density >= Math.min(ENOUGH_CONTEXT, around * density);
  if (likeness === 1) return size * density >= TELLING || isSurrounded;
  if (covered * density < SHORT || covered < size * LEAST_COVERED || likeness < LEAST_ALIKE) return false;
  return likeness >= ALIKE_ALONE || isSurrounded;
}

/** Changed words at an end leave it open where in the new words it lies: where a word begins or ends, if it did so. */
function snapped(text: PageText, { edges }: Pattern, match: Match): Match {
  const start = edges.start ? nearestWordEdge(text, match.start) : match.start;
  const end = edges.end ? nearestWordEdge(text, match.end) : match.end;
  return start < end ? { ...match, start, end } : match;
}
