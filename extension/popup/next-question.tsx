import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PopupView } from '../messages/popup.ts';
import { say } from '../words/popup.ts';
import { Indicator } from './indicator.tsx';
import type { PopupState } from './popup-state.ts';

type NextQuestionProps = { readonly state: PopupState; readonly view: PopupView; readonly community: string };

/** The question whose answer tells most, with why it is that one. Answered, it gives way to the one after it. */
export function NextQuestion({ state, view, community }: NextQuestionProps) {
  const place = useRef<HTMLElement>(null);
  const { next } = view;
  const item = view.items.find(({ indicator }) => indicator === next?.indicator);
  const isUsed = useRef(false);
  useLayoutEffect(() => {
    // The button that was pressed is gone with its question: the keyboard goes on with the next one.
    if (isUsed.current) place.current?.querySelector<HTMLElement>('[role="radio"]')?.focus();
  }, [item?.indicator]);
  if (next === null || item === undefined) return null;
  const { competency } = item;
  return (
    <section
      class="block next"
      aria-label={say('next')}
      ref={place}
      onFocusIn={() => {
        isUsed.current = true;
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) {
          isUsed.current = false;
        }
      }}
    >
      <h2>{say('next')}</h2>
      <Indicator key={item.indicator} state={state} community={community} item={item} />
      <p class="muted small">{say(next.isAssessed ? 'next.why-unsure' : 'next.why-unassessed', { competency })}</p>
    </section>
  );
}
