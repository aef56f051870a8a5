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

/** FNV-1a (Fowler, Noll, Vo) run twice with different offsets; it tells texts apart and keeps no secrets. */
function hashDigits(text: string, length: number): string {
  const parts = [0x811c9dc5, 0x050c5d1f].map((offset) => {
    let hash = offset;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
  });
  return parts.join('').slice(0, length);
}
