import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ObservedPage, Quote } from '#core/observation.ts';
import type { PageKind } from '#core/page.ts';
import { UserError } from '#core/problem.ts';
import { ask, type NoteDraft, type NoteView, type OverlayView, type Site, type Verbs } from '../messages.ts';

/** How long a change can be undone from where it was made, in milliseconds. */
const UNDO_FOR = 10_000;

/** What the page under the overlay was read to be. */
export type Reading = { readonly page: ObservedPage; readonly site: Site };

/** What is being written: a new note, on a quote or on the page, or a note made before. */
export type Composing = { readonly quote?: Quote; readonly editing?: NoteView };

/** That something was saved, and how to take it back. */
export type Saved = { readonly words: string; readonly undo?: () => Promise<void> };

/** What went wrong and what to do. */
export type Trouble = { readonly message: string; readonly hint: string };

/**
 * The overlay's state: signals that screens read, and verbs that they call. It lives until the signal is aborted;
 * every verb answers with the page as it stands afterwards, so what is drawn is always what is stored.
 */
export function createOverlayState(life: AbortSignal) {
  const view = signal<OverlayView | null>(null);
  const page = signal<ObservedPage | null>(null);
  const isOpen = signal(false);
  const composing = signal<Composing | null>(null);
  const saved = signal<Saved | null>(null);
  const trouble = signal<Trouble | null>(null);
  const lostNotes = signal<ReadonlySet<string>>(new Set());
  const focusedNote = signal<string | null>(null);
  let site: Site | null = null;
  let kindOf: { readonly url: string; readonly kind: PageKind } | null = null;
  let undoEnds: ReturnType<typeof setTimeout> | undefined;
  life.addEventListener('abort', () => {
    clearTimeout(undoEnds);
  });

  const say = (news: Saved) => {
    saved.value = news;
    clearTimeout(undoEnds);
    undoEnds = setTimeout(() => {
      saved.value = null;
    }, UNDO_FOR);
  };

  /** Does something for the page in view; false where it could not be done, with the trouble told. */
  const attempt = async (work: (page: ObservedPage) => Promise<OverlayView | null>): Promise<boolean> => {
    const current = page.value;
    if (current === null) return false;
    try {
      const next = await work(current);
      trouble.value = null;
      if (page.value === current) view.value = next;
      return true;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      trouble.value = { message: error.message, hint: error.hint };
      return false;
    }
  };

  const restore = async (id: string) => {
    if (await attempt((current) => ask('restore-observation', { page: current, id }))) say({ words: 'Brought back' });
  };

  const remove = async (id: string, words: string) => {
    const isDone = await attempt((current) => ask('delete-observation', { page: current, id }));
    if (isDone) say({ words, undo: () => restore(id) });
  };

  const show = async (reading: Reading) => {
    const corrected = kindOf?.url === reading.page.url ? kindOf.kind : reading.page.kind;
    const facts = corrected === reading.page.kind ? reading.page.facts : {};
    page.value = { ...reading.page, kind: corrected, facts };
    site = reading.site;
    const belongsTo = reading.site;
    await attempt((current) => ask('open-page', { page: current, site: belongsTo }));
  };

  return {
    view: view as ReadonlySignal<OverlayView | null>,
    page: page as ReadonlySignal<ObservedPage | null>,
    noteCount: computed(() => (view.value?.notes.length ?? 0) + (view.value?.answers.length ?? 0)),
    isOpen,
    composing,
    saved,
    trouble,
    lostNotes,
    focusedNote,
    show,
    remove,

    /** Opens the composer on what is selected, or on the page where nothing is. */
    noteSelection(quote: Quote | undefined): void {
      composing.value = quote === undefined ? {} : { quote };
      isOpen.value = true;
    },

    /** Reads the same page as another kind; the facts of the kind it was taken for are left out. */
    async correctKind(kind: PageKind): Promise<void> {
      if (page.value === null || site === null) return;
      kindOf = { url: page.value.url, kind };
      await show({ page: page.value, site });
    },

    async answer(prompt: string, option: string): Promise<void> {
      const before = new Set(view.value?.answers.map(({ observation }) => observation));
      if (!(await attempt((current) => ask('answer-prompt', { page: current, prompt, option })))) return;
      const made = view.value?.answers.find(({ observation }) => !before.has(observation));
      say({ words: 'Answer saved', ...(made && { undo: () => remove(made.observation, 'Answer taken back') }) });
    },

    async postpone(prompt: string, until: Verbs['postpone-prompt']['request']['until']): Promise<void> {
      const isDone = await attempt((current) => ask('postpone-prompt', { page: current, prompt, until }));
      if (isDone) say({ words: until === 'later' ? 'Asked again tomorrow' : 'Not asked on this page again' });
    },

    /** Saves what the composer holds and closes it; left open with everything in it where that fails. */
    async saveNote(draft: NoteDraft): Promise<void> {
      const editing = composing.value?.editing;
      const before = new Set(view.value?.notes.map(({ id }) => id));
      const isDone = await attempt((current) =>
        editing === undefined
          ? ask('save-note', { page: current, draft })
          : ask('edit-note', { page: current, id: editing.id, draft }),
      );
      if (!isDone) return;
      composing.value = null;
      const made = view.value?.notes.find(({ id }) => !before.has(id));
      say({ words: 'Note saved', ...(made && { undo: () => remove(made.id, 'Note taken back') }) });
    },
  };
}
export type OverlayState = ReturnType<typeof createOverlayState>;
