import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Check } from '#core/check.ts';
import type { Evidence } from '#core/evidence.ts';
import { say } from '../../words/dashboard-contradictions.ts';
import type { DashboardState } from '../dashboard-state.ts';
import type { OpenCommunity } from '../open-community.ts';
import { tickPractice } from '../ticking.ts';
import { TracedRecordItem } from '../trace/traced-record-item.tsx';
import { type TracedRecord, tracedRecords } from '../trace/traced-record.ts';

/** So many records are offered: those that name the practice, then those that weigh most. */
const MOST = 30;

/** Chooses what shows a practice and links it to its tick: a new tick that stands on these records. */
export function LinkEvidence({
  state,
  open,
  check,
  evidence,
}: {
  readonly state: DashboardState;
  readonly open: OpenCommunity;
  readonly check: Check;
  /** All evidence of the competency. */
  readonly evidence: readonly Evidence[];
}) {
  const chosen = useSignal<readonly string[]>([]);
  const offered = useMemo(() => offeredFor(check.indicator, evidence, open), [check.indicator, evidence, open]);
  if (offered.length === 0) return <p class="muted">{say('link.none')}</p>;
  const link = () => {
    const { indicator, reason } = check;
    const observations = [...new Set([...check.observations, ...chosen.value])];
    const said = { observations, ...(reason !== undefined && { reason }) };
    void tickPractice(state, open.community.id, indicator, check.state, said);
  };
  return (
    <fieldset class="link-evidence">
      <legend>{say('link.choose')}</legend>
      <ul class="traced-records">
        {offered.map((record) => (
          <li key={record.id}>
            <label class="choice">
              <input
                type="checkbox"
                checked={chosen.value.includes(record.id)}
                onChange={({ currentTarget: { checked } }) => {
                  const others = chosen.value.filter((id) => id !== record.id);
                  chosen.value = checked ? [...others, record.id] : others;
                }}
              />
              <TracedRecordItem model={open.model} record={record} />
            </label>
          </li>
        ))}
      </ul>
      <button class="button primary" type="button" disabled={chosen.value.length === 0} onClick={link}>
        {say('link.do', { count: chosen.value.length })}
      </button>
    </fieldset>
  );
}

function offeredFor(indicator: string, evidence: readonly Evidence[], open: OpenCommunity): readonly TracedRecord[] {
  const seen = evidence.filter(({ origin }) => origin.type !== 'check');
  const names = ({ origin }: Evidence) => origin.type === 'observation' && origin.indicator === indicator;
  const own = tracedRecords(seen.filter(names), open);
  const rest = tracedRecords(
    seen.filter((item) => !names(item)),
    open,
  );
  return [...own, ...rest].slice(0, MOST);
}
