import type { Change, Reason } from '#core/change.ts';
import { known, within } from './scale.ts';

/** One reason's part of a change: where the level stood before it and after it. */
export type ChangeStep = {
  readonly reason: Reason;
  readonly by: number;
  readonly from: number;
  readonly to: number;
};

/** Where a level lies in the window that is drawn, 0..1. */
export type ChangeWindow = (level: number) => number;

/** In the order they are switched on. */
const REASONS = ['ageing', 'checks', 'observations', 'settings', 'model'] as const satisfies readonly Reason[];

/** The narrowest window, in levels, so that a tenth does not look like a stage. */
const NARROWEST = 0.5;
const MARGIN = 0.08;

/** A change step by step, from the level before to the level after; null where there is nothing to split. */
export function changeSteps({ before, after, parts }: Change) {
  const start = known(before);
  const end = known(after);
  if (start === null || end === null || parts === null) return null;
  let level = start;
  const reasons = REASONS.map((reason): ChangeStep => {
    const by = known(parts[reason]) ?? 0;
    const from = level;
    level += by;
    return { reason, by, from, to: level };
  });
  return { before: start, after: end, reasons };
}

/** The stretch of the scale that holds all of the levels, with a margin on both sides. */
export function windowOf(levels: readonly number[]): ChangeWindow {
  const low = Math.min(...levels);
  const high = Math.max(...levels);
  const span = Math.max(NARROWEST, (high - low) * (1 + 2 * MARGIN));
  const start = (low + high - span) / 2;
  return (level) => within((level - start) / span);
}
