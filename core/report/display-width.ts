/** Marks that stand on the character before them, and what is not seen. */
const UNSEEN = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;

/**
 * Characters that take two cells where letters of one width are set (Unicode's East Asian Width W and F): Hangul
 * Jamo, Chinese and Japanese, Hangul, full-width forms, and what is drawn as an emoji by itself.
 */
const WIDE: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18aff],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
];
const PLAIN = /^[ -~]*$/u;
const EMOJI = /^\p{Emoji_Presentation}$/u;

/** How many cells a text takes where all letters are as wide as each other. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let cells = 0;
  for (const character of text) cells += cellsOf(character);
  return cells;
}

function cellsOf(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x7f) return code < 0x20 ? 0 : 1;
  if (UNSEEN.test(character)) return 0;
  return EMOJI.test(character) || WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}
