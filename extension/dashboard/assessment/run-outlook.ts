import { isSureEnough, secondsPerAnswer, settledIn } from '#core/assessment-run.ts';
import { questionsLeft } from '#core/questions-left.ts';
import type { AssessmentProgress } from '../../messages/records.ts';
import type { OpenCommunity } from '../open-community.ts';

/** What is still ahead of a run: questions until all is sure enough, the seconds they take, and what is open at all. */
export type RunOutlook = {
  readonly questions: number;
  readonly seconds: number;
  readonly isSure: boolean;
  readonly unasked: number;
};

/** Looks ahead from where a run is, in one competency or in all. */
export function outlookOf(open: OpenCommunity, run: AssessmentProgress, competency?: string): RunOutlook {
  const { scoring, model, asOf, community, records } = open;
  const settled = settledIn(run, scoring.checks, asOf, community.halfLife);
  const isOf = (id: string) => competency === undefined || id === competency;
  const scores = scoring.scores.filter((score) => isOf(score.competency.id));
  const own = new Set(run.checks);
  const answeredAt = records.checks.filter(({ id }) => own.has(id)).map(({ at }) => at);
  const questions = questionsLeft(scores, settled, model);
  return {
    questions,
    seconds: questions * secondsPerAnswer(run.startedAt, answeredAt),
    isSure: scores.every(({ confidence }) => isSureEnough(confidence)),
    unasked: model.indicators.filter((indicator) => isOf(indicator.competency) && !settled.has(indicator.id)).length,
  };
}
