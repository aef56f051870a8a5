import { type ReadonlySignal, signal } from '@preact/signals-core';
import { UserError } from '#core/problem.ts';

/** How long a change can be undone from where it was made, in milliseconds. */
const UNDO_FOR = 10_000;

/** That something was done, and how to take it back. */
export type Done = { readonly words: string; readonly undo?: () => Promise<void> };

/** What went wrong, what to do, and how to try again; what was typed is still there for it. */
export type Trouble = {
  readonly message: string;
  readonly hint: string;
  readonly retry: () => Promise<void>;
  /** Set where nothing was asked for by the person: what is stored could not be read. */
  readonly isReading: boolean;
};

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

  /**
   * Does something and gives what was made; null where it could not be done, with the trouble told. `again` is what
   * trying again does: the whole of what was asked for, where the work is only a part of it.
   */
  const attempt = async <Made>(
    work: () => Promise<Made>,
    again: () => Promise<unknown> = () => attempt(work),
    isReading = false,
  ): Promise<{ readonly made: Made } | null> => {
    // What someone did in vain stays told, whatever is read meanwhile: what they typed waits for it to be tried again.
    const isOverruled = () => isReading && trouble.value?.isReading === false;
    try {
      const made = await work();
      if (!isOverruled()) trouble.value = null;
      return { made };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const retry = async () => {
        await again();
      };
      if (!isOverruled()) trouble.value = { message: error.message, hint: error.hint, retry, isReading };
      return null;
    }
  };

  return {
    ...readonly,
    attempt,

    /** Reads what is stored and gives it; null where it could not be read, with the trouble told unless there is another. */
    look: <Made>(work: () => Promise<Made>, again: () => Promise<unknown>) => attempt(work, again, true),

    say(news: Done): void {
      done.value = news;
      clearTimeout(ends);
      ends = setTimeout(() => {
        done.value = null;
      }, UNDO_FOR);
    },

    /** Takes the trouble off the screen, where the one who read it has gone on. */
    dismiss(): void {
      trouble.value = null;
    },
  };
}
export type News = ReturnType<typeof createNews>;
