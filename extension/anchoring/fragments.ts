import { align, type Alignment, editsBetween } from './alignment.ts';
import { standsAt } from './match.ts';
import type { PageText } from './page-text.ts';
import type { Part } from './pattern.ts';
import type { Vote } from './seeds.ts';

/** A stretch of a quote's words that stands in a page as it was, or nearly so. */
export type Fragment = {
  /** From where to where it reaches in the quote's words, and in the page's units. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Units of it that were changed, taken away or put into it. */
  readonly edits: number;
  /** What speaks for it, in units that are the same, less what the edits among them cost; and for what is beside it. */
  readonly words: number;
  readonly before: number;
  readonly after: number;
  /** How many pieces of it, and of what is beside it, stand nowhere else in the page. */
  readonly rare: number;
};

/** What edits that follow each other cost, the first and each one more: a word is one edit, however long it is. */
const EDIT = 1.5;
const EDITED_ON = 0.45;

/** Text between two stretches that weighs so much down that they are not one. */
const APART = 12;

/** Units put in, or taken away, that are more than a word: what is before and what is after have come apart. */
const PUT_IN = 10;
const TAKEN_AWAY = 14;

/** Stretches of less weight agree by chance. */
const LEAST = 4;

/** How far beside a place it is looked for, for words that were put in or taken away before it; farther is another place. */
const ROOM = 24;
const ROOM_A_UNIT = 0.05;

/** Compares a part of a quote with a page around the place where it may begin. */
export function fragmentsAt(text: PageText, part: Part, at: number, votes: readonly Vote[]): readonly Fragment[] {
  const { units, start, end } = part;
  if (standsAt(text.units, units, at)) return [asItWas(part, at, votes)];
  const room = roomOf(part);
  const laid = align(units, text.units, Math.max(0, at - room), Math.min(text.units.length, at + units.length + room));
  const worths = worthsOf(laid);
  const between = (one: number, other: number) => Math.max(0, (worths[other] ?? 0) - (worths[one] ?? 0));
  return stretchesOf(laid, worths).flatMap(([first, last]) => {
    const [from, to] = [Math.max(first, start), Math.min(last, end)];
    if (from >= to) return [];
    return {
      from: part.offset + from - start,
      to: part.offset + to - start,
      start: laid.begins[from] ?? 0,
      end: laid.ends[to] ?? 0,
      edits: editsBetween(laid, from, to),
      words: (worths[to] ?? 0) - (worths[from] ?? 0),
      before: first < start ? between(first, start) : 0,
      after: last > end ? between(end, last) : 0,
      rare: rareOf(votes, first, last, laid.begins[first] ?? 0, laid.ends[last] ?? 0),
    };
  });
}

/** How far words added and taken away may move the ends of a part. */
export function roomOf({ units }: Part): number {
  return ROOM + Math.round(units.length * ROOM_A_UNIT);
}

function asItWas({ units, start, end, offset }: Part, at: number, votes: readonly Vote[]): Fragment {
  return {
    from: offset,
    to: offset + end - start,
    start: at + start,
    end: at + end,
    edits: 0,
    words: end - start,
    before: start,
    after: units.length - end,
    rare: rareOf(votes, 0, units.length, at, at + units.length),
  };
}

/** What the units from the first on weigh together, up to each one in turn. */
function worthsOf({ begins, ends, same }: Alignment): Float64Array {
  const worths = new Float64Array(same.length + 1);
  let worth = 0;
  let isEdited = false;
  for (let unit = 0; unit < same.length; unit += 1) {
    const putIn = unit === 0 ? 0 : (begins[unit] ?? 0) - (ends[unit] ?? 0);
    const isApart = putIn > PUT_IN;
    if (putIn > 0 && !isApart) worth -= (isEdited ? 0 : EDIT) + EDITED_ON * putIn;
    isEdited = !isApart && (isEdited || putIn > 0);
    if (same[unit] === 1) worth += 1;
    else worth -= (isEdited ? 0 : EDIT) + EDITED_ON;
    isEdited = same[unit] !== 1;
    worths[unit + 1] = worth;
  }
  return worths;
}

/** The stretches of a pattern that weigh most, each from and up to where more would weigh less. */
function stretchesOf({ begins, ends }: Alignment, worths: Float64Array): readonly (readonly [number, number])[] {
  const stretches: (readonly [number, number])[] = [];
  const worthAt = (unit: number) => worths[unit] ?? 0;
  let [from, best, takenAway] = [0, 0, 0];
  const beginAt = (unit: number) => {
    if (worthAt(best) - worthAt(from) >= LEAST) stretches.push([from, best]);
    [from, best] = [unit, unit];
  };
  for (let unit = 1; unit < worths.length; unit += 1) {
    if (unit > 1 && (begins[unit - 1] ?? 0) - (ends[unit - 1] ?? 0) > PUT_IN) beginAt(unit - 1);
    takenAway = begins[unit - 1] === ends[unit] ? takenAway + 1 : 0;
    if (takenAway > TAKEN_AWAY) beginAt(unit);
    if (worthAt(unit) > worthAt(best)) best = unit;
    else if (worthAt(unit) <= worthAt(from) || worthAt(best) - worthAt(unit) > APART) beginAt(unit);
  }
  beginAt(worths.length - 1);
  return stretches;
}

/** What the seeds weigh that lie in a stretch of a pattern, and in the stretch of the page it stands in. */
function rareOf(votes: readonly Vote[], first: number, last: number, start: number, end: number): number {
  let sum = 0;
  for (const { at, offset, weight } of votes)
    if (offset >= first && offset < last && at + offset >= start && at + offset < end) sum += weight;
  return sum;
}
