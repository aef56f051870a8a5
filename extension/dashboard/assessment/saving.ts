import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Check } from '#core/check.ts';
import { ask } from '../../messages.ts';
import type { AssessmentProgress } from '../../messages/records.ts';
import type { DashboardState } from '../dashboard-state.ts';
import { createProgressMerge } from './progress-merge.ts';
import { createTurns } from './turns.ts';

/** How far a run has come, saved step by step: one step at a time, and a step that failed can be tried again. */
export function createSaving({ news, open }: DashboardState, community: string) {
  const progress = signal<AssessmentProgress | null>(null);
  const turns = createTurns();
  const merge = createProgressMerge();

  /** Saves how far the run is and goes on from there; trying again what failed goes on from there too. */
  const save = async (changed: AssessmentProgress | null, goOn: () => void | Promise<void>): Promise<boolean> => {
    merge.changed(progress.value, changed);
    progress.value = changed;
    const saved = await news.attempt(
      () => ask('save-assessment', { community, assessment: changed }),
      () => save(progress.value, goOn),
    );
    if (saved === null) return false;
    await goOn();
    return true;
  };

  const readonly: { readonly progress: ReadonlySignal<AssessmentProgress | null> } = { progress };
  return {
    ...readonly,
    ...turns,
    save,

    /** Takes what is stored, whichever tab has stored it. */
    take(stored: AssessmentProgress | null): void {
      progress.value = merge.taken(progress.peek(), stored);
    },

    /** Waits until a check has been read back and is part of the score; null where reading failed, which is told. */
    whenRead(id: string): Promise<Check | null> {
      return new Promise((resolve) => {
        const stop = effect(() => {
          const check = open.value?.records.checks.find((one) => one.id === id) ?? null;
          if (check === null && news.trouble.value === null) return;
          resolve(check);
          queueMicrotask(() => {
            stop();
          });
        });
      });
    },
  };
}
export type Saving = ReturnType<typeof createSaving>;
