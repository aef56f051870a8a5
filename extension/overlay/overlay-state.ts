import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ObservedPage, Quote } from '#core/observation.ts';
import { UserError } from '#core/problem.ts';
import { ask } from '../messages.ts';
import type { OverlayView } from '../messages/overlay.ts';
import { createNews } from '../ui/news.ts';
import { compose, type Composing, finished, holdsWords, type NoteSource } from './composing.ts';
import { createPageInView, type Reading } from './page-in-view.ts';

/**
 * The overlay's state: signals that screens read, and verbs that they call. It lives until the controller aborts;
 * every verb answers with the page as it stands afterwards, so what is drawn is always what is stored.
 */
export function createOverlayState(life: AbortController, read: () => Reading) {
  const news = createNews(life.signal);
  const inView = createPageInView(news, read, () => {
    life.abort();
  });
  const { view, page } = inView;
  const isOpen = signal(false);
  const composing = signal<Composing | null>(null);
  /** Asks for the keyboard's focus, should what had it be gone: for a note's item, or for the panel's heading. */
  const landing = signal<{ readonly note: string | null } | null>(null);
  const composerWanted = signal(0);

  const wantComposer = () => {
    composerWanted.value += 1;
    isOpen.value = true;
  };
  const begin = (source: NoteSource) => {
    if (page.value !== null && view.value !== null) composing.value = compose(page.value, view.value, source);
  };

  return {
    news,
    view,
    page,
    isOpen,
    composing,
    landing,
    composerWanted,
    /** Set where closing the panel leaves the focus to the tab. */
    tabWanted: signal(false),
    show: inView.show,
    refresh: inView.refresh,
    leave: inView.leave,
    correctKind: inView.correctKind,
    noteCount: computed(() => (view.value?.notes.length ?? 0) + (view.value?.answers.length ?? 0)),
    /** Ids of the notes whose sentence is not on the page any more. */
    lostNotes: signal<ReadonlySet<string>>(new Set()),
    begin,

    /** Opens the composer on what is selected, or on the page where nothing is; a note in hand is finished first. */
    noteSelection(describe: () => Quote | null): void {
      const current = composing.value;
      if (current === null || (!isOpen.value && !holdsWords(current))) {
        const quote = describe();
        begin(quote === null ? {} : { quote });
      } else if (!isOpen.value) news.say({ words: 'Save or cancel this note first' });
      wantComposer();
    },

    /** Closes the composer; what was written can be brought back. */
    cancelNote: (): void => {
      const dropped = composing.value;
      composing.value = null;
      landing.value = { note: dropped?.editing?.id ?? null };
      if (dropped === null || !holdsWords(dropped)) return;
      const undo = () => {
        composing.value ??= dropped;
        wantComposer();
        return Promise.resolve();
      };
      news.say({ words: 'Note dropped', undo });
    },

    ...recordVerbs({ news, view, change: inView.change, composing, landing }),
  };
}
export type OverlayState = ReturnType<typeof createOverlayState>;

type Parts = {
  readonly news: ReturnType<typeof createNews>;
  readonly view: ReadonlySignal<OverlayView | null>;
  readonly change: ReturnType<typeof createPageInView>['change'];
  readonly composing: { value: Composing | null };
  readonly landing: { value: { readonly note: string | null } | null };
};

/** The verbs that change what is stored; each names the page it was drawn for. */
function recordVerbs({ news, view, change, composing, landing }: Parts) {
  /** The note to bring into view: the one just made, or the one whose mark was clicked. */
  const focusedNote = signal<string | null>(null);
  const once = createOnce();

  const restore = (page: ObservedPage, id: string) =>
    once(id, async () => {
      if ((await change(page, (current) => ask('restore-observation', { page: current, id }))) === null) return;
      news.say({ words: 'Brought back' });
      landing.value = { note: id };
    });

  const remove = (page: ObservedPage, id: string, words: string) =>
    once(id, async () => {
      if ((await change(page, (current) => ask('delete-observation', { page: current, id }))) === null) return;
      news.say({ words, undo: () => restore(page, id) });
      landing.value = { note: null };
    });

  return {
    focusedNote,
    remove,

    ...questionVerbs({ news, view, change, landing, once, remove }),

    /** Saves what the composer holds and closes it; left open with everything in it where that fails. */
    saveNote: (note: Composing) =>
      once('note', async () => {
        const { page, editing } = note;
        const draft = finished(note);
        const answer = await change(page, (current) => {
          if (draft.note.trim() === '' && draft.quote === undefined) throw nothingToSave();
          return editing === undefined
            ? ask('save-note', { page: current, draft })
            : ask('edit-note', { page: current, id: editing.id, draft });
        });
        if (answer === null) return;
        const made = editing === undefined ? answer.made.notes.at(-1)?.id : undefined;
        if (composing.value === note) composing.value = null;
        focusedNote.value = editing?.id ?? made ?? null;
        news.say({
          words: 'Note saved',
          ...(made !== undefined && { undo: () => remove(page, made, 'Note taken back') }),
        });
        landing.value = { note: focusedNote.value };
      }),
  };
}

type QuestionParts = Omit<Parts, 'composing'> & {
  readonly once: ReturnType<typeof createOnce>;
  readonly remove: (page: ObservedPage, id: string, words: string) => Promise<void>;
};

/** The verbs on questions: answering, and putting off. */
function questionVerbs({ news, view, change, landing, once, remove }: QuestionParts) {
  const resume = (page: ObservedPage, prompt: string) =>
    once(prompt, async () => {
      if ((await change(page, (current) => ask('resume-prompt', { page: current, prompt }))) === null) return;
      news.say({ words: 'Asked again' });
      landing.value = { note: null };
    });

  return {
    answer: (page: ObservedPage, prompt: string, option: string) =>
      once(prompt, async () => {
        const before = new Set(view.value?.answers.map(({ observation }) => observation));
        const answer = await change(page, (current) => ask('answer-prompt', { page: current, prompt, option }));
        if (answer === null) return;
        const made = answer.made.answers.map(({ observation }) => observation).findLast((id) => !before.has(id));
        news.say({
          words: 'Answer saved',
          ...(made !== undefined && { undo: () => remove(page, made, 'Answer taken back') }),
        });
        landing.value = { note: null };
      }),

    postpone: (page: ObservedPage, prompt: string, until: 'later' | 'never') =>
      once(prompt, async () => {
        const isDone = await change(page, (current) => ask('postpone-prompt', { page: current, prompt, until }));
        if (isDone === null) return;
        const words = until === 'later' ? 'Asked again tomorrow' : 'Not asked on this page again';
        news.say({ words, undo: () => resume(page, prompt) });
        landing.value = { note: null };
      }),
  };
}

/** Does one thing of a name at a time: what is asked for again while it is under way was a second click. */
function createOnce() {
  const underWay = new Set<string>();
  return async (name: string, work: () => Promise<void>): Promise<void> => {
    if (underWay.has(name)) return;
    underWay.add(name);
    try {
      await work();
    } finally {
      underWay.delete(name);
    }
  };
}

function nothingToSave(): UserError {
  return new UserError('There is nothing to save yet.', 'Write a word on it, or select a sentence first.');
}
