import type { Signal } from '@preact/signals';
import { say } from '../words/dashboard-change.ts';
import { SINCE, type Since, sinceMoment } from './comparing.ts';
import type { OpenCommunity } from './open-community.ts';

/** Chooses since when changes are told; the last export only where there was one. */
export function SinceChoice({ since, open }: { readonly since: Signal<Since>; readonly open: OpenCommunity }) {
  const from = sinceMoment(since.value, open);
  return (
    <div class="row">
      <label class="row">
        <span>{say('since')}</span>
        <select
          class="field inline"
          value={since.value}
          onChange={(event) => {
            const chosen = SINCE.find((known) => known === event.currentTarget.value);
            if (chosen !== undefined) since.value = chosen;
          }}
        >
          {SINCE.filter((known) => sinceMoment(known, open) !== null).map((known) => (
            <option key={known} value={known}>
              {say(`since.${known}`)}
            </option>
          ))}
        </select>
      </label>
      {from !== null && <span class="muted small">{say('since.date', { date: new Date(from) })}</span>}
    </div>
  );
}
