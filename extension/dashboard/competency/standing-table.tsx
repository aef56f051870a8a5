import { say } from '../../words/dashboard-competency.ts';
import type { OpenCommunity } from '../open-community.ts';
import { TracedNumber } from '../trace/traced-number.tsx';
import type { StandingNumber } from './standing-numbers.ts';

/** The numbers of a competency, each with what it means, each opening what it is made of. */
export function StandingTable({
  open,
  of,
  numbers,
}: {
  readonly open: OpenCommunity;
  /** The competency's name. */
  readonly of: string;
  readonly numbers: readonly StandingNumber[];
}) {
  return (
    <table class="standing-table stacks">
      <caption class="muted small">{say('opens')}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{say('standing.number')}</th>
          <th scope="col">{say('standing.value')}</th>
          <th scope="col">{say('standing.means')}</th>
        </tr>
      </thead>
      <tbody>
        {numbers.map(({ name, value, means, trace }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="number">
              <TracedNumber
                open={open}
                name={name}
                trace={() => {
                  const behind = trace();
                  return { ...behind, title: say('title', { name: of, number: behind.title }) };
                }}
              >
                {value}
              </TracedNumber>
            </td>
            <td class="muted">{means}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
