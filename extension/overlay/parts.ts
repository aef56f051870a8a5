import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { OverlayView } from '../messages/overlay.ts';
import type { News } from '../ui/news.ts';
import type { Composing } from './composing.ts';
import type { Once } from './once.ts';
import type { createPageInView } from './page-in-view.ts';

/** Where the keyboard's focus goes, should what had it be gone: to a note's item, or to the panel's heading. */
export type Landing = { readonly note: string | null };

/** What finds notes' sentences in the page, while it runs. */
export type Finder = {
  /** Searches the page once more, now. */
  readonly search: () => Promise<void>;
  /** Brings a note's sentence into view, as soon as it is found; the note itself where its sentence is lost. */
  readonly show: (note: string) => void;
};

/** What the overlay's verbs share. */
export type Parts = {
  readonly news: News;
  readonly view: ReadonlySignal<OverlayView | null>;
  readonly change: ReturnType<typeof createPageInView>['change'];
  readonly once: Once;
  readonly composing: Signal<Composing | null>;
  readonly landing: Signal<Landing | null>;
  /** The note to bring into view: the one just made, or the one whose mark was clicked. */
  readonly focusedNote: Signal<string | null>;
  /** Ids of the notes whose sentence is not on the page any more. */
  readonly lostNotes: Signal<ReadonlySet<string>>;
  /** The note whose sentence is being selected in the page anew. */
  readonly attaching: Signal<string | null>;
  readonly finder: Signal<Finder | null>;
};
