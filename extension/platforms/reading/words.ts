/** Scripts written without spaces between words; only a dictionary can count their words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** How many words a text has, in any script; headings and list items count, punctuation does not. */
export function countWords(text: string): number {
  const spaced = text.replace(UNSPACED, ' ').split(/\s+/u);
  return spaced.filter((word) => /[\p{L}\p{N}]/u.test(word)).length + countUnspaced(text);
}

function countUnspaced(text: string): number {
  const runs = text.match(UNSPACED) ?? [];
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  const words = runs.flatMap((run) => [...segmenter.segment(run)]);
  return words.filter((word) => word.isWordLike === true).length;
}
