/** What a text is compared by: its UTF-16 units, folded, without those that carry no meaning. */
export type Folded = Uint16Array<ArrayBuffer>;

/** White space, and marks that only tell how to break, join or direct a line: platforms add and drop them at will. */
const DROPPED = /[\s\p{Default_Ignorable_Code_Point}]/u;

/** Typographers' signs and what is typed for them; each is one unit, so that every unit keeps its own place. */
const PLAIN = new Map(
  Object.entries({ "'": '‘’‚‛′`´ʼ', '"': '“”„‟″«»', '-': '‐‑‒–—―−' }).flatMap(([plain, signs]) =>
    Array.from(signs, (sign) => [sign, plain] as const),
  ),
);

const UNKNOWN = 0xffff;
const known = new Uint16Array(0x1_0000).fill(UNKNOWN);

/** A unit as texts are compared: small, plain and of usual width; 0 where it is left out. */
export function foldUnit(unit: number): number {
  const folded = known[unit] ?? UNKNOWN;
  if (folded !== UNKNOWN) return folded;
  const made = foldCharacter(String.fromCharCode(unit));
  known[unit] = made;
  return made;
}

/** A text as texts are compared. */
export function fold(text: string): Folded {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit !== 0) units[length++] = unit;
  }
  return units.slice(0, length);
}

function foldCharacter(character: string): number {
  if (DROPPED.test(character)) return 0;
  const plain = PLAIN.get(character) ?? character.normalize('NFKC').toLowerCase();
  if (plain === character || plain.length !== 1 || DROPPED.test(plain)) return character.charCodeAt(0);
  return foldUnit(plain.charCodeAt(0));
}
