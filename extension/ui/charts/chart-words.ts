import { toTenth } from '#core/level.ts';
import { say } from '../../words/charts.ts';
import { levelWords } from '../level-words.ts';
import { known, knownInterval } from './scale.ts';

/** A level with its interval as it is said in charts; in words where there is none. */
export function levelOrNone(level: number | null, interval?: readonly [number, number] | null): string {
  const value = known(level);
  if (value === null) return say('not-assessed');
  const between = knownInterval(interval);
  return between === null ? tenthWords(value) : levelWords({ level: value, interval: between });
}

/** A level rounded to one decimal, as the reader's language writes it. */
export function tenthWords(level: number): string {
  if (known(level) === null) return say('none');
  return new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    toTenth(level),
  );
}

/** The two ends of an interval: "1.9–2.8". */
export function intervalWords([low, high]: readonly [number, number]): string {
  return say('interval', { low: tenthWords(low), high: tenthWords(high) });
}

/** A target: whole stages stand without a decimal. */
export function targetWords(target: number): string {
  return new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(toTenth(target));
}

/** A change of level with its sign, which nothing but zero goes without. */
export function changeWords(change: number): string {
  const format = new Intl.NumberFormat(undefined, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  return format.format(signedTenth(change));
}

/** A change as people see it: rounded to one decimal, alike in both directions. */
export function signedTenth(change: number): number {
  return Math.sign(change) * toTenth(Math.abs(change));
}

/** A share in whole per cent. */
export function percentWords(share: number): string {
  return new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Phrases one after the other, as the reader's language separates them. */
export function listWords(phrases: readonly string[]): string {
  return new Intl.ListFormat(undefined, { type: 'unit', style: 'short' }).format(phrases);
}

/** The month of a moment (ISO 8601) in UTC, in which months end; the year only where it is asked for. */
export function monthWords(moment: string, withYear = true): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  const format = new Intl.DateTimeFormat(undefined, {
    month: 'short',
    timeZone: 'UTC',
    ...(withYear && { year: 'numeric' }),
  });
  return format.format(date);
}
