import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsInside, violationsOf } from './axe.ts';
import { BROWSERS, turnOn, type Visit, visitCommunity } from './community-visit.ts';

const SCHEMES = ['light', 'dark'] as const;

describe.each(BROWSERS)('for everyone, in %s', (name) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitCommunity(name);
  });
  afterAll(() => visit.close());

  it.each(SCHEMES)('axe-core reports nothing on popup, overlay and dashboard, %s', async (scheme) => {
    const { browser, site } = visit;
    const page = await browser.openPage(site.urlOf('discourse--topic'));
    await page.emulate({ scheme });
    if (scheme === 'light') await turnOn(browser, page, 'Always on here');
    const popup = await browser.openPopup(page);
    await popup.emulate({ scheme });
    // It is empty until the background has answered.
    await popup.find({ css: 'h1' });
    expect(await violationsOf(popup)).toEqual([]);
    await popup.close();
    const overlay = page.within('tidemark-overlay');
    await overlay.click({ role: 'button', name: /^Open Tidemark/ });
    await overlay.find({ css: 'h2', text: 'Harbour Commons' });
    expect(await violationsInside(page, 'tidemark-overlay')).toEqual([]);
  });
});
