import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Answer } from '#core/answer.ts';
import { ask } from '../../messages.ts';
import { Markdown } from '../../ui/markdown.tsx';
import { say } from '../../words/dashboard-worksheets.ts';
import type { DashboardState } from '../dashboard-state.ts';

type Props = {
  readonly state: DashboardState;
  /** Id of the community. */
  readonly community: string;
  /** Id of the worksheet. */
  readonly worksheet: string;
  readonly question: { readonly id: string; readonly text: string };
  /** The answers given so far, newest first. */
  readonly answers: readonly Answer[];
};

/** One question with a field that is kept when it is left, how it will read, and what was answered before. */
export function Question({ state, community, worksheet, question, answers }: Props) {
  const [newest, ...older] = answers;
  const stored = newest?.text ?? '';
  const write = answerWriter(state, { community, worksheet, question: question.id });
  const field = useId();
  return (
    <div class="question">
      <label for={field}>{question.text}</label>
      <AnswerField
        id={field}
        stored={stored}
        write={(text) => void write(text, stored, text === '' ? say('cleared') : say('saved'))}
      />
      {newest !== undefined && stored !== '' && <p class="muted small">{writtenWords(newest)}</p>}
      {older.length > 0 && (
        <details class="small">
          <summary>{say('history', { count: older.length })}</summary>
          <ol class="history">
            {older.map((answer) => (
              <li key={answer.id}>
                {answer.text === '' ? (
                  <p class="muted">{say('history.empty')}</p>
                ) : (
                  <>
                    <Markdown text={answer.text} />
                    <button
                      class="button quiet small"
                      type="button"
                      onClick={() => void write(answer.text, stored, say('restored'))}
                    >
                      {say('take-back')}
                    </button>
                  </>
                )}
                <p class="muted small">{writtenWords(answer)}</p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function AnswerField({
  id,
  stored,
  write,
}: {
  readonly id: string;
  readonly stored: string;
  readonly write: (text: string) => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const typed = useSignal(stored);
  useEffect(() => {
    // The field is the manager's own while it is written in: what comes in from elsewhere waits.
    if (field.current === null || document.activeElement === field.current) return;
    field.current.value = stored;
    typed.value = stored;
  }, [stored, typed]);
  const keep = useRef((): void => undefined);
  keep.current = () => {
    const text = typed.value.trim();
    if (text !== stored.trim()) write(text);
  };
  // Whichever way the field is left: by the keyboard, by going back, or by closing the tab.
  useEffect(() => {
    const leave = () => {
      keep.current();
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return (
    <>
      <textarea
        ref={field}
        id={id}
        class="field worksheet-answer"
        dir="auto"
        rows={rowsFor(typed.value)}
        placeholder={say('placeholder')}
        onInput={({ currentTarget: { value } }) => {
          typed.value = value;
        }}
        onBlur={() => {
          keep.current();
        }}
      />
      {hasMarks(typed.value) && (
        <details class="small">
          <summary>{say('preview')}</summary>
          <Markdown text={typed.value} />
        </details>
      )}
    </>
  );
}

/** Room for what is written and a line more. */
function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 90), 0);
  return Math.min(16, Math.max(2, lines));
}

/** True where a text has what Markdown reads as more than words. */
function hasMarks(text: string): boolean {
  return /[*_`#[\]>|]|^\s*[-+\d]/mu.test(text);
}

function writtenWords({ at, by }: Answer): string {
  const date = new Date(at);
  return by.trim() === '' ? say('written', { date }) : say('written.by', { date, name: by.trim() });
}

/** Writes answers to one question, says so, and offers to put back the one before. */
function answerWriter(
  { news }: DashboardState,
  of: { readonly community: string; readonly worksheet: string; readonly question: string },
) {
  return async (text: string, before: string, words: string): Promise<void> => {
    await news.attempt(async () => {
      await ask('write-answer', { ...of, text });
      const undo = async () => {
        await news.attempt(async () => {
          await ask('write-answer', { ...of, text: before });
          news.say({ words: say('restored') });
        });
      };
      news.say({ words, undo });
    });
  };
}
