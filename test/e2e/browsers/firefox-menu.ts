import type { MenuEntry, Page } from './browser.ts';
import type { Marionette } from './marionette.ts';
import { until } from './until.ts';

const OPEN_MENU = `
  const { browsingContext } = gBrowser.selectedBrowser;
  const actor = browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  const [x, y] = arguments;
  for (const type of ['mousedown', 'contextmenu', 'mouseup']) {
    const eventData = { type, button: 2, buttons: type === 'mousedown' ? 2 : 0, clickCount: 1 };
    await actor.dispatchEvent('synthesizeMouseAtPoint', { x, y, eventData });
  }`;

const CHOOSE = `
  const menu = document.getElementById('contentAreaContextMenu');
  const entry = [...menu.querySelectorAll('menuitem')].find(({ label, hidden }) => label === arguments[0] && !hidden);
  if (menu.state !== 'open' || !entry) return false;
  menu.activateItem(entry);
  return true;`;

/** Chooses an entry of the context menu on what is selected in the page in front. */
export async function chooseInFirefoxMenu(marionette: Marionette, page: Page, { name }: MenuEntry): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const [box = new DOMRect()] = getSelection()?.getRangeAt(0).getClientRects() ?? [];
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  await marionette.runInChrome(OPEN_MENU, x, y);
  await until(`"${name}" in the context menu`, async () => {
    return (await marionette.runInChrome(CHOOSE, name)) === true ? true : undefined;
  });
}
