import { useLayoutEffect, useRef } from 'preact/hooks';
import type { News } from './news.ts';
import { say } from '../words/controls.ts';

/** What went wrong and how to try again, told at once to screen readers too. */
export function TroubleLine({ news }: { readonly news: News }) {
  const trouble = news.trouble.value;
  return (
    <div role="alert">
      {trouble !== null && (
        <div class="problem row spread">
          <p>
            <strong>{trouble.message}</strong> {trouble.hint}
          </p>
          <button class="button small" type="button" onClick={() => void trouble.retry()}>
            {say('try-again')}
          </button>
        </div>
      )}
    </div>
  );
}

/** What was done last, with its undo. */
export function DoneLine({ news }: { readonly news: News }) {
  const done = news.done.value;
  const undo = done?.undo;
  return (
    <div class="done" role="status" tabIndex={-1}>
      {done !== null && (
        <div class="row spread">
          <span>{done.words}</span>
          {undo !== undefined && (
            <UndoButton
              undo={() =>
                void undo().then(() => {
                  // Where nothing was told of it, neither that it was done nor that it could not be.
                  if (news.done.peek() === done && news.trouble.peek() === null) news.say({ words: say('taken-back') });
                })
              }
            />
          )}
        </div>
      )}
    </div>
  );
}

/** Takes back what was done. When its time is over while it has the focus, its line keeps the keyboard's place. */
function UndoButton({ undo }: { readonly undo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const own = button.current;
    const line = own?.closest<HTMLElement>('[role="status"]');
    return () => {
      if (own?.matches(':focus') === true) line?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <button ref={button} class="button quiet" type="button" onClick={undo}>
      {say('undo')}
    </button>
  );
}
