import type { Check, CheckState } from '#core/check.ts';
import { ask } from '../../messages.ts';
import type { AssessmentProgress } from '../../messages/records.ts';
import { say } from '../../words/assessment.ts';
import { say as shared } from '../../words/shared.ts';
import type { DashboardState } from '../dashboard-state.ts';
import type { Saving } from './saving.ts';
import type { Walk } from './walk.ts';

/** What goes with an answer: a word on why, and how sure it is. */
type AnswerDetail = { readonly reason: string; readonly isSure: boolean };

type Answering = {
  readonly state: DashboardState;
  readonly community: string;
  readonly saving: Saving;
  readonly walk: Walk;
};

/** Verbs that answer the question in view. Every answer is a tick that is saved before the next question comes. */
export function answerVerbs(answering: Answering) {
  const {
    state: { news },
    community,
    saving,
    walk,
  } = answering;
  const { progress } = saving;
  const { made, takeBack } = takingBack(answering);

  const tellSaved = (state: CheckState, check: Check | null): void => {
    const undo = async (): Promise<void> => {
      if (check !== null) await takeBack(check);
    };
    news.say({ words: say('saved', { state: shared(`state.${state}`) }), ...(check !== null && { undo }) });
  };

  const answer = (state: CheckState, detail: AnswerDetail): Promise<boolean> =>
    saving.inTurn(async () => {
      const [indicator, run] = [walk.asked.value, progress.value];
      if (indicator === null || run === null) return false;
      const before = made(indicator);
      if (before !== null && isSame(before, state, detail)) {
        walk.goForward();
        return true;
      }
      const ticked = await news.attempt(
        () => ask('tick', { community, indicator, state, reason: detail.reason, sure: detail.isSure }),
        () => answer(state, detail),
      );
      const id = ticked?.made.check?.id;
      if (id === undefined) return false;
      const skipped = run.skipped.filter((other) => other !== indicator);
      return saving.save({ ...run, skipped, checks: [...run.checks, id] }, async () => {
        const check = await saving.whenRead(id);
        walk.goForward();
        tellSaved(state, check);
      });
    });

  const passOver = (indicator: string): Promise<boolean> =>
    saving.inTurn(async () => {
      const run = progress.value;
      if (run === null) return false;
      const others = run.skipped.filter((other) => other !== indicator);
      return saving.save({ ...run, skipped: [...others, indicator] }, () => {
        walk.goForward();
        news.say({ words: say('passed-over') });
      });
    });

  return {
    made,
    takeBack,
    answer,
    /** Passes over the question in view; what this run has answered there is taken back. */
    async skip(): Promise<void> {
      const indicator = walk.asked.value;
      if (indicator === null) return;
      const before = made(indicator);
      if (before === null || (await takeBack(before))) await passOver(indicator);
    },
  };
}

/** What the run has answered to a question, and how to take it back. */
function takingBack({ state: { news, open }, community, saving, walk }: Answering) {
  const { progress } = saving;
  const made = (indicator: string): Check | null =>
    newestOf(open.value?.records.checks ?? [], progress.value, indicator);

  const takeBack = (check: Check): Promise<boolean> =>
    saving.inTurn(async () => {
      const { id, indicator } = check;
      const done = await news.attempt(
        () => ask('undo-tick', { community, check: id, indicator }),
        () => takeBack(check),
      );
      const run = progress.value;
      if (done === null || run === null) return false;
      return saving.save({ ...run, checks: run.checks.filter((other) => other !== id) }, () => {
        walk.goTo(indicator);
        news.say({ words: say('taken-back') });
      });
    });
  return { made, takeBack };
}

/** The newest check that a run has made of an indicator. */
function newestOf(checks: readonly Check[], run: AssessmentProgress | null, indicator: string): Check | null {
  const own = new Set(run?.checks);
  return (
    checks
      .filter(({ id, indicator: of }) => of === indicator && own.has(id))
      .sort(byMoment)
      .at(-1) ?? null
  );
}

function isSame(check: Check, state: CheckState, { reason, isSure }: AnswerDetail): boolean {
  return check.state === state && (check.reason ?? '') === reason && check.sure === isSure;
}

function byMoment(a: Check, b: Check): number {
  return Date.parse(a.at) - Date.parse(b.at);
}
