import browser from 'webextension-polyfill';

/** The tab in front and its window, as far as the click on the toolbar button lets them be seen. */
export type Tab = { readonly id: number | null; readonly url: string | null; readonly window: number | null };

/** Finds the tab the popup was opened over. */
export async function frontTab(): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id ?? null, url: tab?.url ?? null, window: tab?.windowId ?? null };
}

/** Asks the manager to let the extension run on all pages of an address's host. */
export function askForSite(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
}
