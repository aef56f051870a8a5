import { align } from './alignment.ts';
import type { Folded } from './folding.ts';
import type { PageText } from './page-text.ts';
import type { Part } from './pattern.ts';
import { nearestWordEdge } from './word-edges.ts';

/** A place that may be a quote's, in the page's units, and what speaks for it. */
export type Match = {
  readonly start: number;
  readonly end: number;
  /** How alike the words are: 1 where nothing differs, about 0.4 between any two texts of one language. */
  readonly likeness: number;
  /** Units of the words, and of what surrounds them, that agree beyond chance. */
  readonly words: number;
  readonly context: number;
};

/** Texts that have nothing to do with each other are about this much alike, when laid along each other at their best. */
const CHANCE = 0.5;

/** Words that long are told by themselves, wherever they stand; shorter ones by what is right beside them. */
export const TELLING = 32;

/** Compares a part of a quote with a page around the place where it may begin. */
export function matchAt(text: PageText, part: Part, at: number): Match {
  const { units, start, end } = part;
  if (standsAt(text.units, units, at)) {
    return { start: at + start, end: at + end, likeness: 1, words: end - start, context: units.length - (end - start) };
  }
  const room = slackOf(part);
  const laid = layAlong(text, part, at - room, at + units.length + room);
  const [before, after] = [alike(laid.edits[0], start), alike(laid.edits[2], units.length - end)];
  const kept = {
    from: before < CHANCE ? start : 0,
    to: after < CHANCE ? end : units.length,
  };
  // Surroundings that are gone only mislead: without them the words are laid along once more.
  const isPartly = (kept.from > 0 || kept.to < units.length) && laid.edits[1] > 0;
  const words = isPartly ? layAlong(text, trimmed(part, kept.from, kept.to), laid.start - room, laid.end + room) : laid;
  const likeness = alike(words.edits[1], end - start);
  return {
    ...(likeness === 1 ? { start: words.start, end: words.end } : snapped(text, part, words)),
    likeness,
    words: beyondChance(likeness) * (end - start),
    context:
      likeness === 1 && end - start < TELLING
        ? contextBeside(text, part, words.start)
        : beyondChance(before) * start + beyondChance(after) * (units.length - end),
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

function layAlong({ units }: PageText, { units: wanted, start, end }: Part, from: number, to: number) {
  return align(wanted, [start, end], units, Math.max(0, from), Math.min(units.length, to));
}

function trimmed(part: Part, from: number, to: number): Part {
  return { ...part, units: part.units.subarray(from, to), start: part.start - from, end: part.end - from };
}

/** Changed words at an end leave it open where in the new words it lies: where a word begins or ends, if it did so. */
function snapped(text: PageText, { edges }: Part, { start, end }: { readonly start: number; readonly end: number }) {
  const [from, to] = [edges.start ? nearestWordEdge(text, start) : start, edges.end ? nearestWordEdge(text, end) : end];
  return from < to ? { start: from, end: to } : { start, end };
}

function alike(edits: number, length: number): number {
  return length === 0 ? 0 : Math.max(0, 1 - edits / length);
}

function beyondChance(likeness: number): number {
  return Math.max(0, (likeness - CHANCE) / (1 - CHANCE));
}
