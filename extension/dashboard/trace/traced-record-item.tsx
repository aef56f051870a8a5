import type { Check } from '#core/check.ts';
import type { MaturityModel } from '#core/model.ts';
import { observationReader } from '#core/report/seen.ts';
import type { Observation } from '#core/observation.ts';
import { quoteUrl } from '#core/report/text-fragment.ts';
import { Markdown } from '../../ui/markdown.tsx';
import { VERDICT_SIGNS } from '../../ui/verdict-signs.ts';
import { say } from '../../words/dashboard-trace.ts';
import { say as shared } from '../../words/shared.ts';
import { addressOf } from '../address.ts';
import { weightWords } from '../number-words.ts';
import type { TracedRecord } from './traced-record.ts';

type Props = { readonly model: MaturityModel; readonly record: TracedRecord };

/** One record: what it is, what it says of which stages, what it weighs now, and the ways to it and to its page. */
export function TracedRecordItem({ model, record }: Props) {
  return (
    <article class="traced-record">
      {record.type === 'check' ? (
        <Ticked model={model} check={record.check} />
      ) : (
        <Seen model={model} observation={record.observation} />
      )}
      <p class="muted small facts">
        {[...factsOf(record)].map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {record.type === 'observation' && <Ways observation={record.observation} />}
    </article>
  );
}

function Ticked({ model, check }: { readonly model: MaturityModel; readonly check: Check }) {
  const practice = model.indicators.find(({ id }) => id === check.indicator)?.text ?? check.indicator;
  const reason = check.reason?.trim() ?? '';
  return (
    <>
      <p class="kind small">{say('ticked', { state: shared(`state.${check.state}`) })}</p>
      <p>{practice}</p>
      {reason !== '' && <p dir="auto">{say('reason', { reason })}</p>}
    </>
  );
}

function Seen({ model, observation }: { readonly model: MaturityModel; readonly observation: Observation }) {
  const { verdict, quote, note, page } = observation;
  const reader = observationReader(model);
  const answer = reader.answer(observation);
  const practice = reader.practice(observation);
  return (
    <>
      {answer === undefined ? (
        <p class={`kind small sign-${verdict}`}>
          <span aria-hidden="true">{VERDICT_SIGNS[verdict]}</span> {shared(`verdict.${verdict}`)}
        </p>
      ) : (
        <p class="kind small">{say('kind.answer')}</p>
      )}
      {answer !== undefined && (
        <p>
          {answer.question} <strong>{answer.option}</strong>
        </p>
      )}
      {practice !== undefined && <p>{practice}</p>}
      {quote !== undefined && <blockquote dir="auto">{quote.exact}</blockquote>}
      {note.trim() !== '' && <Markdown text={note} />}
      {page.title.trim() !== '' && (
        <p class="muted small" dir="auto">
          {page.title}
        </p>
      )}
    </>
  );
}

function Ways({ observation: { id, page, quote } }: { readonly observation: Observation }) {
  return (
    <p class="row small">
      <a href={addressOf('evidence', id)}>{say('open-record')}</a>
      <a href={quote === undefined ? page.url : quoteUrl(page.url, quote.exact)} target="_blank" rel="noreferrer">
        {say('open-page')}
      </a>
    </p>
  );
}

function factsOf(record: TracedRecord): ReadonlySet<string> {
  const { claims, weight, age, isBacked } = record;
  const { person, isSure } =
    record.type === 'check'
      ? { person: record.check.by.trim(), isSure: record.check.sure }
      : { person: record.observation.author.trim(), isSure: record.observation.sure };
  return new Set([
    ...claims.map(({ stage, value }) =>
      say(value === 1 ? 'says-shown' : value === 0 ? 'says-missing' : 'says-partly', { stage }),
    ),
    say('weight', { weight: weightWords(weight) }),
    age === 0 ? say('age-today') : say('age', { count: age }),
    ...(person === '' ? [] : [say('by', { name: person })]),
    ...(isSure ? [] : [say('unsure')]),
    ...(isBacked ? [] : [say('not-backed')]),
  ]);
}
