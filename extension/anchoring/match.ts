import { align, type Alignment, editsBetween } from './alignment.ts';
import type { Folded } from './folding.ts';
import type { PageText } from './page-text.ts';
import type { Part } from './pattern.ts';

/** A place that may be a quote's or a part's, in the page's units, and what speaks for it. */
export type Match = {
  readonly start: number;
  readonly end: number;
  /** Units of the words that are there, changed or not; fewer than all where an end of them has gone elsewhere. */
  readonly covered: number;
  /** How alike those are: 1 where nothing differs, about 0.4 between any two texts of one language. */
  readonly likeness: number;
  /** Units of the words, and of what surrounds them, that agree beyond chance. */
  readonly words: number;
  readonly context: number;
};

/** Texts that have nothing to do with each other are at most this much alike, when laid along each other at their best. */
const CHANCE = 0.5;

/** Surroundings less alike than this have gone. */
const GONE = 0.6;

/** What an edit weighs against a unit that is the same, so that texts which have nothing in common weigh nothing. */
const EDIT = 1.5;

/** An end that is cut off is longer than this; a shorter one may as well be words that were changed; units. */
const TORN = 8;

/** So much, in units that are the same, must be won by cutting off an end whose surroundings are still there. */
const TORN_WITHIN = 20;

/** Compares a part of a quote with a page around the place where it may begin. */
export function matchAt(text: PageText, part: Part, at: number): Match {
  const { units, start, end } = part;
  const size = end - start;
  if (standsAt(text.units, units, at)) {
    const context = units.length - size;
    return { start: at + start, end: at + end, covered: size, likeness: 1, words: size, context };
  }
  const room = slackOf(part);
  const laid = align(units, text.units, Math.max(0, at - room), Math.min(text.units.length, at + units.length + room));
  const before = likenessOf(laid, 0, start);
  const after = likenessOf(laid, end, units.length);
  const [from, to] = [before < GONE ? start : 0, after < GONE ? end : units.length];
  // Surroundings that have gone only mislead: without them the words are laid along once more.
  const isOver = (from > 0 || to < units.length) && editsBetween(laid, start, end) > 0;
  const words = isOver ? alignAgain(text, part, laid, from, to) : laid;
  const offset = isOver ? from : 0;
  const [first, last] = untorn(words, start - offset, end - offset, before < GONE, after < GONE);
  const likeness = likenessOf(words, first, last);
  return {
    start: words.begins[first] ?? 0,
    end: words.ends[last] ?? 0,
    covered: last - first,
    likeness,
    words: beyondChance(likeness) * (last - first),
    context: beyondChance(before) * start + beyondChance(after) * (units.length - end),
  };
}

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

/** How far words added and taken away may move the ends of a part. */
export function slackOf({ units }: Part): number {
  return 16 + (units.length >>> 2);
}

/** Lays the words along again, near to where they lay, with only those of their surroundings that are still there. */
function alignAgain({ units: page }: PageText, part: Part, laid: Alignment, from: number, to: number): Alignment {
  const room = slackOf(part);
  const first = Math.max(0, (laid.begins[from] ?? 0) - room);
  const last = Math.min(page.length, (laid.ends[to] ?? 0) + room);
  return align(part.units.subarray(from, to), page, first, last);
}

/**
 * Cuts off what has gone elsewhere from the ends: the rest is the stretch of the words in which units that are the same
 * outweigh edits the most (Kadane's greatest sum). Where the surroundings are still there, much must speak for it.
 */
function untorn(
  laid: Alignment,
  start: number,
  end: number,
  isStartOpen: boolean,
  isEndOpen: boolean,
): readonly [number, number] {
  const worths = worthsOf(laid, start, end);
  const worthAt = (unit: number) => worths[unit - start] ?? 0;
  let best = { from: start, to: end };
  let from = start;
  for (let to = start + 1; to <= end; to += 1) {
    if (worthAt(to) - worthAt(from) > worthAt(best.to) - worthAt(best.from)) best = { from, to };
    if (worthAt(to) < worthAt(from)) from = to;
  }
  const isStartTorn = worthAt(best.from) < -TORN_WITHIN || (isStartOpen && best.from - start > TORN);
  const isEndTorn = worthAt(best.to) - worthAt(end) > TORN_WITHIN || (isEndOpen && end - best.to > TORN);
  return [isStartTorn ? best.from : start, isEndTorn ? best.to : end];
}

/** What the units from the first on weigh together, up to each one in turn. */
function worthsOf({ begins, ends, same }: Alignment, start: number, end: number): readonly number[] {
  const worths = [0];
  let worth = 0;
  for (let unit = start; unit < end; unit += 1) {
    const inserted = unit === start ? 0 : (begins[unit] ?? 0) - (ends[unit] ?? 0);
    worth += (same[unit] === 1 ? 1 : -EDIT) - EDIT * inserted;
    worths.push(worth);
  }
  return worths;
}

function likenessOf(laid: Alignment, start: number, end: number): number {
  return start >= end ? 0 : Math.max(0, 1 - editsBetween(laid, start, end) / (end - start));
}

function beyondChance(likeness: number): number {
  return Math.max(0, (likeness - CHANCE) / (1 - CHANCE));
}
