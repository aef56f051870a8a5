import { MILLISECONDS_PER_DAY } from '#core/scoring-numbers.ts';
import type { CommunityView, RecordSet } from '../messages/records.ts';

/** Days without an export after which newer records are worth a reminder. */
const DAYS = 30;

/**
 * True where it is time for an export: the oldest change that is in none has waited for a month, or a month has passed since
 * the last one and something changed after it. All are milliseconds since 1970; null where there was none.
 */
export function hasWaited(span: {
  readonly exportedAt: number | null;
  readonly oldest: number | null;
  readonly newest: number | null;
  readonly now: number;
}): boolean {
  const { exportedAt, oldest, newest, now } = span;
  if (newest === null || oldest === null || newest <= (exportedAt ?? -Infinity)) return false;
  return now - (exportedAt ?? oldest) >= DAYS * MILLISECONDS_PER_DAY;
}

/** True where a community has had records for a month that are in no export; `moment` is milliseconds since 1970. */
export function isExportDue(view: CommunityView, records: RecordSet, moment: number): boolean {
  if (view.isDemonstration) return false;
  const changed = [
    ...records.observations.map(({ updatedAt }) => updatedAt),
    ...[...records.checks, ...records.answers].map(({ at }) => at),
  ].map((at) => Date.parse(at));
  if (changed.length === 0) return false;
  return hasWaited({
    exportedAt: view.exportedAt === null ? null : Date.parse(view.exportedAt),
    oldest: changed.reduce((a, b) => Math.min(a, b)),
    newest: changed.reduce((a, b) => Math.max(a, b)),
    now: moment,
  });
}
