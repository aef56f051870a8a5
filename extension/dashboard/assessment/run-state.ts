import { effect } from '@preact/signals';
import type { Check } from '#core/check.ts';
import type { AssessmentProgress } from '../../messages/records.ts';
import { say } from '../../words/assessment.ts';
import type { DashboardState } from '../dashboard-state.ts';
import { answerVerbs } from './answering.ts';
import { createSaving } from './saving.ts';
import { createWalk } from './walk.ts';

/**
 * One guided assessment of the community in view, or of one of its competencies: which question is asked, and verbs
 * that answer it.
 */
export function createRun(state: DashboardState, community: string, competency?: string) {
  const { news, feed, open } = state;
  const saving = createSaving(state, community);
  const { progress, isSaving } = saving;
  const walk = createWalk(state, progress, competency);
  return {
    ...walk,
    ...answerVerbs({ state, community, saving, walk }),
    progress,
    isSaving,
    /** The competency that is asked about; undefined for all. */
    competency,

    back: () => {
      saving.afterTurn(walk.back);
    },
    goForward: () => {
      saving.afterTurn(walk.goForward);
    },
    showResult: () => {
      saving.afterTurn(walk.showResult);
    },

    /** Goes on with the run as it was changed to, with its next question. */
    resume: (changed: AssessmentProgress): Promise<boolean> => saving.inTurn(() => saving.save(changed, walk.goOn)),

    finish: (): Promise<boolean> =>
      saving.inTurn(() =>
        saving.save(null, () => {
          news.say({ words: say('finished') });
        }),
      ),

    /** Keeps to what is stored, whichever tab stores it, until called off. */
    followStored: (): (() => void) =>
      effect(() => {
        saving.take(feed.view.value?.assessment ?? null);
        const run = progress.peek();
        walk.follow(run === null ? null : askedIn(run, open.peek()?.records.checks ?? []));
      }),
  };
}
export type Run = ReturnType<typeof createRun>;

/** The questions a run has asked, as far as it tells: those passed over, then those answered. */
function askedIn({ skipped, checks: own }: AssessmentProgress, checks: readonly Check[]): readonly string[] {
  const known = new Map(checks.map(({ id, indicator }) => [id, indicator]));
  return [...skipped, ...own.flatMap((id) => known.get(id) ?? [])];
}
