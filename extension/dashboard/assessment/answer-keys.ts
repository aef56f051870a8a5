import { useEffect } from 'preact/hooks';

/** What keys do while a question is in view. `answer` gets the number of the answer, from 1. */
export type KeyVerbs = { readonly answer: (number: number) => void; readonly back: () => void };

/** Where single keys are text, or choose, and must not answer. */
const TEXT_FIELDS =
  'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="button"])';

/** Digits and Backspace, wherever on the page the focus is, unless it is in a field. */
export function useAnswerKeys(verbs: KeyVerbs): void {
  useEffect(() => {
    const life = new AbortController();
    addEventListener(
      'keydown',
      (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing) return;
        if (event.target instanceof Element && event.target.closest(TEXT_FIELDS) !== null) return;
        const number = digitOf(event);
        if (number === null && event.key !== 'Backspace') return;
        event.preventDefault();
        if (number === null) verbs.back();
        else verbs.answer(number);
      },
      { signal: life.signal },
    );
    return () => {
      life.abort();
    };
  });
}

/** Moves the focus from one button of a group to the one before or after it, as arrow keys do; the ends are joined. */
export function moveByArrows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
  const step = stepOf(event.key, isRightToLeft);
  if (step === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons.at((at + step) % buttons.length)?.focus();
  event.preventDefault();
}

/** Keyboards whose digits need Shift have them on the same keys. */
function digitOf({ key, code, shiftKey }: KeyboardEvent): number | null {
  if (/^[1-5]$/.test(key)) return Number(key);
  const [, digit] = /^Digit([1-5])$/.exec(code) ?? [];
  return digit === undefined || shiftKey ? null : Number(digit);
}

function stepOf(key: string, isRightToLeft: boolean): number {
  if (key === 'ArrowDown') return 1;
  if (key === 'ArrowUp') return -1;
  if (key === 'ArrowRight') return isRightToLeft ? -1 : 1;
  return key === 'ArrowLeft' ? (isRightToLeft ? 1 : -1) : 0;
}
