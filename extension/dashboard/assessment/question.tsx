import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Indicator } from '#core/model.ts';
import { say } from '../../words/assessment.ts';
import { say as shared } from '../../words/shared.ts';
import type { OpenCommunity } from '../open-community.ts';
import { AnswerButtons } from './answer-buttons.tsx';
import { ANSWERS } from './answers.ts';
import { useAnswerKeys } from './answer-keys.ts';
import { Certainty } from './certainty.tsx';
import { Help } from './help.tsx';
import { ProgressLine } from './progress-line.tsx';
import type { Run } from './run-state.ts';
import { whyAsked } from './why-asked.ts';

type QuestionProps = { readonly run: Run; readonly open: OpenCommunity; readonly indicator: Indicator };

/** One question of a run on a screen of its own: what is asked, the answers, and what helps to give one. */
export function Question({ run, open, indicator }: QuestionProps) {
  const made = run.made(indicator.id);
  const reason = useSignal(made?.reason ?? '');
  const isSure = useSignal(made?.sure ?? true);
  const heading = useHeadingFocus();
  const answer = (number: number) => {
    const chosen = ANSWERS[number - 1];
    if (chosen === undefined) void run.skip();
    else void run.answer(chosen, { reason: reason.value.trim(), isSure: isSure.value });
  };
  useAnswerKeys({ answer, back: run.back });
  return (
    <div class="screen assessment">
      <ProgressLine run={run} open={open} />
      <section class="card question" aria-labelledby="question">
        <Place indicator={indicator} open={open} />
        <h1 ref={heading} id="question" tabIndex={-1} aria-describedby="run-progress">
          {indicator.text}
        </h1>
        <p class="muted">{whyAsked(run, indicator, open)}</p>
        <Before indicator={indicator} open={open} isMade={made !== null} />
        <AnswerButtons run={run} chosen={made?.state ?? null} answer={answer} />
        <div class="row answer-detail">
          <label class="row">
            <input
              type="checkbox"
              checked={!isSure.value}
              onChange={(event) => {
                isSure.value = !event.currentTarget.checked;
              }}
            />
            {say('not-sure')}
          </label>
          <input
            class="field"
            dir="auto"
            aria-label={say('reason')}
            placeholder={say('reason')}
            value={reason.value}
            onInput={(event) => {
              reason.value = event.currentTarget.value;
            }}
            onKeyDown={(event) => {
              // Done with the word on why: the digits answer again.
              if (event.key === 'Enter' || event.key === 'Escape') heading.current?.focus();
            }}
          />
          {made !== null && (
            <button class="button quiet" type="button" onClick={() => void run.takeBack(made)}>
              {say('take-back')}
            </button>
          )}
        </div>
      </section>
      <Help indicator={indicator} open={open} />
      <Certainty scores={open.scoring.scores} stages={open.model.stages.length} current={indicator.competency} />
    </div>
  );
}

/** Each new question takes the focus, so that it is read out and the next key answers it. */
function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}

function Place({ indicator, open }: Omit<QuestionProps, 'run'>) {
  const competency = open.model.competencies.find(({ id }) => id === indicator.competency);
  const stage = open.model.stages.find(({ id }) => id === indicator.stage);
  return (
    <p class="small muted">
      {say('question.place', {
        competency: competency?.name ?? indicator.competency,
        stage: indicator.stage,
        name: stage?.name ?? '',
      })}
    </p>
  );
}

/** The answer that stands from before this run. */
function Before({ indicator, open, isMade }: Omit<QuestionProps, 'run'> & { readonly isMade: boolean }) {
  const check = open.scoring.checks.get(indicator.id);
  if (check === undefined || isMade) return null;
  return (
    <p class="muted">
      {say('answered-before', { date: new Date(check.at), state: shared(`state.${check.state}`) })}
      {check.reason !== undefined && (
        <>
          {' '}
          <q dir="auto">{check.reason}</q>
        </>
      )}
    </p>
  );
}
