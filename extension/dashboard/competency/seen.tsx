import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Observation } from '#core/observation.ts';
import { observationReader } from '#core/report/seen.ts';
import { Markdown } from '../../ui/markdown.tsx';
import { VERDICT_SIGNS } from '../../ui/verdict-signs.ts';
import { say } from '../../words/dashboard-competency.ts';
import type { OpenCommunity } from '../open-community.ts';
import { type SeenStatement, seenStatements } from '../seen-statements.ts';
import { TracedNumber } from '../trace/traced-number.tsx';

/** More than these are shown when asked for. */
const FIRST = 5;

/** What was seen of a competency: strengths, gaps and answers, each with how often. */
export function Seen({ open, competency }: { readonly open: OpenCommunity; readonly competency: string }) {
  const { strengths, gaps, answers } = useMemo(() => seenStatements(open, competency), [open, competency]);
  if (strengths.length + gaps.length + answers.length === 0) return <p class="muted">{say('nothing-seen')}</p>;
  return (
    <div class="columns">
      <section>
        <h3>
          <span class="sign-strength" aria-hidden="true">
            {VERDICT_SIGNS.strength}
          </span>{' '}
          {say('strengths')}
        </h3>
        {strengths.length === 0 ? (
          <p class="muted">{say('no-strengths')}</p>
        ) : (
          <Statements open={open} statements={strengths} />
        )}
      </section>
      <section>
        <h3>
          <span class="sign-gap" aria-hidden="true">
            {VERDICT_SIGNS.gap}
          </span>{' '}
          {say('gaps')}
        </h3>
        {gaps.length === 0 ? <p class="muted">{say('no-gaps')}</p> : <Statements open={open} statements={gaps} />}
      </section>
      {answers.length > 0 && (
        <section class="wide">
          <h3>{say('answers')}</h3>
          <Statements open={open} statements={answers} />
        </section>
      )}
    </div>
  );
}

function Statements({
  open,
  statements,
}: {
  readonly open: OpenCommunity;
  readonly statements: readonly SeenStatement[];
}) {
  const shown = useSignal(FIRST);
  const rest = statements.length - shown.value;
  return (
    <>
      <ul class="statements">
        {statements.slice(0, shown.value).map(({ key, observation, evidence }) => (
          <li key={key}>
            <StatementWords open={open} observation={observation} />
            <TracedNumber
              open={open}
              name={say('times.of')}
              trace={() => ({ title: say('times.of'), explanation: say('times.explanation'), evidence })}
            >
              {say('times', { count: evidence.length })}
            </TracedNumber>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button
          class="button quiet"
          type="button"
          onClick={() => {
            shown.value += 4 * FIRST;
          }}
        >
          {say('show-more', { count: Math.min(rest, 4 * FIRST) })}
        </button>
      )}
    </>
  );
}

/** What an observation says, in a sentence: the answer, the practice, the note, the quote, or the page. */
function StatementWords({ open, observation }: { readonly open: OpenCommunity; readonly observation: Observation }) {
  const reader = observationReader(open.model);
  const answer = reader.answer(observation);
  if (answer !== undefined) {
    return (
      <p>
        {answer.question} <strong>{answer.option}</strong>
      </p>
    );
  }
  const practice = reader.practice(observation);
  if (practice !== undefined) {
    return <p>{observation.verdict === 'gap' ? say('missing', { practice }) : practice}</p>;
  }
  const { note, quote, page } = observation;
  if (note.trim() !== '') return <Markdown text={note} />;
  return quote === undefined ? <p dir="auto">{page.title}</p> : <blockquote dir="auto">{quote.exact}</blockquote>;
}
