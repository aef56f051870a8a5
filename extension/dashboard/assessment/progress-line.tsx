import { say } from '../../words/assessment.ts';
import { addressOf } from '../address.ts';
import type { OpenCommunity } from '../open-community.ts';
import type { Run } from './run-state.ts';
import { outlookOf } from './run-outlook.ts';
import { timeWords } from './time-words.ts';

/** How far a run is and what is left of it, in words, and the ways back, forward and out. */
export function ProgressLine({ run, open }: { readonly run: Run; readonly open: OpenCommunity }) {
  const progress = run.progress.value;
  if (progress === null) return null;
  const { isSure } = outlookOf(open, progress, run.competency);
  return (
    <header class="row spread run-head">
      <p id="run-progress">{progressWords(run, open)}</p>
      <div class="row">
        <button
          class="button"
          type="button"
          aria-keyshortcuts="Backspace"
          disabled={run.before() === null}
          onClick={run.back}
        >
          {say('back')}
        </button>
        {run.isBehind() && (
          <button class="button" type="button" onClick={run.goForward}>
            {say('forward')}
          </button>
        )}
        <button class={isSure ? 'button primary' : 'button'} type="button" onClick={run.showResult}>
          {say('see-result')}
        </button>
        <a class="button" href={addressOf('overview')}>
          {say('stop')}
        </a>
      </div>
    </header>
  );
}

function progressWords(run: Run, open: OpenCommunity): string {
  const progress = run.progress.value;
  if (progress === null) return '';
  const { seconds, isSure } = outlookOf(open, progress, run.competency);
  const number = run.placeInRun();
  const competency = open.model.competencies.find(({ id }) => id === run.competency)?.name;
  if (!isSure) return say('progress.left', { number, time: timeWords(seconds) });
  return competency === undefined ? say('progress.sure', { number }) : say('progress.sure-one', { number, competency });
}
