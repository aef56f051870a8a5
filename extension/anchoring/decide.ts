import { type Chain, chainsOf, lastOf, sharedBy } from './chains.ts';
import type { Fragment } from './fragments.ts';
import { contextBeside, type Match, standsAt } from './match.ts';
import type { PageText } from './page-text.ts';
import type { Pattern } from './pattern.ts';
import { nearestWordEdge } from './word-edges.ts';

/** Shorter words are only found again as they were; a few changed letters make others of them. In letters. */
const SHORT = 16;

/** Words that long are told by themselves, wherever they stand; shorter ones by what is right beside them. */
export const TELLING = 32;

/** How much of the words must be there. */
const LEAST_COVERED = 0.6;

/** Letters of the surroundings that must agree where the words do not suffice. */
export const ENOUGH_CONTEXT = 12;

/** What surrounds the words weighs less than they do; what stands nowhere else weighs more. */
const BESIDE = 0.5;
const RARE = 2;

/** What being so far from the old place weighs, and each doubling of it: text is put in and taken away before most places. */
const FAR = 30;
const FARTHER = 6;

/** A place is only chosen if it weighs so much more than every other that holds the same words; in letters. */
const BY_FAR = 24;

/** Where words have been moved apart, the others are fewer than this part of those chosen. */
const FEWER = 0.7;

/** An end of the quote that is not there is longer than this if it was moved away, shorter if it was changed; units. */
const TORN = 8;

/** What makes doubtful: words that lie between, surroundings that are gone; and how much doubt is too much. */
const DOUBT_OF_OTHERS = 0.7;
const DOUBT_OF_SURROUNDINGS = 0.5;
const DOUBTFUL = 0.7;

type Place = { readonly match: Match; readonly chain: Chain; readonly score: number };

/** Chooses the place of a quote by the fragments of it that were found; null where none is good enough, or two are as good. */
export function decide(text: PageText, pattern: Pattern, fragments: readonly Fragment[]): Match | null {
  const [best, ...others] = chainsOf(text, fragments)
    .map((chain) => placeOf(text, pattern, chain))
    .toSorted((a, b) => b.score - a.score);
  if (best === undefined || !isEnough(pattern, best)) return null;
  if (others.some((other) => isRival(pattern, best, other))) return null;
  return best.match.likeness === 1 ? best.match : snapped(text, pattern, best.match);
}

function placeOf(text: PageText, pattern: Pattern, chain: Chain): Place {
  const match = asWritten(text, pattern, matchOf(pattern, chain));
  const [{ start, from }] = chain.fragments;
  const distance = Math.abs(start - from - pattern.whole.expected);
  const near = FARTHER * Math.log2(1 + distance / FAR);
  return { match, chain, score: match.words + BESIDE * match.context + RARE * chain.rare - near };
}

function matchOf({ whole }: Pattern, chain: Chain): Match {
  const size = whole.end - whole.start;
  const { fragments } = chain;
  const [first, last] = [fragments[0], lastOf(chain)];
  const left = size - last.to;
  const sumOf = (valueOf: (fragment: Fragment) => number) => fragments.reduce((sum, one) => sum + valueOf(one), 0);
  const covered = sumOf(({ from, to }) => to - from);
  return {
    start: first.start - (first.from > TORN ? 0 : first.from),
    end: last.end + (left > TORN ? 0 : left),
    covered,
    likeness: Math.max(0, 1 - sumOf(({ edits }) => edits) / covered),
    words: chain.words,
    context: sumOf(({ from, to, before, after }) => (from === 0 ? before : 0) + (to === size ? after : 0)),
  };
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

function isEnough(pattern: Pattern, place: Place): boolean {
  const { whole, density } = pattern;
  const { covered, likeness, context } = place.match;
  const size = whole.end - whole.start;
  const around = whole.units.length - size;
  if (doubtOf(pattern, place) > DOUBTFUL) return false;
  if (likeness < 1) return covered * density >= SHORT && covered >= size * LEAST_COVERED;
  return size * density >= TELLING || (around > 0 && context * density >= Math.min(ENOUGH_CONTEXT, around * density));
}

/** From 0 on: what of the words is not there or not the same, how much else there is, and how little tells it from elsewhere. */
function doubtOf({ whole }: Pattern, { match, chain }: Place): number {
  const size = whole.end - whole.start;
  const around = whole.units.length - size;
  const others = Math.max(0, 1 - match.covered / (match.end - match.start));
  const gone = around === 0 ? 0 : Math.max(0, 1 - match.context / around);
  return (
    1 -
    match.covered / size +
    (1 - match.likeness) +
    DOUBT_OF_OTHERS * others +
    DOUBT_OF_SURROUNDINGS * gone +
    Math.exp(-chain.rare)
  );
}

/** True of another place that may as well be the quote's, or holds nearly as many words of it. */
function isRival({ density }: Pattern, best: Place, other: Place): boolean {
  if (other.match.end > best.match.start && other.match.start < best.match.end) return false;
  const shared = sharedBy(best.chain.fragments, other.chain.fragments);
  return shared < Math.min(best.match.covered, other.match.covered) / 2
    ? other.chain.count > FEWER * best.chain.count
    : (best.score - other.score) * density < BY_FAR;
}

/** Changed words at an end leave it open where in the new words it lies: where a word begins or ends, if it did so. */
function snapped(text: PageText, { edges }: Pattern, match: Match): Match {
  const start = edges.start ? nearestWordEdge(text, match.start) : match.start;
  const end = edges.end ? nearestWordEdge(text, match.end) : match.end;
  return start < end ? { ...match, start, end } : match;
}
