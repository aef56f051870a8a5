import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screens } from '../../extension/dashboard/screens/index.ts';
import { inventCommunity, inventNotes, putIn } from './seed.ts';
import { BROWSERS, exportFrom, turnOn, type Visit, visitCommunity } from './community-visit.ts';

describe.each(BROWSERS)('the network, in %s', (name) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitCommunity(name);
  });
  afterAll(() => visit.close());

  it('hears nothing from the extension in a whole run', async () => {
    const { browser, site } = visit;
    const community = inventCommunity(`${site.origin}/`);
    const hostile = '![pixel](http://127.0.0.1:9/pixel.png) <img src="http://127.0.0.1:9/img.png"> [x](javascript:1)';
    const observations = inventNotes({ community, count: 60 }, new Date()).map((one) => ({ ...one, note: hostile }));
    await putIn(browser, community, { observations });
    const forum = await browser.openPage(site.urlOf('discourse--topic'));
    await turnOn(browser, forum, 'Always on here');
    const overlay = forum.within('tidemark-overlay');
    await overlay.click({ role: 'button', name: /^Open Tidemark/ });
    await overlay.find({ css: 'h2', text: 'Harbour Commons' });
    for (const { id } of screens) {
      const page = await browser.openExtensionPage(`dashboard.html#/${id}`);
      await page.find({ role: 'heading', css: 'h1' });
      await page.close();
    }
    const notes = await browser.openExtensionPage('sidepanel.html');
    await notes.find({ css: '.found', text: '60 notes' });
    expect((await exportFrom(browser, forum)).observations.length).toBeGreaterThanOrEqual(60);
    await browser.close();
    const requests = (await browser.requests()).filter(({ initiator }) => initiator !== '');
    expect(requests.filter(({ initiator }) => initiator.includes('extension:'))).toEqual([]);
    expect(requests.filter(({ url }) => !url.startsWith(site.origin))).toEqual([]);
    expect(site.asked.filter((path) => !path.startsWith('/t/') && path !== '/favicon.ico')).toEqual([]);
  });
});
