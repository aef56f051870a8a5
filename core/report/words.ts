import { toTenth } from '#core/level.ts';

/** Said instead of a number where there is too little evidence for one. */
export const NOT_ASSESSED = 'not assessed yet';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A level as people read it: rounded to one decimal. */
export function tenthWords(level: number): string {
  return toTenth(level).toFixed(1);
}

/** The two ends of an interval: "1.9–2.8". */
export function intervalWords([low, high]: readonly [number, number]): string {
  return `${tenthWords(low)}–${tenthWords(high)}`;
}

/** A level, never without its interval: "2.3 (1.9–2.8)". */
export function levelWords(level: number | null, interval: readonly [number, number] | null): string {
  return level === null || interval === null ? NOT_ASSESSED : `${tenthWords(level)} (${intervalWords(interval)})`;
}

/** A target on the scale: whole stages without a decimal. */
export function targetWords(target: number): string {
  return String(toTenth(target));
}

/** What is missing to a target, so that it agrees with the rounded level beside it; "0" only where nothing is. */
export function gapWords(target: number, level: number): string {
  if (target <= level) return '0';
  const gap = toTenth(toTenth(target) - toTenth(level));
  return gap > 0 ? gap.toFixed(1) : 'under\u00A00.1';
}

/** A probability in whole per cent, certain only where it is. */
export function percentWords(probability: number): string {
  const percent = Math.round(probability * 100);
  if (percent >= 100 && probability < 1 - 1e-9) return 'over\u00A099\u00A0%';
  if (percent <= 0 && probability > 1e-9) return 'under\u00A01\u00A0%';
  return `${String(percent)}\u00A0%`;
}

/** The day of a moment (ISO 8601), where it was written: "22 November 2026". */
export function dateWords(moment: string): string {
  const [year = '', month = '', day = ''] = moment.slice(0, 10).split('-');
  return `${String(Number(day))} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** "1 note", "2 notes", "no notes". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? `no ${many}` : `${String(count)} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
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
