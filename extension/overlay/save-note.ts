import { v7 } from 'uuid';
import { UserError } from '#core/problem.ts';
import { ask } from '../messages.ts';
import { say } from '../words/panel.ts';
import { type Composing, finished } from './composing.ts';
import { rewrite } from './note-verbs.ts';
import type { Parts } from './parts.ts';
import type { Remove } from './question-verbs.ts';

/** The ids that notes were sent under: one that is sent again, because no answer came, is stored once. */
const sentAs = new WeakMap<Composing, string>();

/** Saves what the composer holds and closes it; left open with everything in it where that fails. */
export function saveNote(parts: Parts & { readonly remove: Remove }, note: Composing): Promise<void> {
  const { news, change, composing, landing, once, focusedNote, remove } = parts;
  return once('note', async () => {
    const { page, editing } = note;
    const draft = finished(note);
    const id = editing?.id ?? sentAs.get(note) ?? v7();
    sentAs.set(note, id);
    const answer = await change(
      page,
      (current) => {
        if (draft.note.trim() === '' && draft.quote === undefined) throw nothingToSave();
        return ask(editing === undefined ? 'save-note' : 'edit-note', { page: current, id, draft });
      },
      () => saveNote(parts, note),
    );
    if (answer === null) return;
    if (composing.value === note) composing.value = null;
    const undo = () =>
      editing === undefined
        ? remove(page, id, say('note.taken-back'))
        : rewrite(parts, page, editing, say('brought-back'));
    news.say({ words: say('note.saved'), undo });
    // After the line that tells of it, which takes room from what the note is brought into view in.
    focusedNote.value = id;
    landing.value = { note: id };
  });
}

function nothingToSave(): UserError {
  return new UserError(say('note.empty'), say('note.empty.hint'));
}
