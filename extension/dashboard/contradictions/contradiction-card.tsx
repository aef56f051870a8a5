import type { Check } from '#core/check.ts';
import type { Contradiction } from '#core/contradictions.ts';
import { say } from '../../words/dashboard-contradictions.ts';
import { say as shared } from '../../words/shared.ts';
import type { DashboardState } from '../dashboard-state.ts';
import type { OpenCommunity } from '../open-community.ts';
import { StateButtons } from '../practice-item.tsx';
import { tickPractice } from '../ticking.ts';
import { TracedRecordItem } from '../trace/traced-record-item.tsx';
import { tracedRecords } from '../trace/traced-record.ts';

type Props = {
  readonly state: DashboardState;
  readonly open: OpenCommunity;
  /** Id of the practice. */
  readonly indicator: string;
  /** Undefined once it is settled. */
  readonly contradiction: Contradiction | undefined;
};

/** A tick and what was seen against it, side by side, with the ways to set it right. */
export function ContradictionCard({ state, open, indicator, contradiction }: Props) {
  const { model, community, scoring } = open;
  const practice = model.indicators.find(({ id }) => id === indicator);
  const check = scoring.checks.get(indicator);
  if (practice === undefined || check === undefined) return null;
  const competency = model.competencies.find(({ id }) => id === practice.competency)?.name ?? practice.competency;
  return (
    <article class="card">
      <p class="kind small muted">{competency}</p>
      <h3>{practice.text}</h3>
      <div class="columns">
        <section>
          <h4>{say('ticked')}</h4>
          <p>{tickWords(check)}</p>
          {check.reason !== undefined && check.reason.trim() !== '' && (
            <p dir="auto">{say('reason', { reason: check.reason.trim() })}</p>
          )}
          <h4>{say('resolve.re-tick')}</h4>
          <StateButtons
            chosen={check.state}
            choose={(chosen) => void tickPractice(state, community.id, indicator, chosen)}
          />
        </section>
        <section>
          <h4>{say('against')}</h4>
          {contradiction === undefined ? (
            <p>{say('settled')}</p>
          ) : (
            <>
              <Against open={open} competency={practice.competency} contradiction={contradiction} />
              <p class="muted small">{say('resolve.notes')}</p>
            </>
          )}
        </section>
      </div>
    </article>
  );
}

function Against({
  open,
  competency,
  contradiction,
}: {
  readonly open: OpenCommunity;
  readonly competency: string;
  readonly contradiction: Contradiction;
}) {
  const wanted = new Set(contradiction.observations);
  const score = open.scoring.scores.find((known) => known.competency.id === competency);
  const evidence = (score?.evidence ?? []).filter(({ origin }) => wanted.has(origin.id));
  return (
    <ul class="traced-records">
      {tracedRecords(evidence, open).map((record) => (
        <li key={record.id}>
          <TracedRecordItem model={open.model} record={record} />
        </li>
      ))}
    </ul>
  );
}

function tickWords({ state, at, by }: Check): string {
  const words = { state: shared(`state.${state}`), date: new Date(at) };
  return by.trim() === '' ? say('ticked.words', words) : say('ticked.by', { ...words, name: by.trim() });
}
