import { useSignal } from '@preact/signals';
import { say } from '../../words/assessment.ts';
import { addressOf } from '../address.ts';
import type { OpenCommunity } from '../open-community.ts';
import { Certainty } from './certainty.tsx';
import { outlookOf, type RunOutlook } from './run-outlook.ts';
import type { Run } from './run-state.ts';
import { timeWords } from './time-words.ts';

/** Before a run: what it is, how long it takes, and what it is about. */
export function Start({ run, open }: { readonly run: Run; readonly open: OpenCommunity }) {
  const isReview = useSignal(false);
  const fresh = { startedAt: open.asOf, skipped: [], checks: [], ...(isReview.value && { isReview: true }) };
  const outlook = outlookOf(open, fresh, run.competency);
  const competency = open.model.competencies.find(({ id }) => id === run.competency)?.name;
  return (
    <div class="screen assessment">
      <header class="screen-head">
        <h1>{competency === undefined ? say('screen.assessment') : say('start.only', { competency })}</h1>
        <p class="lead">{say('start.lead')}</p>
      </header>
      <section class="card start" aria-label={say('screen.assessment')}>
        <p class="start-outlook">{outlookWords(outlook, competency)}</p>
        <label class="row">
          <input
            type="checkbox"
            checked={isReview.value}
            onChange={(event) => {
              isReview.value = event.currentTarget.checked;
            }}
          />
          {say('start.review')}
        </label>
        <div class="row">
          <button
            class="button primary"
            type="button"
            disabled={outlook.unasked === 0}
            onClick={() => void run.resume({ ...fresh, startedAt: new Date().toISOString() })}
          >
            {say('begin')}
          </button>
          <span class="muted small">{say('keys.hint')}</span>
        </div>
      </section>
      <OtherRuns run={run} open={open} />
      <Certainty
        scores={open.scoring.scores}
        stages={open.model.stages.length}
        {...(run.competency !== undefined && { current: run.competency })}
      />
    </div>
  );
}

/** Shorter runs, about one competency each, and the whole one. */
function OtherRuns({ run, open }: { readonly run: Run; readonly open: OpenCommunity }) {
  const others = open.model.competencies.filter(({ id }) => id !== run.competency);
  return (
    <ul class="row other-runs">
      {run.competency !== undefined && (
        <li>
          <a href={addressOf('assessment')}>{say('start.whole')}</a>
        </li>
      )}
      {others.map(({ id, name }) => (
        <li key={id}>
          <a href={addressOf('assessment', id)}>{say('start.only', { competency: name })}</a>
        </li>
      ))}
    </ul>
  );
}

function outlookWords({ questions: count, seconds, isSure, unasked }: RunOutlook, competency?: string): string {
  if (unasked === 0) return say('start.settled');
  if (isSure) return competency === undefined ? say('start.sure') : say('start.sure-one', { competency });
  const time = timeWords(seconds);
  return competency === undefined
    ? say('start.about', { count, time })
    : say('start.about-one', { count, time, competency });
}
