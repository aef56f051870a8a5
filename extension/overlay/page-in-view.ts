import { batch, signal } from '@preact/signals-core';
import type { ObservedPage } from '#core/observation.ts';
import type { Lesson, SiteProfile } from '#core/site-profile.ts';
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

/** What the manager has told of a site, by which its pages are read better. */
export type Known = { readonly staffNames: readonly string[]; readonly taught: SiteProfile | undefined };

/** What reads the page under the overlay. */
export type PageReader = {
  readonly read: (known: Known) => Reading;
  /** Has whatever is needed to read by what is known. */
  readonly prepare: (known: Known) => Promise<void>;
  /** Every platform there is, to choose from. */
  readonly platforms: () => Promise<readonly { readonly id: string; readonly name: string }[]>;
};

/** What is told of the page in view. */
type Told = {
  /** The first page turned out to be none of a community's. */
  readonly stop: () => void;
  /** A community's page is in view for the first time. */
  readonly known: (page: ObservedPage) => void;
};

/** The page in view and what is stored of it, as signals. `view` is always of `page`, or null. */
export function createPageInView(news: News, pageReader: PageReader, told: Told) {
  const view = signal<OverlayView | null>(null);
  const page = signal<ObservedPage | null>(null);
  const newPlatform = signal<string | null>(null);
  const { readNow, learn } = createReader(pageReader);
  const tellFirst = firstTeller(told);
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
    const number = ++asked;
    await news.look(async () => {
      const answer = await ask('open-page', { page: next, site });
      const isReadAnew = await learn(answer);
      // What was changed or asked in the meantime is newer than this answer.
      if (number === asked && !isReadAnew) put(next, answer);
      tellFirst(next, answer);
      // By what is known of its site now the page may say something else.
      if (isReadAnew && page.value?.url === next.url) void show();
    }, show);
  };

  /** Asks again what is stored of the page in view, which another tab may have changed. */
  const refresh = async (): Promise<void> => {
    if (page.value?.url === readNow().page.url) await show();
  };

  return {
    ...{ view, page, change, show, refresh },
    /** Teaches how pages of this site are read, and reads the page so; true where it was kept. */
    teach: async (lessons: readonly Lesson[]): Promise<boolean> => {
      const work = async () => {
        await learn(await ask('teach', { page: readNow().page, lessons }));
        await show();
      };
      return (await news.attempt(work)) !== null;
    },
    /** The address that stands for what is in view now. */
    address: () => readNow().page.url,
    /** The name of the page's platform where its reader was made from descriptions alone, and is to be confirmed. */
    newPlatform,
    /** Shows nothing until the next page has been drawn and read. */
    leave: (): void => {
      batch(() => {
        page.value = null;
        view.value = null;
      });
    },
  };
}

/** Tells of the first page's answer, and of no other. */
function firstTeller({ stop, known }: Told) {
  let isTold = false;
  return (page: ObservedPage, answer: OverlayView | null): void => {
    if (isTold) return;
    isTold = true;
    if (answer === null) stop();
    else known(page);
  };
}

/** Reads pages as they stand, by what is known of their site. */
function createReader({ read, prepare }: PageReader) {
  let known: Known = { staffNames: [], taught: undefined };
  return {
    readNow: () => read(known),
    /** Takes what an answer tells of the site; true where it is something else than before. */
    learn: async (answer: OverlayView | null): Promise<boolean> => {
      const next: Known = { staffNames: answer?.staffNames ?? [], taught: answer?.taught };
      if (JSON.stringify(next) === JSON.stringify(known)) return false;
      await prepare(next);
      known = next;
      return true;
    },
  };
}
