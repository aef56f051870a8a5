import { type ReadonlySignal, signal } from '@preact/signals';
import { nextInRun, settledIn } from '#core/assessment-run.ts';
import type { AssessmentProgress } from '../../messages/records.ts';
import type { DashboardState } from '../dashboard-state.ts';
import { createTrail } from './trail.ts';

/** Which question of a run is in view, and the ways from it: back, forward, to the most telling next, to the result. */
export function createWalk(
  { open }: DashboardState,
  progress: ReadonlySignal<AssessmentProgress | null>,
  competency: string | undefined,
) {
  const asked = signal<string | null>(null);
  const isAtResult = signal(false);
  const trail = createTrail();

  const next = (): string | null => {
    const run = progress.peek();
    const now = open.peek();
    if (run === null || now === null) return null;
    const settled = settledIn(run, now.scoring.checks, now.asOf, now.community.halfLife);
    const { importance } = now.community;
    return nextInRun(now.scoring.scores, settled, importance, now.model, competency)?.indicator ?? null;
  };
  const goTo = (indicator: string | null): void => {
    asked.value = indicator;
    isAtResult.value = false;
  };

  const readonly: { readonly asked: ReadonlySignal<string | null>; readonly isAtResult: ReadonlySignal<boolean> } = {
    asked,
    isAtResult,
  };
  return {
    ...readonly,
    goTo,
    /** Goes to the most telling question that is open. */
    goOn: () => {
      goTo(next());
    },
    /** Remembers the question in view, and goes to the one that was asked after it, or to a new one. */
    goForward: () => {
      const from = asked.peek();
      if (from !== null) trail.add(from);
      goTo(trail.after(from) ?? next());
    },
    back: () => {
      const before = trail.before(asked.peek());
      if (before !== null) goTo(before);
    },
    showResult: () => {
      isAtResult.value = true;
    },
    /** The question before the one in view; null at the first. */
    before: () => trail.before(asked.value),
    /** True where the question in view was gone back to. */
    isBehind: () => trail.has(asked.value),
    /** Which question of the run is in view, from 1. */
    placeInRun: () => trail.place(asked.value),

    /** Follows a run as it is stored, with the questions it has asked already; null where there is none. */
    follow(questions: readonly string[] | null): void {
      if (questions === null) {
        trail.clear();
        goTo(null);
        return;
      }
      trail.take(questions);
      if (asked.peek() === null) asked.value = next();
    },
  };
}
export type Walk = ReturnType<typeof createWalk>;
