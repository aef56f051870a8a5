/** More mistakes than this are another word. */
const MOST_MISTAKES = 3;

/** The candidate that a mistyped word most likely means; undefined where none is near. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .map((candidate) => ({ candidate, mistakes: mistakesBetween(word.toLowerCase(), candidate) }))
    .filter(({ candidate, mistakes }) => mistakes <= Math.min(MOST_MISTAKES, Math.ceil(candidate.length / 2)))
    .sort((a, b) => a.mistakes - b.mistakes);
  return best?.candidate;
}

/** "did you mean `report`?", else the candidates. */
export function suggestion(word: string, candidates: readonly string[]): string {
  const meant = closest(word, candidates);
  return meant === undefined ? `Choose one of: ${candidates.join(', ')}.` : `Did you mean \`${meant}\`?`;
}

/** Letters to add, drop or change to get from one word to the other (Levenshtein 1966). */
function mistakesBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const change = (row[column - 1] ?? 0) + (other[column - 1] === letter ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
