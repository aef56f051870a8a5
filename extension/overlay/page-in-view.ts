import { batch, signal } from '@preact/signals-core';
import type { ObservedPage } from '#core/observation.ts';
import type { PageKind } from '#core/page.ts';
import { ask } from '../messages.ts';
import type { OverlayView } from '../messages/overlay.ts';
import type { Site } from '../messages/summary.ts';
import type { News } from '../ui/news.ts';

/** What the page under the overlay was read to be, and by what. */
export type Reading = {
  readonly page: ObservedPage;
  readonly site: Site;
  readonly reader: { readonly name: string; readonly basis: 'pages' | 'templates' | 'descriptions' };
};

/** What is told of the page in view. */
type Told = {
  /** The first page turned out to be none of a community's. */
  readonly stop: () => void;
  /** A community's page is in view for the first time. */
  readonly known: (page: ObservedPage) => void;
};

/**
 * The page in view and what is stored of it, as signals. `view` is always of `page`, or null. `read` reads the page as
 * it stands now, with the names of the community's own staff as far as they are known.
 */
export function createPageInView(news: News, read: (staffNames: readonly string[]) => Reading, told: Told) {
  const view = signal<OverlayView | null>(null);
  const page = signal<ObservedPage | null>(null);
  const newPlatform = signal<string | null>(null);
  const reader = createReader(read);
  const { readNow } = reader;
  let isKnown = false;
  let asked = 0;

  const put = (about: ObservedPage, next: OverlayView | null) => {
    asked += 1;
    if (page.value?.url === about.url) view.value = next;
  };

  /**
   * Changes something on a page, read again where it is still in view, and shows it then if it is in view by then.
   * `again` is what trying again does where it fails.
   */
  const change = (
    about: ObservedPage,
    work: (page: ObservedPage) => Promise<OverlayView>,
    again?: () => Promise<void>,
  ): Promise<{ readonly made: OverlayView } | null> =>
    news.attempt(async () => {
      const { page: current } = readNow();
      const next = await work(current.url === about.url ? current : about);
      put(about, next);
      return next;
    }, again);

  const show = async (): Promise<void> => {
    const { page: next, site, reader: by } = readNow();
    batch(() => {
      if (page.value?.url !== next.url) view.value = null;
      page.value = next;
      newPlatform.value = by.basis === 'descriptions' ? by.name : null;
    });
    asked += 1;
    const number = asked;
    await news.look(async () => {
      const answer = await ask('open-page', { page: next, site });
      // What was changed or asked in the meantime is newer than this answer.
      if (number === asked) put(next, answer);
      if (answer !== null && !isKnown) told.known(next);
      if (answer === null && !isKnown) told.stop();
      isKnown = true;
      // With the names of its staff the page may say more than without.
      if (reader.learnStaff(answer?.staffNames ?? []) && page.value?.url === next.url) void show();
    }, show);
  };

  /** Asks again what is stored of the page in view, which another tab may have changed. */
  const refresh = async (): Promise<void> => {
    if (page.value?.url === read([]).page.url) await show();
  };

  return {
    ...{ view, page, change, show, refresh },
    /** The name of the page's platform where its reader was made from descriptions alone, and is to be confirmed. */
    newPlatform,
    /** Reads the same page as another kind; the facts of the kind it was taken for are left out. */
    correctKind: async (kind: PageKind): Promise<void> => {
      if (page.value === null) return;
      reader.correct(page.value.url, kind);
      await refresh();
    },
    /** Shows nothing until the next page has been drawn and read. */
    leave: (): void => {
      batch(() => {
        page.value = null;
        view.value = null;
      });
    },
  };
}

/** Reads pages as they stand: with the names of the community's staff, and as the kind the manager said they are. */
function createReader(read: (staffNames: readonly string[]) => Reading) {
  let corrected: { readonly url: string; readonly kind: PageKind } | null = null;
  let staffNames: readonly string[] = [];
  return {
    readNow: (): Reading => {
      const reading = read(staffNames);
      const kind = corrected?.url === reading.page.url ? corrected.kind : reading.page.kind;
      const facts = kind === reading.page.kind ? reading.page.facts : {};
      return { ...reading, page: { ...reading.page, kind, facts } };
    },
    correct: (url: string, kind: PageKind): void => {
      corrected = { url, kind };
    },
    /** Takes the names of the staff; true where they are others than before. */
    learnStaff: (names: readonly string[]): boolean => {
      const isNew = names.join('\n') !== staffNames.join('\n');
      staffNames = names;
      return isNew;
    },
  };
}
