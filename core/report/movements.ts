import { toTenth } from '#core/level.ts';
import type { Comparison, ReportContext } from './context.ts';

/** Reasons in the order they are switched on. */
const REASONS = ['ageing', 'checks', 'observations', 'settings', 'model'] as const;

type Moved = Comparison['competencies'][number];

/** How the whole moved since the date that is compared with, in a sentence. */
export function overallMovement(
  { since, overall: { before, after } }: Pick<Comparison, 'since' | 'overall'>,
  { say, tenth, date }: ReportContext['voice'],
): string {
  const day = date(since);
  if (before === null && after === null) return say.changes('overall.none', { date: day });
  if (before === null) return say.changes('overall.new', { date: day, after: tenth(after ?? 1) });
  if (after === null) return say.changes('overall.lost', { date: day, before: tenth(before) });
  const moved = { date: day, before: tenth(before), after: tenth(after) };
  if (toTenth(after) === toTenth(before)) return say.changes('overall.same', { date: day, after: tenth(after) });
  return say.changes(after > before ? 'overall.up' : 'overall.down', moved);
}

/** True where a level written with one decimal differs, or came or went. */
export function hasMoved({ before, after }: Pick<Moved, 'before' | 'after'>): boolean {
  if (before === null || after === null) return before !== after;
  return toTenth(before) !== toTenth(after);
}

/** "Culture rose from 2.4 to 2.9"; null where it did not move. */
export function movementWords(moved: Moved, name: string, { say, tenth }: ReportContext['voice']): string | null {
  const { before, after } = moved;
  if (!hasMoved(moved)) return null;
  if (before === null) return after === null ? null : say.changes('item.new', { name, after: tenth(after) });
  if (after === null) return say.changes('item.lost', { name, before: tenth(before) });
  const words = { name, before: tenth(before), after: tenth(after) };
  return say.changes(after > before ? 'item.up' : 'item.down', words);
}

/** The competencies that moved, the largest move first; what came or went stands first. */
export function largestMoves({ competencies }: Comparison): readonly Moved[] {
  const size = ({ before, after }: Moved) =>
    before === null || after === null ? Number.POSITIVE_INFINITY : Math.abs(after - before);
  return competencies.filter(hasMoved).toSorted((a, b) => size(b) - size(a));
}

/** Why a competency moved, each reason with its part. */
export function reasonWords(
  { before, after, parts }: Moved,
  { say, difference, list }: ReportContext['voice'],
): string {
  if (parts === null) {
    if (before !== null) return say.changes('reason.lost');
    return after === null ? say.common('not-assessed') : say.changes('reason.new');
  }
  const reasons = REASONS.filter((reason) => toTenth(Math.abs(parts[reason])) > 0);
  if (reasons.length === 0) return say.changes('reason.none');
  return list(reasons.map((reason) => say.changes(`reason.${reason}`, { change: difference(parts[reason]) })));
}
