import { useState } from 'preact/hooks';
import { type CheckState } from '#core/check.ts';
import { say } from '../words/shared.ts';

const STATES = ['met', 'partly', 'unmet', 'na'] as const satisfies readonly CheckState[];

type StateChoiceProps = {
  readonly chosen: CheckState | undefined;
  /** The id of the element that says what is asked. */
  readonly labelledBy: string;
  readonly choose: (state: CheckState) => void;
};

/**
 * How an indicator stands, as one of four. It is a group of radio buttons in which the arrow keys only move: each choice
 * is recorded with its moment, so none is made in passing; Space or Enter makes it.
 */
export function StateChoice({ chosen, labelledBy, choose }: StateChoiceProps) {
  const [reached, setReached] = useState<CheckState | null>(null);
  const inTabOrder = reached ?? chosen ?? STATES[0];
  return (
    <div class="row states" role="radiogroup" aria-labelledby={labelledBy} onKeyDown={moveWithArrows}>
      {STATES.map((state) => (
        <button
          key={state}
          class="button small"
          type="button"
          role="radio"
          aria-checked={chosen === state}
          tabIndex={inTabOrder === state ? 0 : -1}
          onFocus={() => {
            setReached(state);
          }}
          onClick={() => {
            choose(state);
          }}
        >
          {say(`state.${state}`)}
        </button>
      ))}
    </div>
  );
}

function moveWithArrows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const group = event.currentTarget;
  const choices = [...group.querySelectorAll('button')];
  const at = choices.findIndex((choice) => choice === document.activeElement);
  const isRightToLeft = getComputedStyle(group).direction === 'rtl';
  const step = stepOf(event.key, isRightToLeft);
  if (at < 0 || step === 0) return;
  event.preventDefault();
  choices[(at + step + choices.length) % choices.length]?.focus();
}

function stepOf(key: string, isRightToLeft: boolean): -1 | 0 | 1 {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'ArrowRight':
      return isRightToLeft ? -1 : 1;
    case 'ArrowLeft':
      return isRightToLeft ? 1 : -1;
    default:
      return 0;
  }
}
