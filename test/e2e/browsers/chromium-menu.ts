import { type Browser, type Page, TargetType } from 'puppeteer-core';
import type { MenuEntry } from './browser.ts';

/**
 * Chooses an entry that the extension has put into the context menu of selected text.
 *
 * Chromium draws that menu outside of every page and lets no protocol reach it: the extension is told what it would be
 * told, once it is certain that the menu has such an entry.
 */
export async function chooseInChromiumMenu(
  browser: Browser,
  page: Page,
  extensionId: string,
  { id }: MenuEntry,
): Promise<void> {
  await page.bringToFront();
  const isWorker = (url: string): boolean => url.startsWith(`chrome-extension://${extensionId}/`);
  const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER && isWorker(one.url()));
  const worker = await target.worker();
  if (worker === null) throw new Error('The background is not running');
  await worker.evaluate(async (entry) => {
    // Fails where there is no such entry.
    await chrome.contextMenus.update(entry, {});
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch(info: { menuItemId: string; frameId: number }, tab: unknown): void };
    };
    onClicked.dispatch({ menuItemId: entry, frameId: 0 }, tab);
  }, id);
}
