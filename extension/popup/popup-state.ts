import { type ReadonlySignal, signal } from '@preact/signals';
import type { CheckState } from '#core/check.ts';
import { UserError } from '#core/problem.ts';
import { ask, type ChecklistItem, onChange, type PopupView } from '../messages.ts';
import { createNews, type News } from '../ui/news.ts';
import { saveFile } from '../ui/save-file.ts';
import { askForSite, frontTab, type Tab } from './front-tab.ts';

/** The popup's state: signals that screens read, and verbs that they call, until the signal is aborted. */
export function createPopupState(life: AbortSignal) {
  const news = createNews(life);
  const view = signal<PopupView | null>(null);
  const tab = signal<Tab>({ id: null, url: null });
  const chosen = signal<string | null>(null);
  const checklist = signal<string | null>(null);

  const refresh = async () => {
    const { id, url } = tab.value;
    const community = chosen.value;
    await news.attempt(async () => {
      view.value = await ask('open-popup', { tab: id, url, ...(community !== null && { community }) });
    });
  };
  onChange(() => void refresh(), life);
  void frontTab().then((front) => {
    tab.value = front;
    return refresh();
  });

  const shown: ReadonlySignal<PopupView | null> = view;
  return {
    news,
    view: shown,
    checklist,

    chooseCommunity(id: string): Promise<void> {
      chosen.value = id;
      checklist.value = null;
      return refresh();
    },

    async rename(community: string, name: string): Promise<void> {
      const isDone = await news.attempt(() => ask('rename-community', { community, name }).then(nothing));
      if (isDone) news.say({ words: 'Renamed' });
    },

    async setAuthor(author: string): Promise<void> {
      const isDone = await news.attempt(() => ask('set-author', { author }).then(nothing));
      if (isDone) news.say({ words: 'Your name goes with what you record from now on' });
    },

    async exportCommunity(community: string): Promise<void> {
      await news.attempt(async () => {
        const { fileName, text } = await ask('export-community', { community });
        saveFile(fileName, text);
        news.say({ words: `Exported as ${fileName}` });
      });
    },

    ...activationVerbs(news, view, tab),
    ...tickVerbs(news, view),
  };
}
export type PopupState = ReturnType<typeof createPopupState>;

type View = { value: PopupView | null };

function activationVerbs(news: News, view: View, tab: { readonly value: Tab }) {
  return {
    async turnOn(span: 'visit' | 'always'): Promise<void> {
      const { id, url } = tab.value;
      if (id === null || url === null) return;
      // Asked for at once: browsers show the question only while the click that led to it lasts.
      const permitted = span === 'always' ? askForSite(url) : Promise.resolve(true);
      await news.attempt(async () => {
        // Before the answer too: where the question closes this popup, the background finishes what was begun.
        if (span === 'always') await ask('intend-always', { tab: id, url });
        if (!(await permitted)) {
          throw new UserError(
            'The browser was not allowed to keep Tidemark on here.',
            'Turn it on for this visit, or allow it when asked.',
          );
        }
        view.value = await ask('turn-on', { tab: id, url, for: span });
      });
    },

    async turnOff(): Promise<void> {
      const { id, url } = tab.value;
      if (id === null || url === null) return;
      await news.attempt(async () => {
        view.value = await ask('turn-off', { tab: id, url });
      });
    },
  };
}

function tickVerbs(news: News, view: View) {
  const replace = (item: ChecklistItem) => {
    const current = view.value;
    if (current === null) return;
    const swap = (old: ChecklistItem) => (old.indicator === item.indicator ? item : old);
    const checklists = current.checklists.map((list) => ({ ...list, items: list.items.map(swap) }));
    view.value = { ...current, checklists };
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

function nothing(): void {
  return undefined;
}
