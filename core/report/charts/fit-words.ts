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
  let rest = text.replace(/\s+/gu, ' ').trim();
  while (rest !== '') {
    if (fits(rest)) return [...lines, rest];
    if (lines.length === most - 1) return [...lines, shortened(rest, fits)];
    const [taken, left] = firstLine(rest, fits);
    lines.push(taken);
    rest = left;
  }
  return lines;
}

/** As many whole words as fit; of a word that fits no line, as many characters, and one at least. */
function firstLine(text: string, fits: (line: string) => boolean): readonly [taken: string, rest: string] {
  const breaks = [...text.matchAll(/ |(?<=[-/–—])(?=\P{M})/gu)].map(({ index }) => index).filter((at) => at > 0);
  const count = mostThatFit(breaks.length, (taken) => fits(text.slice(0, breaks[taken - 1]).trimEnd()));
  const end = count > 0 ? (breaks[count - 1] ?? 0) : clustersThatFit(text, fits, 1).length;
  return [text.slice(0, end).trimEnd(), text.slice(end).trimStart()];
}

function shortened(text: string, fits: (line: string) => boolean): string {
  const kept = clustersThatFit(text, (line) => fits(line.trimEnd() + CUT), 0).trimEnd();
  return fits(kept + CUT) ? kept + CUT : '';
}

function clustersThatFit(text: string, fits: (line: string) => boolean, least: number): string {
  const clusters = text.match(CLUSTERS) ?? [];
  const count = mostThatFit(clusters.length, (taken) => fits(clusters.slice(0, taken).join('')));
  return clusters.slice(0, Math.max(least, count)).join('');
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
