import { MILLISECONDS_PER_DAY } from '#core/scoring-numbers.ts';

/** Two days to compare (`2026-11-24`), each meant with its whole day, in the reader's own time. */
export type DateRange = { readonly from: string; readonly to: string };

/** The days of two moments to begin with: 90 days ago and now. */
export function usualRange(asOf: string): DateRange {
  const now = new Date(asOf);
  return { from: dayOf(new Date(now.getTime() - 90 * MILLISECONDS_PER_DAY)), to: dayOf(now) };
}

/** The last moments of both days (ISO 8601), the later one no later than `asOf`; null where they make no comparison. */
export function momentsOf({ from, to }: DateRange, asOf: string): { before: string; after: string } | null {
  const before = endOf(from);
  const after = Math.min(endOf(to), Date.parse(asOf));
  if (!(before < after)) return null;
  return { before: new Date(before).toISOString(), after: new Date(after).toISOString() };
}

/** A moment's day as date fields have it. */
export function dayOf(moment: Date): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${String(moment.getFullYear())}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

/** NaN where it is no day. */
function endOf(day: string): number {
  return new Date(`${day}T23:59:59.999`).getTime();
}
