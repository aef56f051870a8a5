import { toTenth } from '#core/level.ts';
import type { CommunitySummary, ShownLevel } from '../messages/summary.ts';
import { say } from '../words/shared.ts';

/** A level with its interval, as it is written everywhere: "2.4 (1.9–2.8)". */
export function levelWords({ level, interval: [low, high] }: ShownLevel, locale?: string): string {
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const tenth = (value: number) => number.format(toTenth(value));
  return say('level.interval', { level: tenth(level), low: tenth(low), high: tenth(high) });
}

/** Where a community stands, in words: mode, level with its interval, and how much of it is assessed. */
export function standingWords({ level, mode, assessed, of }: CommunitySummary): string {
  if (level === null) return say('level.none');
  const words = { mode: mode ?? '', level: levelWords(level) };
  return assessed < of ? say('level.standing-part', { ...words, assessed, of }) : say('level.standing', words);
}
