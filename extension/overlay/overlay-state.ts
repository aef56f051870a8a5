import { computed, signal } from '@preact/signals-core';
import type { ObservedPage, Quote } from '#core/observation.ts';
import type { MarkName } from '#core/site-profile.ts';
import { ask } from '../messages.ts';
import type { IndicatorView } from '../messages/overlay.ts';
import { createNews } from '../ui/news.ts';
import { rememberedVerbs } from '../ui/recent-verbs.ts';
import { say } from '../words/overlay.ts';
import { type BackToPage, compose, type Composing, holdsWords, type NoteSource } from './composing.ts';
import { noteVerbs } from './note-verbs.ts';
import { createOnce } from './once.ts';
import { createPageInView, type PageReader } from './page-in-view.ts';
import type { Finder, Landing, Parts } from './parts.ts';
import { createTabPlace } from './tab-place.ts';

/**
 * The overlay's state: signals that screens read, and verbs that they call. It lives until the controller aborts;
 * every verb answers with the page as it stands afterwards, so what is drawn is always what is stored.
 */
export function createOverlayState(life: AbortController, reader: PageReader) {
  const news = createNews(life.signal);
  const tab = createTabPlace(life.signal);
  const inView = createPageInView(news, reader, {
    stop: () => {
      life.abort();
    },
    known: (page) => void tab.find(page),
  });
  const { view, page, change } = inView;
  const isOpen = signal(false);
  const composing = signal<Composing | null>(null);
  const parts: Parts = {
    ...{ news, view, change, composing },
    once: createOnce(),
    landing: signal<Landing | null>(null),
    focusedNote: signal<string | null>(null),
    lostNotes: signal<ReadonlySet<string>>(new Set()),
    attaching: signal<string | null>(null),
    finder: signal<Finder | null>(null),
  };
  const notes = noteVerbs(parts);
  const indicators = signal<readonly IndicatorView[]>([]);

  return {
    ...inView,
    ...parts,
    ...notes,
    isOpen,
    platforms: reader.platforms,
    tab,
    isPaletteOpen: signal(false),
    /** True while the panel shows what can be taught of the site. */
    isTeaching: signal(false),
    /** The mark that is being pointed at in the page. */
    pointing: signal<MarkName | null>(null),
    /** The mark that was pointed at last, until the keyboard is back where it was begun. */
    pointed: signal<MarkName | null>(null),
    recent: rememberedVerbs(() => page.peek()),
    drawsAllNotes: signal(false),
    showsIndicators: signal(false),
    /** Every indicator of the model, once they were asked for. */
    indicators,
    readIndicators: async (current: ObservedPage): Promise<void> => {
      if (indicators.value.length > 0) return;
      const all = await news.attempt(() => ask('all-indicators', { page: current }));
      if (all !== null) indicators.value = all.made;
    },
    noteCount: computed(() => (view.value?.notes.length ?? 0) + (view.value?.answers.length ?? 0)),

    /** Opens one of the extension's own screens on this community. */
    openScreen: async (current: ObservedPage, screen: 'dashboard' | 'notes'): Promise<void> => {
      await news.attempt(() => ask('open-screen', { page: current, screen }));
    },

    ...composerVerbs(parts, isOpen, page, notes.attach),
  };
}
export type OverlayState = ReturnType<typeof createOverlayState>;

type Page = { readonly value: ObservedPage | null };

/** The verbs that open and close the composer. */
function composerVerbs(
  parts: Parts,
  isOpen: { value: boolean },
  page: Page,
  attach: (page: ObservedPage, quote: Quote) => Promise<void>,
) {
  const { news, composing, landing, attaching } = parts;
  const composerWanted = signal(0);
  const wantComposer = () => {
    composerWanted.value += 1;
    isOpen.value = true;
  };
  const begin = beginning(parts, page, wantComposer);
  const cancelNote = (): void => {
    const dropped = composing.value;
    composing.value = null;
    news.dismiss();
    landing.value = { note: dropped?.editing?.id ?? null };
    if (dropped === null || !holdsWords(dropped)) return;
    const undo = () => {
      composing.value ??= dropped;
      wantComposer();
      return Promise.resolve();
    };
    news.say({ words: say('note.dropped'), undo });
  };

  return {
    composerWanted,
    begin,
    /** Closes the composer; what was written can be brought back. */
    cancelNote,

    /** Opens the composer on what is selected, or on the page where nothing is; a note in hand is finished first. */
    noteSelection(describe: () => Quote | null, back: BackToPage): void {
      const quote = describe();
      if (attaching.value !== null && quote !== null && page.value !== null) {
        isOpen.value = true;
        void attach(page.value, quote);
        return;
      }
      if (composing.value === null || !isOpen.value) {
        begin(quote === null ? {} : { quote }, isOpen.value ? null : back);
      }
      wantComposer();
    },

    /** Leaves the composer: back to the page where the note was begun there, and what was written waits for it. */
    leaveNote(): void {
      const current = composing.value;
      const back = current?.back ?? null;
      if (current === null || back === null) {
        cancelNote();
        return;
      }
      if (!holdsWords(current)) composing.value = null;
      isOpen.value = false;
      back();
    },
  };
}

/** Begins notes; what is written of another one is finished first. */
function beginning({ news, view, composing }: Parts, page: Page, wantComposer: () => void) {
  return (source: NoteSource, back: BackToPage | null = null): void => {
    const [about, known, current] = [page.value, view.value, composing.value];
    if (about === null || known === null) return;
    if (current !== null && holdsWords(current)) {
      news.say({ words: say('note.finish') });
      wantComposer();
      return;
    }
    const begun = compose(about, known, source, back);
    composing.value = begun;
    const { draft, quote } = begun;
    if (quote === undefined) return;
    // Until the answer is there, and where there is none, it is the likeliest of the kind of page.
    void ask('guess-competency', { page: about, text: quote.exact }).then(
      (likeliest) => {
        draft.likeliestCompetency.value = likeliest;
      },
      () => undefined,
    );
  };
}
