import type { CheckState } from '#core/check.ts';
import { say } from '../../words/assessment.ts';
import { say as shared } from '../../words/shared.ts';
import { moveByArrows } from './answer-keys.ts';
import { ANSWERS } from './answers.ts';
import type { Run } from './run-state.ts';

/** The answers to a question, each with its key; arrow keys go from one to the next. */
export function AnswerButtons({
  run,
  chosen,
  answer,
}: {
  readonly run: Run;
  /** What this run has answered already. */
  readonly chosen: CheckState | null;
  readonly answer: (number: number) => void;
}) {
  return (
    <div
      class="answers"
      role="group"
      aria-label={say('answers')}
      aria-busy={run.isSaving.value}
      onKeyDown={moveByArrows}
    >
      {ANSWERS.map((state, at) => (
        <AnswerButton
          key={state}
          number={at + 1}
          name={shared(`state.${state}`)}
          isChosen={state === chosen}
          answer={answer}
        />
      ))}
      <AnswerButton number={ANSWERS.length + 1} name={say('answer.skip')} isChosen={false} answer={answer} />
    </div>
  );
}

function AnswerButton({
  number,
  name,
  isChosen,
  answer,
}: {
  readonly number: number;
  readonly name: string;
  readonly isChosen: boolean;
  readonly answer: (number: number) => void;
}) {
  return (
    <button
      class="button answer"
      type="button"
      aria-pressed={isChosen}
      aria-keyshortcuts={String(number)}
      onClick={() => {
        answer(number);
      }}
    >
      <kbd aria-hidden="true">{number}</kbd>
      {name}
    </button>
  );
}
