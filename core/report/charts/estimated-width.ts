import { displayWidth } from '../display-width.ts';
import type { MeasureWords } from './chart.ts';

/**
 * How wide words are at most in the fonts a browser may choose, as parts of their size: narrow letters, capitals and
 * digits apart. Rather too wide than too narrow, for what is fitted by it must not leave its box.
 */
export const estimatedWidth: MeasureWords = (text, size, isStrong) => {
  let units = 0;
  for (const character of text) units += widthOf(character);
  return units * size * (isStrong ? 1.06 : 1);
};

function widthOf(character: string): number {
  if (/[ .,:;'|!iIjl()[\]·–]/u.test(character)) return 0.34;
  if (/[mwMW@%—…]/u.test(character)) return 0.94;
  if (/[a-z]/u.test(character)) return 0.565;
  if (/[A-Z&]/u.test(character)) return 0.69;
  if (/[\d+\-−/?]/u.test(character)) return 0.58;
  // Other scripts: a full square for wide characters, nothing for marks that stand on others.
  const cells = displayWidth(character);
  return cells === 2 ? 1.1 : cells === 0 ? 0 : 0.8;
}
