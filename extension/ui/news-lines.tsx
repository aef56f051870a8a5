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
    <div class="done" role="status">
      {done !== null && (
        <div class="row spread">
          <span>{done.words}</span>
          {undo !== undefined && (
            <button
              class="button quiet"
              type="button"
              onClick={() =>
                void undo().then(() => {
                  // Where nothing was told of it, neither that it was done nor that it could not be.
                  if (news.done.peek() === done && news.trouble.peek() === null) news.say({ words: say('taken-back') });
                })
              }
            >
              {say('undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
