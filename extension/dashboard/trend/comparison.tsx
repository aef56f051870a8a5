import { useSignal } from '@preact/signals';
import { toTenth } from '#core/level.ts';
import { ChangeBars } from '../../ui/charts/change-bars.tsx';
import { say } from '../../words/dashboard-trend.ts';
import { addressOf } from '../address.ts';
import { ChangeReasons } from '../change-reasons.tsx';
import { movementWords } from '../change-words.ts';
import { type Comparison, compareSteps } from '../comparing.ts';
import type { OpenCommunity } from '../open-community.ts';
import { useReckoned } from '../reckoning.ts';
import { type DateRange, dayOf, momentsOf, usualRange } from './date-range.ts';

/** Two dates to choose, and how the levels moved between them, with the reasons. */
export function CompareDates({ open }: { readonly open: OpenCommunity }) {
  const range = useSignal<DateRange>(usualRange(open.asOf));
  const moments = momentsOf(range.value, open.asOf);
  const { made, isDone } = useReckoned(
    function* () {
      return moments === null ? null : yield* compareSteps(open, moments.before, moments.after);
    },
    [open, range.value],
  );
  const latest = dayOf(new Date(open.asOf));
  return (
    <section class="card" aria-busy={!isDone}>
      <h2>{say('compare')}</h2>
      <div class="row">
        <DayField
          name={say('compare.from')}
          day={range.value.from}
          latest={latest}
          choose={(from) => {
            range.value = { ...range.value, from };
          }}
        />
        <DayField
          name={say('compare.to')}
          day={range.value.to}
          latest={latest}
          choose={(to) => {
            range.value = { ...range.value, to };
          }}
        />
      </div>
      {moments === null ? (
        <p class="problem">{say('compare.order')}</p>
      ) : made === null ? (
        <p class="muted" role="status">
          {say('comparing')}
        </p>
      ) : (
        <Compared open={open} comparison={made} before={moments.before} after={moments.after} />
      )}
    </section>
  );
}

function DayField({
  name,
  day,
  latest,
  choose,
}: {
  readonly name: string;
  readonly day: string;
  readonly latest: string;
  readonly choose: (day: string) => void;
}) {
  return (
    <label class="row">
      <span>{name}</span>
      <input
        class="field inline"
        type="date"
        value={day}
        max={latest}
        onChange={({ currentTarget: { value } }) => {
          choose(value);
        }}
      />
    </label>
  );
}

function Compared({
  open,
  comparison: { overall, competencies },
  before,
  after,
}: {
  readonly open: OpenCommunity;
  readonly comparison: Comparison;
  readonly before: string;
  readonly after: string;
}) {
  const names = new Map(open.model.competencies.map(({ id, name }) => [id, name]));
  const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
  const [from, to] = [date.format(new Date(before)), date.format(new Date(after))];
  return (
    <>
      <p role="status">
        {movementWords(overall)}. {summaryWords(competencies)}
      </p>
      <ChangeBars title={say('compare.change', { from, to })} change={overall} beforeLabel={from} afterLabel={to} />
      <h3>{say('compare.competencies')}</h3>
      <ul class="statements">
        {competencies.map((change) => {
          const name = names.get(change.competency) ?? change.competency;
          return (
            <li key={change.competency} class="stack">
              <p>
                <a href={addressOf('competency', change.competency)}>{name}</a>: {movementWords(change)}
              </p>
              <ChangeReasons open={open} name={name} change={change} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function summaryWords(competencies: Comparison['competencies']): string {
  const moved = competencies.map(({ before, after }) =>
    before === null || after === null ? null : Math.sign(toTenth(after) - toTenth(before)),
  );
  const count = (direction: number | null) => moved.filter((one) => one === direction).length;
  return say('compare.summary', { up: count(1), down: count(-1), same: count(0), unknown: count(null) });
}
