import { ASSESSED_WEIGHT } from '#core/scoring-numbers.ts';
import { say } from '../../words/dashboard-gaps.ts';
import { addressOf } from '../address.ts';
import type { DashboardState } from '../dashboard-state.ts';
import { weightWords } from '../number-words.ts';
import type { OpenCommunity } from '../open-community.ts';
import { PracticeItem } from '../practice-item.tsx';

/** So many practices to answer are named for each competency. */
const MOST = 3;

/** The competencies of which too little is known, with the practices to answer first. */
export function FindOutFirst({ state, open }: { readonly state: DashboardState; readonly open: OpenCommunity }) {
  const { scoring, model } = open;
  const unknown = scoring.scores.filter(({ isAssessed }) => !isAssessed);
  if (unknown.length === 0) return null;
  return (
    <section class="card">
      <h2>{say('find-out-first')}</h2>
      <p>{say('find-out-first.lead')}</p>
      {unknown.map(({ competency: { id, name }, weight }) => (
        <details key={id}>
          <summary>
            <h3>{name}</h3>{' '}
            <span class="muted small">
              {say('find-out-first.weight', { weight: weightWords(weight), least: ASSESSED_WEIGHT })}
            </span>
          </summary>
          {model.indicators
            .filter((indicator) => indicator.competency === id && !scoring.checks.has(indicator.id))
            .slice(0, MOST)
            .map((indicator) => (
              <PracticeItem key={indicator.id} state={state} open={open} indicator={indicator} evidence={[]} />
            ))}
        </details>
      ))}
      <p>
        <a href={addressOf('assessment')}>{say('answer')}</a>
      </p>
    </section>
  );
}
