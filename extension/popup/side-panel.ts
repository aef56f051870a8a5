import browser from 'webextension-polyfill';

/**
 * Opens the notes of a community in the browser's own panel beside the page; false where there is none. It must be
 * called in the very turn of the click that asks for it.
 */
export async function showSidePanel(window: number | null, community: string): Promise<boolean> {
  const page = `sidepanel.html?community=${encodeURIComponent(community)}`;
  try {
    // Left out of Firefox's build, which has a sidebar instead.
    if (!import.meta.env.FIREFOX && 'sidePanel' in chrome && window !== null) {
      const chosen = chrome.sidePanel.setOptions({ path: page, enabled: true });
      await chrome.sidePanel.open({ windowId: window });
      await chosen;
      return true;
    }
    if ('sidebarAction' in browser) {
      const chosen = browser.sidebarAction.setPanel({ panel: browser.runtime.getURL(page) });
      await browser.sidebarAction.open();
      await chosen;
      return true;
    }
  } catch {
    // A window without room for a panel (a popup window, an app's) has none either.
    return false;
  }
  return false;
}
