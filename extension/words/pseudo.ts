/** Letters that look like others and are none of English's, so that a text that was translated shows. */
const PLAIN = 'acehilnosuyACEINOSUY';
const STRANGE = 'àçéĥîļñôšûýÀÇÉÎÑÔŠÛÝ';

/** How much longer a text may become in another language, in characters a character. */
const GROWTH = 0.4;

/**
 * Turns a text into the pseudo-locale's: strange letters, two fifths longer, between brackets, gaps untouched. What is
 * seen without brackets was never in the catalogue, and brackets that are cut off show where there is too little room.
 */
export function pseudo(text: string): string {
  const strange = text
    .split(/(\{[a-zA-Z]+\})/u)
    .map((piece) => (piece.startsWith('{') ? piece : Array.from(piece, lookalike).join('')))
    .join('');
  const padding = '·'.repeat(Math.ceil(text.length * GROWTH));
  return `⟦${strange}${padding}⟧`;
}

function lookalike(letter: string): string {
  return STRANGE[PLAIN.indexOf(letter)] ?? letter;
}
