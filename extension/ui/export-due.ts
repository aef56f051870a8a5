import { MILLISECONDS_PER_DAY } from '#core/scoring-numbers.ts';
import type { CommunityView, RecordSet } from '../messages/records.ts';

/** Days without an export after which newer records are worth a reminder. */
const DAYS = 30;

/** True where a community has had records for a month that are in no export; `moment` is milliseconds since 1970. */
export function isExportDue(view: CommunityView, records: RecordSet, moment: number): boolean {
  if (view.isDemonstration) return false;
  const last = view.exportedAt === null ? -Infinity : Date.parse(view.exportedAt);
  const newer = [
    ...records.observations.map(({ updatedAt }) => updatedAt),
    ...[...records.checks, ...records.answers].map(({ at }) => at),
  ]
    .map((at) => Date.parse(at))
    .filter((at) => at > last);
  if (newer.length === 0) return false;
  const since = view.exportedAt === null ? newer.reduce((a, b) => Math.min(a, b)) : last;
  return moment - since >= DAYS * MILLISECONDS_PER_DAY;
}
