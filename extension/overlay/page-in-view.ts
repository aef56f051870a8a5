import { batch, signal } from '@preact/signals';
import type { ObservedPage } from '#core/observation.ts';
import type { PageKind } from '#core/page.ts';
import { ask } from '../messages.ts';
import type { OverlayView } from '../messages/overlay.ts';
import type { Site } from '../messages/summary.ts';
import type { News } from '../ui/news.ts';

/** What the page under the overlay was read to be. */
export type Reading = { readonly page: ObservedPage; readonly site: Site };

/**
 * The page in view and what is stored of it, as signals. `view` is always of `page`, or null. `read` reads the page as
 * it stands now; `stop` is called where the first page turns out to be none of a community's.
 */
export function createPageInView(news: News, read: () => Reading, stop: () => void) {
  const view = signal<OverlayView | null>(null);
  const page = signal<ObservedPage | null>(null);
  let corrected: { readonly url: string; readonly kind: PageKind } | null = null;
  let isKnown = false;
  let asked = 0;

  const readNow = (): Reading => {
    const reading = read();
    const kind = corrected?.url === reading.page.url ? corrected.kind : reading.page.kind;
    const facts = kind === reading.page.kind ? reading.page.facts : {};
    return { ...reading, page: { ...reading.page, kind, facts } };
  };

  const put = (about: ObservedPage, next: OverlayView | null) => {
    asked += 1;
    if (page.value?.url === about.url) view.value = next;
  };

  /** Changes something on a page, read again where it is still in view, and shows it then if it is in view by then. */
  const change = (
    about: ObservedPage,
    work: (page: ObservedPage) => Promise<OverlayView>,
  ): Promise<{ readonly made: OverlayView } | null> =>
    news.attempt(async () => {
      const { page: current } = readNow();
      const next = await work(current.url === about.url ? current : about);
      put(about, next);
      return next;
    });

  const show = async (): Promise<void> => {
    const { page: next, site } = readNow();
    batch(() => {
      if (page.value?.url !== next.url) view.value = null;
      page.value = next;
    });
    asked += 1;
    const number = asked;
    await news.attempt(async () => {
      const answer = await ask('open-page', { page: next, site });
      // What was changed or asked in the meantime is newer than this answer.
      if (number === asked) put(next, answer);
      if (answer === null && !isKnown) stop();
      isKnown = true;
    });
  };

  /** Asks again what is stored of the page in view, which another tab may have changed. */
  const refresh = async (): Promise<void> => {
    if (page.value?.url === read().page.url) await show();
  };

  /** Shows nothing until the next page has been drawn and read. */
  const leave = (): void => {
    batch(() => {
      page.value = null;
      view.value = null;
    });
  };

  /** Reads the same page as another kind; the facts of the kind it was taken for are left out. */
  const correctKind = async (kind: PageKind): Promise<void> => {
    if (page.value === null) return;
    corrected = { url: page.value.url, kind };
    await refresh();
  };

  return { view, page, change, show, refresh, leave, correctKind };
}
