import { computed, signal } from '@preact/signals';
import type { Quote } from '#core/observation.ts';
import { ask, type NoteDraft, type NoteView } from '../messages.ts';
import { createNews } from '../ui/news.ts';
import { createPageInView } from './page-in-view.ts';

/** What is being written: a new note, on a quote or on the page, or a note made before. */
export type Composing = { readonly quote?: Quote; readonly editing?: NoteView };

/**
 * The overlay's state: signals that screens read, and verbs that they call. It lives until the signal is aborted;
 * every verb answers with the page as it stands afterwards, so what is drawn is always what is stored.
 */
export function createOverlayState(life: AbortSignal) {
  const news = createNews(life);
  const { view, page, change, show, correctKind } = createPageInView(news);
  const isOpen = signal(false);
  const composing = signal<Composing | null>(null);

  const restore = async (id: string) => {
    const isDone = await change((current) => ask('restore-observation', { page: current, id }));
    if (isDone) news.say({ words: 'Brought back' });
  };

  const remove = async (id: string, words: string) => {
    const isDone = await change((current) => ask('delete-observation', { page: current, id }));
    if (isDone) news.say({ words, undo: () => restore(id) });
  };

  const lostNotes = signal<ReadonlySet<string>>(new Set());
  const focusedNote = signal<string | null>(null);

  return {
    news,
    view,
    page,
    isOpen,
    composing,
    show,
    correctKind,
    remove,
    noteCount: computed(() => (view.value?.notes.length ?? 0) + (view.value?.answers.length ?? 0)),
    /** Ids of the notes whose sentence is not on the page any more. */
    lostNotes,
    /** The note to bring into view: the one just made, or the one whose mark was clicked. */
    focusedNote,

    /** Opens the composer on what is selected, or on the page where nothing is. */
    noteSelection(quote: Quote | undefined): void {
      composing.value = quote === undefined ? {} : { quote };
      isOpen.value = true;
    },

    async answer(prompt: string, option: string): Promise<void> {
      const before = new Set(view.value?.answers.map(({ observation }) => observation));
      if (!(await change((current) => ask('answer-prompt', { page: current, prompt, option })))) return;
      const made = view.value?.answers.find(({ observation }) => !before.has(observation));
      news.say({ words: 'Answer saved', ...(made && { undo: () => remove(made.observation, 'Answer taken back') }) });
    },

    async postpone(prompt: string, until: 'later' | 'never'): Promise<void> {
      const isDone = await change((current) => ask('postpone-prompt', { page: current, prompt, until }));
      if (isDone) news.say({ words: until === 'later' ? 'Asked again tomorrow' : 'Not asked on this page again' });
    },

    /** Saves what the composer holds and closes it; left open with everything in it where that fails. */
    async saveNote(draft: NoteDraft): Promise<void> {
      const editing = composing.value?.editing;
      const before = new Set(view.value?.notes.map(({ id }) => id));
      const isDone = await change((current) =>
        editing === undefined
          ? ask('save-note', { page: current, draft })
          : ask('edit-note', { page: current, id: editing.id, draft }),
      );
      if (!isDone) return;
      composing.value = null;
      const made = view.value?.notes.find(({ id }) => !before.has(id));
      focusedNote.value = editing?.id ?? made?.id ?? null;
      news.say({ words: 'Note saved', ...(made && { undo: () => remove(made.id, 'Note taken back') }) });
    },
  };
}
export type OverlayState = ReturnType<typeof createOverlayState>;
