import { hashDigits } from './hash-digits.ts';

/** Hex digits of a UUID that all versions of one disputed check share: its time and its first random bits. */
const FAMILY_DIGITS = 22;
const ID_DIGITS = 32;

/** What an id has in common with every id made from it by `conflictId`. */
export function conflictFamily(id: string): string {
  return digitsOf(id).slice(0, FAMILY_DIGITS);
}

/** A UUID of version 7 in the same family, the rest of it made from the content alone. */
export function conflictId(id: string, content: string): string {
  const family = conflictFamily(id);
  const digits = family + hashDigits(content, ID_DIGITS - FAMILY_DIGITS);
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join(
    '-',
  );
}

function digitsOf(id: string): string {
  return id.replaceAll('-', '').toLowerCase();
}
