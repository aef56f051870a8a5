import { useMemo } from 'preact/hooks';
import type { Answer } from '#core/answer.ts';
import type { Worksheet } from '#core/model.ts';
import { say } from '../../words/dashboard-worksheets.ts';
import { addressOf } from '../address.ts';
import type { DashboardScreen, ScreenProps } from '../screen.ts';
import { answerHistory } from '../worksheets/answer-history.ts';
import { Question } from '../worksheets/question.tsx';

/** The worksheets of the model: questions answered in writing, kept as they are written, with older answers. */
export const worksheets: DashboardScreen = {
  id: 'worksheets',
  name: () => say('screen.worksheets'),
  group: 'plan',
  Screen({ state, open, part }) {
    const { worksheets: all } = open.model;
    const history = useMemo(() => answerHistory(open.records.answers), [open.records.answers]);
    const shown = all.find(({ id }) => id === part) ?? all[0];
    return (
      <div class="screen">
        <header class="screen-head">
          <h1>{say('screen.worksheets')}</h1>
          <p class="lead">{say(shown === undefined ? 'none' : 'lead')}</p>
        </header>
        {shown !== undefined && (
          <>
            <WorksheetTabs worksheets={all} shown={shown.id} history={history} />
            <WorksheetCard key={open.community.id} state={state} open={open} worksheet={shown} history={history} />
          </>
        )}
      </div>
    );
  },
};

type History = ReadonlyMap<string, readonly Answer[]>;

function WorksheetTabs({
  worksheets: all,
  shown,
  history,
}: {
  readonly worksheets: readonly Worksheet[];
  readonly shown: string;
  readonly history: History;
}) {
  return (
    <nav class="tabs" aria-label={say('choose')}>
      <ul>
        {all.map((worksheet) => (
          <li key={worksheet.id}>
            <a href={addressOf('worksheets', worksheet.id)} aria-current={worksheet.id === shown ? 'page' : undefined}>
              {worksheet.title}{' '}
              <span class="muted number">{say('progress.short', progressOf(worksheet, history))}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function WorksheetCard({
  state,
  open,
  worksheet,
  history,
}: Omit<ScreenProps, 'part'> & { readonly worksheet: Worksheet; readonly history: History }) {
  const { answered, of } = progressOf(worksheet, history);
  return (
    <section class="card">
      <h2>{worksheet.title}</h2>
      <div class="row">
        <progress max={of} value={answered} aria-label={say('answered')} />
        <span class="muted small">{say('progress', { answered, of })}</span>
      </div>
      {worksheet.questions.map((question) => (
        <Question
          key={question.id}
          state={state}
          community={open.community.id}
          worksheet={worksheet.id}
          question={question}
          answers={history.get(`${worksheet.id}/${question.id}`) ?? []}
        />
      ))}
    </section>
  );
}

function progressOf({ id, questions }: Worksheet, history: History) {
  const isAnswered = (question: string) => (history.get(`${id}/${question}`)?.[0]?.text.trim() ?? '') !== '';
  return { answered: questions.filter((question) => isAnswered(question.id)).length, of: questions.length };
}
