import { type ReadonlySignal, signal } from '@preact/signals';
import type { CheckState } from '#core/check.ts';
import { UserError } from '#core/problem.ts';
import { ask, onChange } from '../messages.ts';
import type { ChecklistItem, PopupView } from '../messages/popup.ts';
import { createNews, type News } from '../ui/news.ts';
import { askForSite, frontTab, type Tab } from './front-tab.ts';

/** The popup's state: signals that screens read, and verbs that they call, until the signal is aborted. */
export function createPopupState(life: AbortSignal) {
  const news = createNews(life);
  const tab = signal<Tab>({ id: null, url: null });
  const chosen = signal<string | null>(null);
  const shown = createShown();
  const { view, checklist } = shown;

  const refresh = async () => {
    const { id, url } = tab.value;
    const community = chosen.value;
    const number = shown.next();
    await news.attempt(async () => {
      const next = await ask('open-popup', { tab: id, url, ...(community !== null && { community }) });
      // What was chosen or changed in the meantime is newer than this answer.
      if (number === shown.latest()) shown.show(next);
    });
  };
  onChange(() => void refresh(), life);
  void frontTab().then((front) => {
    tab.value = front;
    return refresh();
  });

  const readonly: { readonly view: ReadonlySignal<PopupView | null> } = { view };
  return {
    ...readonly,
    news,
    checklist,

    chooseCommunity(id: string): Promise<void> {
      chosen.value = id;
      return refresh();
    },

    async rename(community: string, name: string): Promise<void> {
      const done = await news.attempt(() => ask('change-community', { community, settings: { name } }));
      if (done !== null) news.say({ words: 'Renamed' });
    },

    async setAuthor(author: string): Promise<void> {
      const done = await news.attempt(() => ask('set-author', { author }));
      if (done !== null) news.say({ words: 'Your name goes with what you record from now on' });
    },

    /** Exports all records; what builds the file is loaded only then. */
    async exportCommunity(community: string): Promise<void> {
      const { exportWhole } = await import('../ui/export-whole.ts');
      await news.attempt(async () => {
        const { fileName, unreadable } = await exportWhole(community);
        const left =
          unreadable === 0 ? '' : `; ${String(unreadable)} stored records could not be read and are not in it`;
        news.say({ words: `Exported as ${fileName}${left}` });
      });
    },

    ...activationVerbs({ news, show: shown.show, tab, chosen }),
    ...tickVerbs(news, view),
  };
}
export type PopupState = ReturnType<typeof createPopupState>;

type View = { value: PopupView | null };

/** What the popup shows, numbered as it is asked for, and the checklist fixed when its community came into view. */
function createShown() {
  const view = signal<PopupView | null>(null);
  const checklist = signal('');
  let asked = 0;
  const next = () => {
    asked += 1;
    return asked;
  };
  const show = (made: PopupView) => {
    next();
    if (made.community?.id !== view.value?.community?.id) checklist.value = made.currentChecklist;
    view.value = made;
  };
  return { view, checklist, next, latest: () => asked, show };
}

type Activating = {
  readonly news: News;
  readonly show: (made: PopupView) => void;
  readonly tab: { readonly value: Tab };
  readonly chosen: { value: string | null };
};

function activationVerbs({ news, show, tab, chosen }: Activating) {
  return {
    async turnOn(span: 'visit' | 'always'): Promise<void> {
      const { id, url } = tab.value;
      if (id === null || url === null) return;
      // Asked for at once: browsers show the question only while the click that led to it lasts.
      const permitted = span === 'always' ? askForSite(url) : Promise.resolve(true);
      chosen.value = null;
      await news.attempt(async () => {
        // Before the answer too: where the question closes this popup, the background finishes what was begun.
        if (span === 'always') await ask('intend-always', { tab: id, url });
        if (!(await permitted)) {
          throw new UserError(
            'The browser was not allowed to keep Tidemark on here.',
            'Turn it on for this visit, or allow it when asked.',
          );
        }
        show(await ask('turn-on', { tab: id, url, for: span }));
      });
    },

    async turnOff(): Promise<void> {
      const { id, url } = tab.value;
      if (id === null || url === null) return;
      await news.attempt(async () => {
        show(await ask('turn-off', { tab: id, url }));
      });
    },
  };
}

function tickVerbs(news: News, view: View) {
  const replace = (item: ChecklistItem) => {
    const current = view.value;
    if (current === null) return;
    const swap = (old: ChecklistItem) => (old.indicator === item.indicator ? item : old);
    view.value = { ...current, items: current.items.map(swap) };
  };

  const takeBack = async (community: string, { indicator, check }: ChecklistItem) => {
    if (check === undefined) return;
    await news.attempt(async () => {
      replace(await ask('undo-tick', { community, check: check.id, indicator }));
      news.say({ words: 'Taken back' });
    });
  };

  return {
    async tick(community: string, indicator: string, state: CheckState, reason?: string): Promise<void> {
      await news.attempt(async () => {
        const made = await ask('tick', { community, indicator, state, ...(reason !== undefined && { reason }) });
        replace(made);
        news.say({ words: 'Saved', undo: () => takeBack(community, made) });
      });
    },
  };
}
