import type { CommunityEntry } from '../../../extension/messages/records.ts';
import { popup as texts } from '../../../extension/words/en/popup.ts';
import { askFrom, putIn } from '../seed.ts';
import { goTo, WITH_RECORDS, WITHOUT_RECORDS } from './dashboard-screens.ts';
import { harbour, type Walk } from './walk.ts';

/**
 * Every view before anything is stored, then with a community that has nothing recorded; Tidemark is turned on for the
 * pages of the visit on the way. At the end the records of a community in full swing are put in.
 */
export async function walkFirstRun(walk: Walk): Promise<void> {
  const { browser } = walk.visit;
  const dashboard = await browser.openExtensionPage('dashboard.html');
  for (const screen of ['overview', 'data', ...WITHOUT_RECORDS]) {
    await goTo(dashboard, screen);
    await walk.look(`${screen}, nothing stored`, dashboard);
  }
  await turnOnFirst(walk);
  await dashboard.bringToFront();
  // An empty screen has no part that a full one has not, so that one browser is enough.
  for (const screen of browser.name === 'chromium' ? WITH_RECORDS : []) {
    await goTo(dashboard, screen);
    await walk.look(`${screen}, nothing recorded`, dashboard);
  }
  const [{ id, url }] = (await askFrom(dashboard, 'list-communities', {})) as [CommunityEntry];
  await putIn(browser, { ...harbour.community, id, url }, harbour);
  await dashboard.close();
}

/** The popup and the side panel until Tidemark is on. */
async function turnOnFirst({ visit: { browser, site }, spoken, look }: Walk): Promise<void> {
  const page = await browser.openPage(`${site.origin}/kept`);
  const panel = await browser.openExtensionPage('sidepanel.html');
  await panel.find({ css: '.state' });
  await look('side panel, no community', panel);
  const popup = await browser.openPopup(page);
  await popup.find({ role: 'button', name: spoken(texts['activation.always-button']) });
  await look('popup, off on this page', popup, { isFixed: true, byTab: true });
  await popup.click({ role: 'button', name: spoken(texts['activation.always-button']) });
  await popup.find({ role: 'button', name: spoken(texts['activation.turn-off']) });
  await look('popup, just turned on', popup, { isFixed: true, byTab: true });
  await popup.close();
  await panel.bringToFront();
  await panel.find({ css: '.search' });
  await look('side panel, nothing noted', panel);
  await panel.close();
  await page.close();
}
