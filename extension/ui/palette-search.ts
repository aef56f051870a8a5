/**
 * What speaks for a place in a text: letters that follow each other, and the first letters of words. The former speak
 * more, so that a word that stands there whole is not outdone by a long text that has its letters everywhere. Where a
 * word ends the text nothing was left untyped after it, which decides between "Topic" and "Topic list".
 */
const LETTER = 1;
const FOLLOWS = 7;
const BEGINS_WORD = 6;
const ENDS_TEXT = 1;

/** A text in the form in which it is compared: no capitals, no accents. */
export function comparable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * How well a text matches what was typed: each typed word must stand in it, letter after letter in this order, with
 * whatever between. More is better; null where it does not match.
 */
export function matchScore(typed: string, text: string): number | null {
  const words = comparable(typed).split(/\s+/u).filter(Boolean);
  const letters = Array.from(comparable(text));
  const scores = words.map((word) => wordScore(Array.from(word), letters));
  return scores.every((score) => score !== null) ? scores.reduce((sum, score) => sum + score, 0) : null;
}

/**
 * What matches what was typed, the best first; the more recently used of two alike, and of everything while nothing is
 * typed. `recent` holds ids, the last used first.
 */
export function ranked<Entry extends { readonly id: string; readonly words: string }>(
  entries: readonly Entry[],
  typed: string,
  recent: readonly string[],
): readonly Entry[] {
  const age = ({ id }: Entry) => (recent.includes(id) ? recent.indexOf(id) : recent.length);
  return entries
    .flatMap((entry) => {
      const score = matchScore(typed, entry.words);
      return score === null ? [] : [{ entry, score }];
    })
    .toSorted((a, b) => b.score - a.score || age(a.entry) - age(b.entry))
    .map(({ entry }) => entry);
}

/** The best of all ways to find a word's letters in a text, in order; null where there is none. */
function wordScore(word: readonly string[], letters: readonly string[]): number | null {
  // For each place of the text: the best score of the letters so far, the last of which stands there.
  let ending: readonly number[] = letters.map(() => 0);
  for (const [index, wanted] of word.entries()) {
    let before = index === 0 ? 0 : -Infinity;
    const next: number[] = [];
    for (const [at, letter] of letters.entries()) {
      const follows = index === 0 ? -Infinity : (ending[at - 1] ?? -Infinity) + FOLLOWS;
      const best = Math.max(before, follows);
      next.push(letter === wanted ? best + LETTER + (beginsWord(letters, at) ? BEGINS_WORD : 0) : -Infinity);
      if (index > 0) before = Math.max(before, ending[at - 1] ?? -Infinity);
    }
    ending = next;
  }
  const best = Math.max(...ending.map((score, at) => (at === letters.length - 1 ? score + ENDS_TEXT : score)));
  return best === -Infinity ? null : best;
}

function beginsWord(letters: readonly string[], at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(letters[at - 1] ?? '');
}
