import { healthMeasures, type HealthUnit, type MeasureDefinition, type Reading } from './health-measures/index.ts';
import { mergeObservations } from './merge.ts';
import { type Observation, standsAt } from './observation.ts';
import { MILLISECONDS_PER_DAY } from './scoring-numbers.ts';
import { newestOfEach, type SeenPage, sightingsOf } from './health-measures/seen-page.ts';

/** Days of each of the two periods that a trend compares: a quarter, as roadmaps are planned. */
export const TREND_DAYS = 90;

/** A measure in the days up to the as-of moment against as many days before them; `n` counts the pages of each. */
export type HealthTrend = {
  readonly days: number;
  readonly current: number;
  readonly previous: number;
  /** `current` minus `previous`. */
  readonly change: number;
  readonly n: { readonly current: number; readonly previous: number };
};

/** One measure; `value` is null where no page tells it, never 0 for that. `n` counts the pages that do. */
export type HealthMeasure = {
  readonly id: string;
  readonly name: string;
  readonly value: number | null;
  readonly unit: HealthUnit;
  readonly n: number;
  /** From the first to the last of the dates that the pages stand for, where they show any (ISO 8601, UTC). */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly definition: string;
  readonly source: string;
  readonly trend: HealthTrend | null;
};

/** How a community does, by what its pages show. `pages` counts those that show any fact. */
export type Health = { readonly pages: number; readonly measures: readonly HealthMeasure[] };

type Told = { readonly page: SeenPage; readonly reading: Reading };

/**
 * Measures a community's health from the facts of its pages, as they were known at a moment (ISO 8601). A page (by its
 * address) counts once, as the newest observation that shows facts of it found it; one that is deleted does not count.
 *
 * The trend of what topics tell compares the topics opened in the 90 days up to the moment with those opened in the 90
 * days before, both as last seen (the newer ones have had less time to be answered); the trend of lists and counts
 * compares what pages showed when seen in those days.
 */
export function measureHealth(observations: readonly Observation[], asOf: string): Health {
  const moment = Date.parse(asOf);
  const standing = mergeObservations(observations).filter((observation) => standsAt(observation, moment));
  const sightings = sightingsOf(standing);
  const pages = newestOfEach(sightings);
  return {
    pages: pages.length,
    measures: healthMeasures.map((measure) => {
      const told = readAll(measure, pages);
      const { id, name, unit, definition, source } = measure;
      const value = valueOf(measure, told, moment);
      const trend = trendOf(measure, told, sightings, moment);
      return { id, name, value, unit, n: told.length, period: periodOf(measure, told), definition, source, trend };
    }),
  };
}

function readAll(measure: MeasureDefinition, pages: readonly SeenPage[]): readonly Told[] {
  return pages.flatMap((page) => {
    const reading = measure.read(page);
    return reading === null ? [] : [{ page, reading }];
  });
}

function valueOf(measure: MeasureDefinition, told: readonly Told[], moment: number): number | null {
  if (told.length === 0) return null;
  return measure.summarise(
    told.map(({ reading }) => reading),
    moment,
  );
}

function periodOf(measure: MeasureDefinition, told: readonly Told[]): HealthMeasure['period'] {
  const dates = told.map(({ page }) => dateOf(measure, page)).filter((date) => date !== undefined);
  const [first] = dates;
  if (first === undefined) return null;
  const iso = (pick: (a: number, b: number) => number) =>
    new Date(dates.reduce((kept, date) => pick(kept, date), first)).toISOString();
  return { from: iso(Math.min), to: iso(Math.max) };
}

function dateOf({ over }: MeasureDefinition, { openedAt, seenAt, lastActivityAt }: SeenPage): number | undefined {
  switch (over) {
    case 'opened':
      return openedAt;
    case 'seen':
      return seenAt;
    case 'active':
      return lastActivityAt;
  }
}

function trendOf(
  measure: MeasureDefinition,
  told: readonly Told[],
  sightings: readonly SeenPage[],
  moment: number,
): HealthTrend | null {
  if (measure.over === 'active') return null;
  const isWithin = (page: SeenPage, until: number) => {
    const date = dateOf(measure, page);
    return date !== undefined && date <= until && date > until - TREND_DAYS * MILLISECONDS_PER_DAY;
  };
  const during = (until: number): readonly Told[] =>
    measure.over === 'opened'
      ? told.filter(({ page }) => isWithin(page, until))
      : readAll(measure, newestOfEach(sightings.filter((page) => isWithin(page, until))));
  const now = during(moment);
  const before = during(moment - TREND_DAYS * MILLISECONDS_PER_DAY);
  const current = valueOf(measure, now, moment);
  const previous = valueOf(measure, before, moment);
  if (current === null || previous === null) return null;
  const n = { current: now.length, previous: before.length };
  return { days: TREND_DAYS, current, previous, change: current - previous, n };
}
