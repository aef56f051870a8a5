import { signal } from '@preact/signals';
import type { ObservedPage } from '#core/observation.ts';
import type { PageKind } from '#core/page.ts';
import { ask, type OverlayView, type Site } from '../messages.ts';
import type { News } from '../ui/news.ts';

/** What the page under the overlay was read to be. */
export type Reading = { readonly page: ObservedPage; readonly site: Site };

/** The page in view and what is stored of it, as signals. */
export function createPageInView(news: News) {
  const view = signal<OverlayView | null>(null);
  const page = signal<ObservedPage | null>(null);
  let reading: Reading | null = null;
  let corrected: { readonly url: string; readonly kind: PageKind } | null = null;

  /** Asks something of the page in view and shows what it is then, unless another page is in view by then. */
  const change = (work: (page: ObservedPage) => Promise<OverlayView | null>): Promise<boolean> =>
    news.attempt(async () => {
      const current = page.value;
      if (current === null) return;
      const next = await work(current);
      if (page.value === current) view.value = next;
    });

  const show = async (next: Reading): Promise<void> => {
    reading = next;
    const kind = corrected?.url === next.page.url ? corrected.kind : next.page.kind;
    const facts = kind === next.page.kind ? next.page.facts : {};
    page.value = { ...next.page, kind, facts };
    await change((current) => ask('open-page', { page: current, site: next.site }));
  };

  /** Reads the same page as another kind; the facts of the kind it was taken for are left out. */
  const correctKind = async (kind: PageKind): Promise<void> => {
    if (reading === null) return;
    corrected = { url: reading.page.url, kind };
    await show(reading);
  };

  return { view, page, change, show, correctKind };
}
