import { EFFORT_WEEKS } from '#core/scoring-numbers.ts';
import { say } from '../../words/dashboard-overview.ts';
import { addressOf } from '../address.ts';
import type { OpenCommunity } from '../open-community.ts';
import { useReckoned } from '../reckoning.ts';
import { planWhatIf, storedSettings } from '../roadmap/what-if.ts';

/** So many actions are named. */
const MOST = 3;

/** The question to answer next, and the first steps of the roadmap. */
export function WhatNext({ open }: { readonly open: OpenCommunity }) {
  return (
    <>
      <NextQuestion open={open} />
      <NextActions open={open} />
    </>
  );
}

function NextQuestion({ open: { scoring, model } }: { readonly open: OpenCommunity }) {
  const next = scoring.scorecard.nextQuestion;
  const indicator = model.indicators.find(({ id }) => id === next?.indicator);
  return (
    <section class="card">
      <h2>{say('next-question')}</h2>
      {indicator === undefined ? (
        <p class="muted">{say('next-question.none')}</p>
      ) : (
        <>
          <p>{indicator.text}</p>
          <p class="muted small">{say('next-question.why')}</p>
          <p>
            <a class="button primary" href={addressOf('assessment')}>
              {say('next-question.answer')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

function NextActions({ open }: { readonly open: OpenCommunity }) {
  const { made: plan } = useReckoned(
    function* () {
      yield;
      return planWhatIf(open, storedSettings(open.community));
    },
    [open],
  );
  const items = plan?.quarters.flatMap((quarter) => quarter.items).slice(0, MOST) ?? [];
  const indicators = new Map(open.model.indicators.map((indicator) => [indicator.id, indicator]));
  const names = new Map(open.model.competencies.map(({ id, name }) => [id, name]));
  return (
    <section class="card" aria-busy={plan === null}>
      <h2>{say('next-actions')}</h2>
      {items.length === 0 && (
        <p class="muted">{plan === null ? say('next-actions.reckoning') : say('next-actions.none')}</p>
      )}
      <ol class="statements">
        {items.map(({ indicator: id, effort }) => {
          const indicator = indicators.get(id);
          return (
            indicator !== undefined && (
              <li key={id}>
                <p>{indicator.firstStep}</p>
                <p class="muted small">
                  {say('next-actions.effort', {
                    name: names.get(indicator.competency) ?? indicator.competency,
                    count: EFFORT_WEEKS[effort],
                  })}
                </p>
              </li>
            )
          );
        })}
      </ol>
      {items.length > 0 && (
        <p>
          <a href={addressOf('roadmap')}>{say('next-actions.all')}</a>
        </p>
      )}
    </section>
  );
}
