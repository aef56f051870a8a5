/** "1 note", "2 notes", "no notes". English: for the command line. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? `no ${many}` : `${String(count)} ${count === 1 ? one : many}`;
}

/** The text, cut at a space where it is longer than `most` characters. */
export function shorten(words: string, most: number): string {
  const characters = Array.from(words);
  if (characters.length <= most) return words;
  const cut = characters.slice(0, most).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** With a capital at the beginning. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
