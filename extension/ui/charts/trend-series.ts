import { say } from '../../words/charts.ts';
import { toTenth } from '#core/level.ts';
import { levelOrNone, monthWords, tenthWords } from './chart-words.ts';
import type { TableOfNumbers } from './chart-table.tsx';
import { hundredth, known, knownInterval, shareOf, within } from './scale.ts';

/** Levels of one competency, or of the whole, at each moment of a trend; null where not assessed then. */
export type TrendSeries = {
  readonly id: string;
  readonly name: string;
  readonly levels: readonly (number | null)[];
  readonly intervals?: readonly (readonly [number, number] | null)[];
  readonly href?: string;
};

/** A point of a drawn line: how far along it lies and how high, 0..1 from the start and from above. */
export type TrendPoint = {
  readonly along: number;
  readonly down: number;
  /** The ends of the interval there, the high one first; null where none is known. */
  readonly band: readonly [number, number] | null;
};

/** The stretches of a series without a month missing between them. */
export function stretchesOf(
  { levels, intervals }: TrendSeries,
  moments: readonly string[],
  stages: number,
): readonly (readonly TrendPoint[])[] {
  const stretches: TrendPoint[][] = [];
  let isBroken = true;
  for (const [at, moment] of moments.entries()) {
    const level = known(levels[at]);
    if (level === null) {
      isBroken = true;
      continue;
    }
    const between = knownInterval(intervals?.[at]);
    const down = (value: number) => 1 - shareOf(value, stages);
    const point: TrendPoint = {
      along: alongOf(moment, at, moments),
      down: down(level),
      band: between && [down(between[1]), down(between[0])],
    };
    if (isBroken) stretches.push([point]);
    else stretches.at(-1)?.push(point);
    isBroken = false;
  }
  return stretches;
}

/** Where a moment lies between the first and the last; a lone one lies at the end, as now. */
export function alongOf(moment: string, at: number, moments: readonly string[]): number {
  if (moments.length < 2) return 1;
  const [first, last] = [Date.parse(moments[0] ?? ''), Date.parse(moments.at(-1) ?? '')];
  const share = (Date.parse(moment) - first) / (last - first);
  return within(Number.isFinite(share) ? share : at / (moments.length - 1));
}

/** Points as a line in a square of 100. */
export function linePath(points: readonly { readonly along: number; readonly down: number }[]): string {
  return `M${points.map(({ along, down }) => `${String(hundredth(along * 100))} ${String(hundredth(down * 100))}`).join('L')}`;
}

/** How a series went, from its first known level to its last. */
export function seriesFinding(series: TrendSeries, moments: readonly string[]): string {
  const { name } = series;
  const ends = endsOf(series);
  if (ends === null) return say('trend.finding.none', { name });
  const to = levelOrNone(ends.to.level, series.intervals?.[ends.to.at] ?? null);
  if (ends.from.at === ends.to.at) return say('trend.finding.once', { name, to });
  const from = tenthWords(ends.from.level);
  const change = toTenth(ends.to.level) - toTenth(ends.from.level);
  if (change === 0) return say('trend.finding.same', { name, to });
  const first = monthWords(moments[ends.from.at] ?? '');
  const last = monthWords(moments[ends.to.at] ?? '');
  return say(change > 0 ? 'trend.finding.up' : 'trend.finding.down', { name, from, first, to, last });
}

/** The first and the last level that are known, and when; null where there is none. */
export function endsOf({ levels }: Pick<TrendSeries, 'levels'>) {
  const all = levels.flatMap((level, at) => {
    const value = known(level);
    return value === null ? [] : [{ at, level: value }];
  });
  const [from] = all;
  const to = all.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** All levels of the series, a row a moment. */
export function trendTable(series: readonly TrendSeries[], moments: readonly string[]): TableOfNumbers {
  return {
    columns: [say('column.month'), ...series.map(({ name }) => name)],
    rows: moments.map((moment, at) => ({
      id: moment,
      head: monthWords(moment),
      cells: series.map(({ levels, intervals }) => levelOrNone(levels[at] ?? null, intervals?.[at] ?? null)),
    })),
  };
}
