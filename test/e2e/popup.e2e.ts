import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, exportFrom, turnOn, type Visit, visitCommunity } from './community-visit.ts';
import { inventCommunity, inventNotes, putIn } from './seed.ts';

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

  it('keeps a reason that it was closed over, and saves it when it opens again', async () => {
    const { browser, site } = visit;
    const page = await browser.openPage(site.urlOf('discourse--topic'));
    const popup = await browser.openPopup(page);
    await popup.choose(LIST, 'Culture: Emergent Community');
    const item = popup.within('.item:nth-child(1)');
    await item.click({ role: 'radio', name: 'Partly' });
    await popup.find({ role: 'status', text: /^Saved: Partly/ });
    await item.type({ css: '.reason input' }, 'Only on Mondays');
    await popup.close();
    const again = await browser.openPopup(page);
    await again.choose(LIST, 'Culture: Emergent Community');
    const why = { css: '.reason input' } as const;
    await again.within('.item:nth-child(1)').waitUntil(why, ({ value }) => value === 'Only on Mondays');
    await again.close();
    const { checks } = await exportFrom(browser, page);
    expect(checks.map(({ reason }) => reason)).toContain('Only on Mondays');
  });

  it('opens on the first question without an answer, and is answered by keyboard alone', async () => {
    const { browser, site } = visit;
    const page = await browser.openPage(site.urlOf('discourse--topic'));
    const popup = await browser.openPopup(page);
    const first = popup.within('.items');
    await first.waitUntil({ css: '[role="radio"]:focus' }, ({ focused }) => focused);
    const before = (await first.findAll({ css: '[aria-checked="true"]' })).length;
    await popup.press('ArrowRight');
    expect(await first.findAll({ css: '[aria-checked="true"]' })).toHaveLength(before);
    await popup.press('Enter');
    await popup.find({ role: 'status', text: /^Saved: Partly/ });
    expect(await first.findAll({ css: '[aria-checked="true"]' })).toHaveLength(before + 1);
    await popup.click({ role: 'button', name: 'Undo' });
    await popup.find({ role: 'status', text: /^Taken back/ });
    expect(await first.findAll({ css: '[aria-checked="true"]' })).toHaveLength(before);
    await popup.close();
  });

  it('says that what was recorded long ago is in no export, until it is', async () => {
    const { browser } = visit;
    const community = inventCommunity('https://quay.example/');
    await putIn(browser, community, { observations: inventNotes({ community, count: 3 }, new Date()) });
    const popup = await browser.openExtensionPage('popup.html');
    await popup.choose({ role: 'combobox', name: 'Community' }, community.name);
    await popup.find({ css: '.export-reminder', text: /^Never exported/ });
    await popup.click({ role: 'button', name: 'Export now' });
    await browser.waitForDownload(/^harbour-commons.*\.tidemark\.json$/);
    await popup.waitUntilGone({ css: '.export-reminder' });
    await popup.close();
  });

  it('leads on to the dashboard of the community', async () => {
    const { browser, site } = visit;
    const page = await browser.openPage(site.urlOf('discourse--topic'));
    const popup = await browser.openPopup(page);
    await popup.click({ role: 'button', name: 'Dashboard' });
    const dashboard = await browser.waitForExtensionPage('dashboard.html');
    await dashboard.find({ role: 'link', name: 'Overview' });
    expect(await dashboard.url()).toContain('community=');
    await dashboard.close();
  });
});
