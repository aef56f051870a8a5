import browser from 'webextension-polyfill';
import { UserError } from '#core/problem.ts';
import { ask, type Order } from '../messages.ts';
import type { News } from '../ui/news.ts';
import { say } from '../words/popup.ts';
import { say as sayShared } from '../words/shared.ts';
import type { Tab } from './front-tab.ts';
import { showSidePanel } from './side-panel.ts';

/** What leads out of the popup, which closes once it has led there: other screens, the page's panel, a file. */
export function elsewhereVerbs(news: News, tab: { readonly value: Tab }) {
  const show = (community: string, screen: 'dashboard' | 'notes', part?: string) =>
    news.attempt(async () => {
      await ask('show-screen', { community, screen, ...(part !== undefined && { part }) });
      window.close();
    });

  return {
    async openDashboard(community: string, part?: string): Promise<void> {
      await show(community, 'dashboard', part);
    },

    /** Opens every note of a community beside the page; in a tab where the browser has no place beside it. */
    async openNotes(community: string): Promise<void> {
      // At once: browsers open it only while the click that asks for it lasts.
      const shown = showSidePanel(tab.value.window, community);
      if (await shown) window.close();
      else await show(community, 'notes');
    },

    /** Opens the overlay's panel on the page in view. */
    async openPanel(): Promise<void> {
      const { id } = tab.value;
      if (id === null) return;
      const order: { readonly tidemark: Order } = { tidemark: 'toggle-panel' };
      await news.attempt(async () => {
        await browser.tabs.sendMessage(id, order).catch(() => {
          throw new UserError(sayShared('trouble.silent'), sayShared('trouble.silent.hint'));
        });
        window.close();
      });
    },

    /** Exports all records; what builds the file is loaded only then. */
    async exportCommunity(community: string): Promise<void> {
      const { exportWhole } = await import('../ui/export-whole.ts');
      await news.attempt(async () => {
        const { fileName: file, unreadable: count } = await exportWhole(community);
        news.say({ words: count === 0 ? say('export.done', { file }) : say('export.done-part', { file, count }) });
      });
    },
  };
}
