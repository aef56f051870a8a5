import { type ReadonlySignal, signal } from '@preact/signals';
import { UserError } from '#core/problem.ts';

/** How long a change can be undone from where it was made, in milliseconds. */
const UNDO_FOR = 10_000;

/** That something was done, and how to take it back. */
export type Done = { readonly words: string; readonly undo?: () => Promise<void> };

/** What went wrong and what to do. */
type Trouble = { readonly message: string; readonly hint: string };

/** What a screen tells of the last thing done on it, until ten seconds have passed or the signal is aborted. */
export function createNews(life: AbortSignal) {
  const done = signal<Done | null>(null);
  const trouble = signal<Trouble | null>(null);
  let ends: ReturnType<typeof setTimeout> | undefined;
  life.addEventListener('abort', () => {
    clearTimeout(ends);
  });
  const readonly: { readonly done: ReadonlySignal<Done | null>; readonly trouble: ReadonlySignal<Trouble | null> } = {
    done,
    trouble,
  };
  return {
    ...readonly,

    say(news: Done): void {
      done.value = news;
      clearTimeout(ends);
      ends = setTimeout(() => {
        done.value = null;
      }, UNDO_FOR);
    },

    /** Does something and gives what was made; null where it could not be done, with the trouble told. */
    async attempt<Made>(work: () => Promise<Made>): Promise<{ readonly made: Made } | null> {
      try {
        const made = await work();
        trouble.value = null;
        return { made };
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        trouble.value = { message: error.message, hint: error.hint };
        return null;
      }
    },
  };
}
export type News = ReturnType<typeof createNews>;
