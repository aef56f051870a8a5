import browser from 'webextension-polyfill';

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

/** Goes to an address: in a tab that shows its page already, else in a new one. */
export async function goTo(url: string): Promise<void> {
  const page = withoutFragment(url);
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url !== undefined && withoutFragment(tab.url) === page);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/u, '');
}
