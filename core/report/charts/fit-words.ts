import type { MeasureWords } from './chart.ts';
import type { Setting } from './marks.ts';

/** Stands where words are cut. */
const CUT = '…';

/** A character with the marks on it and what is joined to it, which are never parted. */
const CLUSTERS = /[\s\S](?:\p{M}|\u200D[\s\S]?)*/gu;

/**
 * Words in lines no wider than `width`, at most so many; what does not fit is cut with an ellipsis. A word wider than
 * a line is broken.
 */
export function fitWords(
  text: string,
  width: number,
  most: number,
  { size, isStrong }: Pick<Setting, 'size' | 'isStrong'>,
  measure: MeasureWords,
): readonly string[] {
  const fits = (line: string) => measure(line, size, isStrong) <= width;
  const lines: string[] = [];
  let rest = text.replace(/[^\S\u00A0\u202F]+/gu, ' ').trim();
  while (rest !== '') {
    if (fits(rest)) return [...lines, rest];
    if (lines.length === most - 1) return [...lines, shortened(rest, fits)];
    const [taken, left] = firstLine(rest, fits);
    if (taken === '') return lines;
    lines.push(taken);
    rest = left;
  }
  return lines;
}

/** As many whole words as fit; of a word that fits no line, as many characters. */
function firstLine(text: string, fits: (line: string) => boolean): readonly [taken: string, rest: string] {
  const breaks = [...text.matchAll(/ |(?<=[-/–—])(?=\P{M})/gu)].map(({ index }) => index).filter((at) => at > 0);
  const count = mostThatFit(breaks.length, (taken) => fits(text.slice(0, breaks[taken - 1]).trimEnd()));
  const end = count > 0 ? (breaks[count - 1] ?? 0) : charactersThatFit(text, fits).length;
  return [text.slice(0, end).trimEnd(), text.slice(end).trimStart()];
}

function shortened(text: string, fits: (line: string) => boolean): string {
  if (!fits(CUT)) return '';
  return charactersThatFit(text, (line) => fits(line.trimEnd() + CUT)).trimEnd() + CUT;
}

/** Characters whole with their marks, unless the first is wider than the line: then what of it fits. */
function charactersThatFit(text: string, fits: (line: string) => boolean): string {
  for (const parts of [text.match(CLUSTERS) ?? [], Array.from(text)]) {
    const count = mostThatFit(parts.length, (taken) => fits(parts.slice(0, taken).join('')));
    if (count > 0) return parts.slice(0, count).join('');
  }
  return '';
}

/** The greatest count up to `of` that still fits; wider counts fit less. */
function mostThatFit(of: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, of];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
