import browser from 'webextension-polyfill';

/** A screen of the extension's own. */
export type Screen = 'dashboard' | 'notes';

const FILES = { dashboard: 'dashboard.html', notes: 'sidepanel.html' } as const satisfies Record<Screen, string>;

/** Opens a screen on a community, at a part of it: in the tab that shows it already, else in a new one. */
export async function openScreen(screen: Screen, community: string, part?: string): Promise<void> {
  const file = browser.runtime.getURL(FILES[screen]);
  const url = `${file}?community=${encodeURIComponent(community)}${part === undefined ? '' : `#/${part}`}`;
  const open = await browser.tabs.query({ url: `${file}*` });
  const [first] = open;
  if (first?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(first.id, { active: true, url });
  if (first.windowId !== undefined) await browser.windows.update(first.windowId, { focused: true });
}
