import { candidatesOf } from './candidates.ts';
import { decide, TELLING } from './decide.ts';
import { type Fragment, fragmentsAt, roomOf } from './fragments.ts';
import { type Match, standsAt } from './match.ts';
import { findingOccurrence } from './occurrences.ts';
import { type PageText, rangeOf } from './page-text.ts';
import { type Part, type Pattern, patternOf, type Wanted } from './pattern.ts';
import { electing, type Election, type Vote } from './seeds.ts';
import type { Work } from './slices.ts';

/** Where a quote was found. */
export type Found = {
  readonly range: StaticRange;
  /** Whether its words are the same, but for case, white space and the typographer's signs, or have been edited. */
  readonly how: 'exact' | 'edited';
  /** From 0 to 1: how much of the words and of what surrounded them is still there. */
  readonly confidence: number;
};

/**
 * Finds quotes in a page, all of them in one pass; a quote that is not in the answer is lost, for a wrong place is worse
 * than none. Those that stand where they stood are found at once. For the others pieces of them that are rare in the page
 * show where to look; only there texts are compared, bit-parallel, words together with what surrounds them.
 */
export function* findingQuotes(text: PageText, wanted: readonly Wanted[]): Work<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  const moved: Pattern[] = [];
  for (const quote of wanted) {
    yield;
    const pattern = patternOf(quote, text);
    if (pattern === null) continue;
    const match = unmoved(text, pattern.whole);
    if (match === null) moved.push(pattern);
    else keep(found, text, pattern, match);
  }
  if (moved.length > 0) yield* findingMoved(text, moved, found);
  return found;
}

function* findingMoved(text: PageText, moved: readonly Pattern[], found: Map<string, Found>): Work<void> {
  const elections = yield* electing(
    text.units,
    moved.flatMap(({ parts }) => parts),
  );
  let next = 0;
  for (const pattern of moved) {
    const own = elections.slice(next, (next += pattern.parts.length));
    const fragments: Fragment[] = [];
    for (const [nth, part] of pattern.parts.entries()) {
      yield;
      fragments.push(...fragmentsOf(text, part, own[nth]?.votes ?? []));
    }
    const match =
      decide(text, pattern, fragments) ?? (mayBeHidden(pattern, own) ? yield* findingOccurrence(text, pattern) : null);
    if (match !== null) keep(found, text, pattern, match);
  }
}

/** True of words that may be there as they were although no place was found: short ones, and those of common pieces. */
function mayBeHidden({ whole, density }: Pattern, elections: readonly Election[]): boolean {
  if (elections.some(({ isChanged }) => isChanged)) return false;
  return (whole.end - whole.start) * density < TELLING || elections.every(({ votes }) => votes.length === 0);
}

/** A quote that stands where it stood, with all that surrounds it: there is no better place. */
function unmoved(text: PageText, { units, start, end, expected }: Part): Match | null {
  if (!standsAt(text.units, units, expected - start)) return null;
  return {
    start: expected,
    end: expected + end - start,
    covered: end - start,
    likeness: 1,
    words: end - start,
    context: units.length - end + start,
  };
}

function fragmentsOf(text: PageText, part: Part, votes: readonly Vote[]): readonly Fragment[] {
  return candidatesOf(votes, roomOf(part), part.expected - part.start).flatMap((at) =>
    fragmentsAt(text, part, at, votes),
  );
}

function keep(found: Map<string, Found>, text: PageText, { id, whole }: Pattern, match: Match): void {
  const range = rangeOf(text, match.start, match.end);
  if (range === null) return;
  const around = whole.units.length - (whole.end - whole.start);
  const kept = (match.likeness * match.covered) / (whole.end - whole.start);
  const confidence = kept * (0.5 + 0.5 * (around === 0 ? 1 : Math.min(1, match.context / around)));
  found.set(id, { range, how: match.likeness === 1 ? 'exact' : 'edited', confidence });
}
