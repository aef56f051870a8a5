import type { News } from './news.ts';
import { say } from '../words/shared.ts';

/** What went wrong, told at once to screen readers too. */
export function TroubleLine({ news }: { readonly news: News }) {
  const trouble = news.trouble.value;
  return (
    <div role="alert">
      {trouble !== null && (
        <p class="problem">
          <strong>{trouble.message}</strong> {trouble.hint}
        </p>
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
            <button class="button quiet" type="button" onClick={() => void undo()}>
              {say('undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
