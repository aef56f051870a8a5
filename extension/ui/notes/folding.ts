/**
 * Marks that people leave out when they search: accents of Latin, Greek and Cyrillic letters, the vowel points of Hebrew
 * and Arabic. Marks that are letters of their own, as in the scripts of India, stay.
 */
const LEFT_OUT = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/gu;

/** Texts of these letters alone fold by their case. */
const PLAIN = /^[\u0000-\u007f]*$/u;

/** A text as it is compared: without case, accents or the difference between forms of one letter, in any script. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  // By way of capitals, so that "ß" meets "ss"; and a sigma is a sigma wherever it stands.
  return text.normalize('NFKD').replace(LEFT_OUT, '').toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}

/** A stretch of a text, in UTF-16 units. */
export type Stretch = { readonly start: number; readonly end: number };

/** Where some folded words stand in a text as it was written, in order, overlapping ones joined. */
export function stretchesOf(text: string, words: readonly string[]): readonly Stretch[] {
  if (words.length === 0) return [];
  // There every letter is one unit before and after, so places are the same; nearly all texts are such.
  if (PLAIN.test(text)) return joined(foundIn(text.toLowerCase(), words));
  const { folded, starts } = foldWithPlaces(text);
  return joined(foundIn(folded, words)).map(({ start, end }) => ({
    start: starts[start] ?? 0,
    // To the end of the letter that the last folded one came from, its marks included.
    end: starts.find((place, at) => at >= end && place > (starts[end - 1] ?? 0)) ?? text.length,
  }));
}

/** The folded text, and for each of its units where the letter it came from begins. */
function foldWithPlaces(text: string): { readonly folded: string; readonly starts: readonly number[] } {
  let folded = '';
  const starts: number[] = [];
  let at = 0;
  for (const letter of text) {
    const part = fold(letter);
    folded += part;
    starts.push(...Array<number>(part.length).fill(at));
    at += letter.length;
  }
  return { folded, starts };
}

/** Where words stand in a folded text, in order. */
function foundIn(folded: string, words: readonly string[]): readonly Stretch[] {
  return words.flatMap((word) => placesOf(word, folded)).toSorted((a, b) => a.start - b.start);
}

function placesOf(word: string, folded: string): readonly Stretch[] {
  const places: Stretch[] = [];
  if (word === '') return places;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    places.push({ start: at, end: at + word.length });
  }
  return places;
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const made: Stretch[] = [];
  for (const { start, end } of stretches) {
    const last = made.at(-1);
    if (last !== undefined && start <= last.end) made[made.length - 1] = { ...last, end: Math.max(last.end, end) };
    else made.push({ start, end });
  }
  return made;
}
