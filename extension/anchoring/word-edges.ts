import type { PageText } from './page-text.ts';
import { lastAtOrBefore } from './text-nodes.ts';

/** How far an end of a changed quote is moved to where a word begins or ends, in units; longer words are rare. */
const REACH = 12;

const [FIRST_DENSE, LAST_DENSE] = [0x2e80, 0xdfff];
const DENSE_WORD = 0.6;

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** True where a word begins or ends before a unit: at white space, at a sign, or where another text node begins. */
export function isWordEdge(text: PageText, at: number): boolean {
  const [before, after] = [text.offsets[at - 1], text.offsets[at]];
  if (before === undefined || after === undefined || after > before + 1) return true;
  if (![at - 1, at].every((index) => WORD.test(String.fromCharCode(text.units[index] ?? 0)))) return true;
  return text.starts[lastAtOrBefore(text.starts, after)] === after;
}

/** The word edge nearest to an offset into the units; the offset itself where none is near. */
export function nearestWordEdge(text: PageText, at: number): number {
  for (let distance = 0; distance <= REACH; distance += 1) {
    if (isWordEdge(text, at - distance)) return at - distance;
    if (isWordEdge(text, at + distance)) return at + distance;
  }
  return at;
}

/** Counts the words from one offset into the units up to another; a sign of a dense script is most of a word. */
export function wordsBetween(text: PageText, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.units[at] ?? 0;
    if (isDense(unit)) words += DENSE_WORD;
    else if (WORD.test(String.fromCharCode(unit)) && isWordEdge(text, at)) words += 1;
  }
  return words;
}

/** True of a unit of a script that writes a word in one or two signs. */
export function isDense(unit: number): boolean {
  return unit >= FIRST_DENSE && unit <= LAST_DENSE;
}
