import { say } from '../../words/dashboard-reports.ts';
import { isPeriod, type ReportWish } from './report-wish.ts';

/** A few ways to choose one of, each with what it means. */
export function Choices<Id extends string>({
  legend,
  name,
  chosen,
  choices,
  choose,
}: {
  readonly legend: string;
  /** Joins the radio buttons. */
  readonly name: string;
  readonly chosen: Id;
  readonly choices: readonly { readonly id: Id; readonly name: string; readonly about?: string }[];
  readonly choose: (id: Id) => void;
}) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.id} class="choice">
          <input
            type="radio"
            name={name}
            checked={choice.id === chosen}
            onChange={() => {
              choose(choice.id);
            }}
          />
          <span>
            {choice.name} {choice.about !== undefined && <span class="muted small">{choice.about}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** One of several in little room. */
export function Selection<Id extends string>({
  label,
  chosen,
  choices,
  choose,
}: {
  readonly label: string;
  readonly chosen: Id;
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  readonly choose: (id: Id) => void;
}) {
  return (
    <label class="row">
      <span>{label}</span>
      <select
        class="field inline"
        value={chosen}
        onChange={({ currentTarget: { value } }) => {
          const choice = choices.find(({ id }) => id === value);
          if (choice !== undefined) choose(choice.id);
        }}
      >
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** All records, or those of a few days. */
export function PeriodChoice({
  period,
  usual,
  choose,
}: {
  readonly period: ReportWish['period'];
  readonly usual: () => NonNullable<ReportWish['period']>;
  readonly choose: (period: ReportWish['period']) => void;
}) {
  const dayField = (end: 'from' | 'to', of: NonNullable<ReportWish['period']>) => (
    <label class="row">
      <span>{say(`period.${end}`)}</span>
      <input
        class="field inline"
        type="date"
        value={of[end]}
        onChange={({ currentTarget: { value } }) => {
          choose({ ...of, [end]: value });
        }}
      />
    </label>
  );
  return (
    <>
      <Choices
        legend={say('period')}
        name="period"
        chosen={period === null ? 'all' : 'some'}
        choices={(['all', 'some'] as const).map((id) => ({ id, name: say(`period.${id}`) }))}
        choose={(id) => {
          choose(id === 'all' ? null : usual());
        }}
      />
      {period !== null && (
        <div class="row">
          {dayField('from', period)}
          {dayField('to', period)}
          {!isPeriod(period) && <p class="problem">{say('period.order')}</p>}
        </div>
      )}
    </>
  );
}
