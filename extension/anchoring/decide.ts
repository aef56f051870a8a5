import { type Match, standsAt, TELLING } from './match.ts';
import type { PageText } from './page-text.ts';
import type { Part, Pattern } from './pattern.ts';

/** Shorter words are only found again as they were; a few changed letters make others of them. */
const SHORT = 16;

/** What must be left of the words, with and without what surrounded them. */
const LEAST_ALIKE = 0.5;
const ALIKE_ALONE = 0.8;

/** Units of the surroundings that must agree beyond chance where the words do not suffice. */
const ENOUGH_CONTEXT = 12;

/** How far the ends of a long quote may have come together or gone apart. */
const [SHRUNK, GROWN] = [0.5, 2];

/** Two places with scores this near to each other cannot be told apart by their text. */
const NEARLY = 0.95;

/** Then the nearer one to the old place is taken, if the other is at least so many times farther away. */
const FARTHER = 3;

/** Chooses the place of a quote among those that were looked at; null where none is good enough, or two are as good. */
export function decide(text: PageText, pattern: Pattern, matches: readonly (readonly Match[])[]): Match | null {
  const [heads = [], tails] = matches;
  const whole =
    tails === undefined
      ? heads
      : heads.flatMap((head) => tails.flatMap((tail) => join(text, pattern.whole, head, tail)));
  return nearestOfBest(
    whole.filter((match) => isEnough(pattern.whole, match)),
    pattern.whole.expected,
  );
}

/** The best of some places; of several as good the nearest, if it is by far. */
export function nearestOfBest(matches: readonly Match[], expected: number): Match | null {
  const best = Math.max(...matches.map(scoreOf));
  const good = matches.filter((match) => scoreOf(match) >= best * NEARLY);
  const distanceOf = ({ start }: Match) => Math.abs(start - expected);
  const [first, second] = good.toSorted((a, b) => distanceOf(a) - distanceOf(b));
  if (first === undefined) return null;
  const others = second === undefined || second.start === first.start ? undefined : second;
  return others === undefined || distanceOf(others) > FARTHER * distanceOf(first) ? first : null;
}

function scoreOf({ words, context }: Match): number {
  return words + context;
}

/** Two ends of a long quote as one place; none where they do not lie as its ends would. */
function join(text: PageText, whole: Part, head: Match, tail: Match): readonly Match[] {
  const size = whole.end - whole.start;
  const length = tail.end - head.start;
  if (length < size * SHRUNK || length > size * GROWN) return [];
  const isSame = length === size && standsAt(text.units, whole.units.subarray(whole.start, whole.end), head.start);
  return [
    {
      start: head.start,
      end: tail.end,
      likeness: isSame ? 1 : Math.min(head.likeness, tail.likeness, 1 - 1 / size),
      words: head.words + tail.words,
      context: head.context + tail.context,
    },
  ];
}

function isEnough({ units, start, end }: Part, { likeness, context }: Match): boolean {
  const size = end - start;
  const around = units.length - size;
  if (likeness === 1) return size >= TELLING || (around > 0 && context >= Math.min(ENOUGH_CONTEXT, around));
  if (size < SHORT || likeness < LEAST_ALIKE) return false;
  return likeness >= ALIKE_ALONE || context >= ENOUGH_CONTEXT;
}
