import type { CheckState } from '#core/check.ts';
import type { Evidence } from '#core/evidence.ts';
import type { Indicator } from '#core/model.ts';
import { say } from '../words/dashboard-practices.ts';
import { say as shared } from '../words/shared.ts';
import type { DashboardState } from './dashboard-state.ts';
import type { OpenCommunity } from './open-community.ts';
import { tickPractice } from './ticking.ts';
import { TracedNumber } from './trace/traced-number.tsx';

const STATES = ['met', 'partly', 'unmet', 'na'] as const satisfies readonly CheckState[];

/** One practice to tick in place, with why it matters, what to do, and the records that speak of it. */
export function PracticeItem({
  state,
  open,
  indicator,
  evidence,
  isToDo = false,
}: {
  readonly state: DashboardState;
  readonly open: OpenCommunity;
  readonly indicator: Indicator;
  /** The evidence that names this practice. */
  readonly evidence: readonly Evidence[];
  /** Shows the first step at once. */
  readonly isToDo?: boolean;
}) {
  const check = open.scoring.checks.get(indicator.id);
  const reason = check?.reason?.trim() ?? '';
  return (
    <fieldset class="practice">
      <legend>{indicator.text}</legend>
      <StateButtons
        chosen={check?.state}
        choose={(chosen) => void tickPractice(state, open.community.id, indicator.id, chosen)}
      />
      {isToDo && (
        <p>
          <strong>{say('first-step')}:</strong> {indicator.firstStep}
        </p>
      )}
      {reason !== '' && (
        <p class="small muted" dir="auto">
          {say('reason', { reason })}
        </p>
      )}
      <div class="row small">
        {evidence.length > 0 && (
          <TracedNumber
            open={open}
            name={say('behind', { practice: indicator.text })}
            trace={() => ({ title: indicator.text, explanation: say('behind.explanation'), evidence })}
          >
            {say('records', { count: evidence.length })}
          </TracedNumber>
        )}
        <details>
          <summary>{say('why-and-how')}</summary>
          <PracticeWords indicator={indicator} />
        </details>
      </div>
    </fieldset>
  );
}

/** The four answers to a practice, as buttons; none is pressed while there is no answer. */
export function StateButtons({
  chosen,
  choose,
}: {
  readonly chosen: CheckState | undefined;
  readonly choose: (state: CheckState) => void;
}) {
  return (
    <div class="row states">
      {STATES.map((state) => (
        <button
          key={state}
          class="button small"
          type="button"
          aria-pressed={state === chosen}
          onClick={() => {
            if (state !== chosen) choose(state);
          }}
        >
          {shared(`state.${state}`)}
        </button>
      ))}
    </div>
  );
}

/** What the model says of a practice: why, where to look, how to begin, and when it is done. */
export function PracticeWords({ indicator: { why, look, firstStep, done } }: { readonly indicator: Indicator }) {
  const parts = [
    ['why', why],
    ['look', look],
    ['first-step', firstStep],
    ['done', done],
  ] as const;
  return (
    <dl class="practice-words">
      {parts.map(([name, words]) => (
        <div key={name}>
          <dt>{say(name)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
