import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, turnOn, type Visit, visitCommunity } from './community-visit.ts';

const LIST = { role: 'combobox', name: 'Checklist' } as const;

describe.each(BROWSERS)('the popup in %s', (name) => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await visitCommunity(name);
  });

  afterAll(() => visit.close());

  it('leaves a reason alone while it is written, and keeps it with the state it was written for', async () => {
    const { browser, site } = visit;
    const page = await browser.openPage(site.urlOf('discourse--topic'));
    await turnOn(browser, page, 'Always on here');
    const overlay = page.within('tidemark-overlay');
    await overlay.click({ role: 'button', name: /^Open Tidemark/ });

    // In a tab, for Chromium closes the popup on a click in the page.
    const popup = await browser.openExtensionPage('popup.html');
    const item = popup.within('.item:nth-child(1)');
    const why = { css: '.reason input' } as const;
    await item.click({ role: 'radio', name: 'Met' });
    await item.type(why, 'Seen in');
    await page.bringToFront();
    await overlay.click({ role: 'button', name: 'Note on this page' });
    await overlay.type({ role: 'textbox', name: 'Your note' }, 'Staff answer first.');
    await overlay.press('Control+Enter');
    await overlay.find({ role: 'status', text: /^Note saved/ });
    await popup.bringToFront();
    await popup.find({ css: '.standing-words p', text: /1 note$/ });
    await popup.press('!');
    expect((await item.find(why)).value).toBe('Seen in!');
    await item.click({ role: 'radio', name: 'Met' });
    await popup.find({ role: 'status', text: /^Saved/ });
    expect((await item.find(why)).value).toBe('Seen in!');
    await item.click({ role: 'radio', name: 'Not met' });
    await item.waitUntil(why, ({ value }) => value === '');
    await popup.close();

    const again = await browser.openPopup(page);
    expect((await again.within('.item:nth-child(1)').find(why)).value).toBe('');
    await again.close();
  });

  it('stays on the checklist it opened on, whatever ticking does to the mode', async () => {
    const { browser, site } = visit;
    const page = await browser.openPage(site.urlOf('discourse--topic'));
    const popup = await browser.openPopup(page);
    const { value: first } = await popup.find(LIST);
    const items = (await popup.findAll({ css: '.item' })).length;
    for (let at = 1; at <= items; at += 1) {
      const item = popup.within(`.item:nth-child(${String(at)})`);
      await item.click({ role: 'radio', name: 'Met' });
      await item.waitUntil({ role: 'radio', name: 'Met' }, ({ checked }) => checked);
    }
    await popup.find({ css: '.progress span', text: `${String(items)} of ${String(items)} answered` });
    expect((await popup.find(LIST)).value).toBe(first);
    await popup.close();
    const again = await browser.openPopup(page);
    expect((await again.find(LIST)).value).not.toBe(first);
    await again.close();
  });
});
