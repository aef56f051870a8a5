import { useSignal } from '@preact/signals';
import type { Evidence } from '#core/evidence.ts';
import { say } from '../../words/dashboard-contradictions.ts';
import type { DashboardState } from '../dashboard-state.ts';
import { tenthWords } from '../number-words.ts';
import type { OpenCommunity } from '../open-community.ts';
import { StateButtons } from '../practice-item.tsx';
import { tickPractice } from '../ticking.ts';
import { TracedNumber } from '../trace/traced-number.tsx';
import { addressOf } from '../address.ts';
import { LinkEvidence } from './link-evidence.tsx';
import type { UnsupportedClaim } from './unsupported.ts';

type Props = { readonly state: DashboardState; readonly open: OpenCommunity; readonly claim: UnsupportedClaim };

/** A level that rests on ticks alone, with its ticks to link to what shows them or to make anew. */
export function UnsupportedCard({ state, open, claim }: Props) {
  const { competency, level, evidencedLevel, ticks } = claim;
  const words =
    evidencedLevel === null
      ? say.parts('unsupported.nothing', { level: <LevelOf open={open} claim={claim} /> })
      : say.parts('unsupported.lower', {
          level: <LevelOf open={open} claim={claim} />,
          evidenced: <>{tenthWords(evidencedLevel)}</>,
        });
  const all = open.scoring.scores.find((score) => score.competency.id === competency.id)?.evidence ?? [];
  return (
    <article class="card" data-level={tenthWords(level)}>
      <h3>
        <a href={addressOf('competency', competency.id)}>{competency.name}</a>
      </h3>
      <p>{words}</p>
      <details>
        <summary>{say('unsupported.ticks', { count: ticks.length })}</summary>
        {ticks.map((tick) => (
          <Tick key={tick.origin.id} state={state} open={open} tick={tick} evidence={all} />
        ))}
      </details>
    </article>
  );
}

function LevelOf({ open, claim: { competency, level, ticks } }: Omit<Props, 'state'>) {
  const title = say('unsupported.level-of', { name: competency.name });
  return (
    <TracedNumber
      open={open}
      name={title}
      trace={() => ({ title, explanation: say('unsupported.explanation'), evidence: ticks })}
    >
      {tenthWords(level)}
    </TracedNumber>
  );
}

function Tick({
  state,
  open,
  tick: { origin },
  evidence,
}: {
  readonly state: DashboardState;
  readonly open: OpenCommunity;
  readonly tick: Evidence;
  readonly evidence: readonly Evidence[];
}) {
  const isLinking = useSignal(false);
  const indicator = origin.type === 'check' ? origin.indicator : '';
  const check = open.scoring.checks.get(indicator);
  if (check === undefined) return null;
  return (
    <fieldset class="practice">
      <legend>{open.model.indicators.find(({ id }) => id === indicator)?.text ?? indicator}</legend>
      <div class="row">
        <StateButtons
          chosen={check.state}
          choose={(chosen) => void tickPractice(state, open.community.id, indicator, chosen)}
        />
        <button
          class="button small"
          type="button"
          aria-expanded={isLinking.value}
          onClick={() => {
            isLinking.value = !isLinking.value;
          }}
        >
          {say('link')}
        </button>
      </div>
      {isLinking.value && <LinkEvidence state={state} open={open} check={check} evidence={evidence} />}
    </fieldset>
  );
}
