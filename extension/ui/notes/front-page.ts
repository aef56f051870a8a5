import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { pageAddress } from '#core/page-address.ts';
import { type ShowNote, tagOf } from '../../messages.ts';

/**
 * Calls back with the address of the page in front whenever another comes to the front, as far as the extension may see
 * it: where it is not allowed on a site, nothing is heard of its pages. Until the signal is aborted.
 */
export function followFrontPage(show: (url: string) => void, life: AbortSignal): void {
  const look = () =>
    void frontPage().then((url) => {
      if (url !== null) show(url);
    });
  const { onActivated, onUpdated } = browser.tabs;
  const { onFocusChanged } = browser.windows;
  onActivated.addListener(look);
  onUpdated.addListener(look);
  onFocusChanged.addListener(look);
  life.addEventListener('abort', () => {
    onActivated.removeListener(look);
    onUpdated.removeListener(look);
    onFocusChanged.removeListener(look);
  });
}

/** The address of the page in front; null where it may not be seen or is none of the web. */
export async function frontPage(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url !== undefined && /^https?:/u.test(tab.url) ? tab.url : null;
}

/**
 * Goes to the address of a note: in a tab that shows its page already, else in a new one. The overlay there leads on to
 * the quote: Chromium finds none in a page that has been loaded, Firefox none in a tab that an extension opens.
 */
export async function goTo(url: string, note: string): Promise<void> {
  const page = pageAddress(url);
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url !== undefined && URL.canParse(tab.url) && pageAddress(tab.url) === page);
  if (open?.id === undefined) {
    const { id } = await browser.tabs.create({ url });
    if (id !== undefined) whenOverlaid(id, () => void showNote(id, note));
    return;
  }
  const isShown = await showNote(open.id, note);
  await browser.tabs.update(open.id, { active: true, ...(!isShown && { url }) });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** Has the overlay in a tab bring a note into view; false where there is none. */
function showNote(tab: number, note: string): Promise<boolean> {
  const order: ShowNote = { tidemark: 'show-note', note };
  return browser.tabs.sendMessage(tab, order).then(
    () => true,
    () => false,
  );
}

/** Does some work once the overlay runs in a tab, which its first question to the background tells. */
function whenOverlaid(wanted: number, work: () => void): void {
  const { onMessage } = browser.runtime;
  const hear = (message: unknown, { tab }: Runtime.MessageSender): undefined => {
    if (tab?.id !== wanted || tagOf(message) !== 'open-page') return;
    onMessage.removeListener(hear);
    work();
  };
  onMessage.addListener(hear);
}
