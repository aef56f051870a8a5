import { toTenth } from '#core/level.ts';
import { say } from '../words/dashboard-numbers.ts';

const tenths = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const plain = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const signedTenths = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});
const signedHundredths = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
});
const hundredths = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });
const share = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });

/** Closer to certain than this is certain. */
const CERTAIN = 1e-9;

/** A level as people read it, to one decimal: "2.4". */
export function tenthWords(level: number): string {
  return tenths.format(toTenth(level));
}

/** The two ends of an interval: "1.9–2.8". */
export function intervalWords([low, high]: readonly [number, number]): string {
  return say('between', { low: tenthWords(low), high: tenthWords(high) });
}

/** A target on the scale: whole stages without a decimal. */
export function targetWords(target: number): string {
  return plain.format(toTenth(target));
}

/** What is missing to a target, so that it agrees with the rounded level beside it; nothing only where nothing is. */
export function gapWords(target: number, level: number): string {
  if (target <= level) return plain.format(0);
  const gap = toTenth(toTenth(target) - toTenth(level));
  return gap > 0 ? tenths.format(gap) : say('under', { least: tenths.format(0.1) });
}

/** How far a level moved, so that it agrees with the rounded levels beside it: "+0.4", "−0.1". */
export function movedWords(before: number, after: number): string {
  return withMinus(signedTenths.format(toTenth(after) - toTenth(before)));
}

/** A part of how far a level moved, in hundredths, so that small parts show and all parts add up: "−0.04". */
export function partWords(difference: number): string {
  return withMinus(signedHundredths.format(difference));
}

/** Where a hyphen stands for a minus, a minus. */
function withMinus(number: string): string {
  return number.replace('-', '\u2212');
}

/** A probability in whole per cent, certain only where it is. */
export function percentWords(probability: number): string {
  const percent = Math.round(probability * 100);
  if (percent >= 100 && probability < 1 - CERTAIN) return say('over', { most: share.format(0.99) });
  if (percent <= 0 && probability > CERTAIN) return say('under', { least: share.format(0.01) });
  return share.format(percent / 100);
}

/** The weight of evidence, to two decimals at most: "0.87". */
export function weightWords(weight: number): string {
  return weight > 0 && weight < 0.01 ? say('under', { least: hundredths.format(0.01) }) : hundredths.format(weight);
}
