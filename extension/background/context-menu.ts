import browser from 'webextension-polyfill';
import { say } from '../words/background.ts';
import { order } from './answering.ts';

/** The one entry of the context menu; the overlay knows the order by the same word. */
const ENTRY = 'note-selection';

/** Offers "Note this" in the context menu of selected text, on pages that match; nowhere where none are given. */
export async function offerNoteMenu(patterns: readonly string[]): Promise<void> {
  await browser.contextMenus.removeAll();
  if (patterns.length === 0) return;
  browser.contextMenus.create({
    id: ENTRY,
    title: say('menu.note'),
    contexts: ['selection'],
    documentUrlPatterns: [...patterns],
  });
}

/** Obeys the context menu: the overlay of the page's top frame notes what is selected there. */
export function obeyMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    if (menuItemId === ENTRY && frameId === 0 && tab?.id !== undefined) order(tab.id, ENTRY);
  });
}
