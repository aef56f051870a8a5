import type { ObservedPage, Quote } from '#core/observation.ts';
import { ask } from '../messages.ts';
import type { NoteView } from '../messages/overlay.ts';
import { say } from '../words/overlay.ts';
import type { Parts } from './parts.ts';
import type { Remove } from './question-verbs.ts';

/** The verbs on notes; each names the page it was drawn for, says that it was done, and can be undone. */
export function noteVerbs(parts: Parts) {
  const { news, change, landing, once } = parts;

  const restore = (page: ObservedPage, id: string): Promise<void> =>
    once(id, async () => {
      const isDone = await change(
        page,
        (current) => ask('restore-observation', { page: current, id }),
        () => restore(page, id),
      );
      if (isDone === null) return;
      news.say({ words: say('brought-back') });
      landing.value = { note: id };
    });

  const remove: Remove = (page, id, words) =>
    once(id, async () => {
      const isDone = await change(
        page,
        (current) => ask('delete-observation', { page: current, id }),
        () => remove(page, id, words),
      );
      if (isDone === null) return;
      news.say({ words, undo: () => restore(page, id) });
      landing.value = { note: null };
    });

  return { remove, ...lostNoteVerbs(parts) };
}

/** What can be done with a note whose sentence is not on the page any more. */
function lostNoteVerbs(parts: Parts) {
  const { news, view, lostNotes, attaching, finder } = parts;

  return {
    findAgain: async (id: string): Promise<void> => {
      await finder.peek()?.search();
      news.say({ words: say(lostNotes.value.has(id) ? 'note.not-found' : 'note.found') });
    },

    /** Ties the note that waits for it to a sentence of the page in view. */
    attach: async (page: ObservedPage, quote: Quote): Promise<void> => {
      const note = view.value?.notes.find(({ id }) => id === attaching.value);
      attaching.value = null;
      if (note !== undefined) await rewrite(parts, page, { ...note, quote }, say('note.attached'), note);
    },

    detach: async (page: ObservedPage, note: NoteView): Promise<void> => {
      const { quote: _quote, ...rest } = note;
      await rewrite(parts, page, rest, say('note.detached'), note);
    },
  };
}

/** Stores a note in another form, with the way back to the form before where there is one. */
export function rewrite(
  parts: Parts,
  page: ObservedPage,
  note: NoteView,
  words: string,
  before?: NoteView,
): Promise<void> {
  const { news, change, once, landing } = parts;
  const { id, createdAt: _createdAt, ...draft } = note;
  return once(id, async () => {
    const isDone = await change(
      page,
      (current) => ask('edit-note', { page: current, id, draft }),
      () => rewrite(parts, page, note, words, before),
    );
    if (isDone === null) return;
    news.say({
      words,
      ...(before !== undefined && { undo: () => rewrite(parts, page, before, say('brought-back')) }),
    });
    landing.value = { note: id };
  });
}
