import type { AssessmentProgress } from '../../messages/records.ts';
import { say } from '../../words/assessment.ts';
import { addressOf } from '../address.ts';
import type { OpenCommunity } from '../open-community.ts';
import { outlookOf } from './run-outlook.ts';
import type { Run } from './run-state.ts';

/** What can be done with a run that one looks back at: go on with it in one of its ways, or finish it. */
export function ResultActions({
  run,
  open,
  progress,
}: {
  readonly run: Run;
  readonly open: OpenCommunity;
  readonly progress: AssessmentProgress;
}) {
  const { unasked, isSure } = outlookOf(open, progress, run.competency);
  const { skipped } = progress;
  const isDone = isSure || unasked === 0;
  return (
    <div class="row">
      {unasked > 0 && (
        <button class={isDone ? 'button' : 'button primary'} type="button" onClick={run.goOn}>
          {say('go-on')}
        </button>
      )}
      {skipped.length > 0 && (
        <button class="button" type="button" onClick={() => void run.resume({ ...progress, skipped: [] })}>
          {say('ask-skipped', { count: skipped.length })}
        </button>
      )}
      {unasked === 0 && progress.isReview !== true && (
        <button class="button" type="button" onClick={() => void run.resume({ ...progress, isReview: true })}>
          {say('review-rest')}
        </button>
      )}
      <button class={isDone ? 'button primary' : 'button'} type="button" onClick={() => void run.finish()}>
        {say('finish')}
      </button>
      <a class="button" href={addressOf('reports')}>
        {say('link.report')}
      </a>
    </div>
  );
}
