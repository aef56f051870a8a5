import { type ReadonlySignal, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { CheckState } from '#core/check.ts';
import { UserError } from '#core/problem.ts';
import { ask, type ChecklistItem, onChange, type PopupView } from '../messages.ts';
import { saveFile } from '../ui/save-file.ts';

/** How long a tick can be taken back from where it was made, in milliseconds. */
const UNDO_FOR = 10_000;

/** The tab in front, as far as the click on the toolbar button lets it be seen. */
type Tab = { readonly id: number | null; readonly url: string | null };

/** What went wrong and what to do. */
type Trouble = { readonly message: string; readonly hint: string };

/** That something was done, and how to take it back. */
type Done = { readonly words: string; readonly undo?: () => Promise<void> };

/** The popup's state: signals that screens read, and verbs that they call, until the signal is aborted. */
export function createPopupState(life: AbortSignal) {
  const view = signal<PopupView | null>(null);
  const trouble = signal<Trouble | null>(null);
  const done = signal<Done | null>(null);
  const checklist = signal<string | null>(null);
  let tab: Tab = { id: null, url: null };
  let chosen: string | undefined;
  let undoEnds: ReturnType<typeof setTimeout> | undefined;

  const say = (news: Done) => {
    done.value = news;
    clearTimeout(undoEnds);
    undoEnds = setTimeout(() => {
      done.value = null;
    }, UNDO_FOR);
  };

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      trouble.value = null;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      trouble.value = { message: error.message, hint: error.hint };
    }
  };

  const refresh = () =>
    attempt(async () => {
      view.value = await ask('open-popup', { tab: tab.id, url: tab.url, ...(chosen !== undefined && { community: chosen }) });
    });

  const replace = (item: ChecklistItem) => {
    const current = view.value;
    if (current === null) return;
    const swap = (old: ChecklistItem) => (old.indicator === item.indicator ? item : old);
    view.value = { ...current, checklists: current.checklists.map((list) => ({ ...list, items: list.items.map(swap) })) };
  };

  const undoTick = (community: string, made: ChecklistItem) => async () => {
    const check = made.check?.id;
    if (check === undefined) return;
    await attempt(async () => {
      replace(await ask('undo-tick', { community, check, indicator: made.indicator }));
      say({ words: 'Taken back' });
    });
  };

  onChange(() => void refresh(), life);
  life.addEventListener('abort', () => {
    clearTimeout(undoEnds);
  });
  void frontTab().then((front) => {
    tab = front;
    return refresh();
  });

  return {
    view: view as ReadonlySignal<PopupView | null>,
    trouble,
    done,
    checklist,

    chooseCommunity(id: string): Promise<void> {
      chosen = id;
      checklist.value = null;
      return refresh();
    },

    turnOn(span: 'visit' | 'always'): Promise<void> {
      const { id, url } = tab;
      if (id === null || url === null) return Promise.resolve();
      // Asked for at once: browsers show the question only while the click that led to it lasts.
      const permitted = span === 'always' ? askForSite(url) : Promise.resolve(true);
      return attempt(async () => {
        // Before the answer too: where the question closes this popup, the background finishes what was begun.
        if (span === 'always') await ask('turn-on', { tab: id, url, for: 'always' });
        if (!(await permitted)) {
          throw new UserError('The browser was not allowed to keep Tidemark on here.', 'Turn it on for this visit, or allow it when asked.');
        }
        view.value = await ask('turn-on', { tab: id, url, for: span });
      });
    },

    turnOff(): Promise<void> {
      const { id, url } = tab;
      if (id === null || url === null) return Promise.resolve();
      return attempt(async () => {
        view.value = await ask('turn-off', { tab: id, url });
      });
    },

    tick(community: string, indicator: string, state: CheckState, reason?: string): Promise<void> {
      return attempt(async () => {
        const made = await ask('tick', { community, indicator, state, ...(reason !== undefined && { reason }) });
        replace(made);
        say({ words: 'Saved', undo: undoTick(community, made) });
      });
    },

    rename(community: string, name: string): Promise<void> {
      return attempt(async () => {
        await ask('rename-community', { community, name });
        say({ words: 'Renamed' });
      });
    },

    setAuthor(author: string): Promise<void> {
      return attempt(async () => {
        await ask('set-author', { author });
        say({ words: 'Your name goes with what you record from now on' });
      });
    },

    exportCommunity(community: string): Promise<void> {
      return attempt(async () => {
        const { fileName, text } = await ask('export-community', { community });
        saveFile(fileName, text);
        say({ words: `Exported as ${fileName}` });
      });
    },
  };
}
export type PopupState = ReturnType<typeof createPopupState>;

async function frontTab(): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id ?? null, url: tab?.url ?? null };
}

function askForSite(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
}
