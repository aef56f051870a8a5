/** Where each run of the hash begins; eight hexadecimal digits come of one. */
const OFFSETS = [0x811c9dc5, 0x050c5d1f, 0x2f0b4a27, 0x6a09e667] as const;

/** Up to 32 hexadecimal digits made of a text: FNV-1a (Fowler, Noll, Vo). It tells texts apart and keeps no secrets. */
export function hashDigits(text: string, length: number): string {
  const parts = OFFSETS.slice(0, Math.ceil(length / 8)).map((offset) => {
    let hash: number = offset;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
  });
  return parts.join('').slice(0, length);
}
