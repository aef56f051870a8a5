import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Observation } from '#core/observation.ts';
import type { Page } from './browsers/browser.ts';
import { BROWSERS, exportFrom, turnOn, type Visit, visitCommunity } from './community-visit.ts';

/** Notes that each of two tabs makes. */
const EACH = 100;

describe.each(BROWSERS)('several screens at once, in %s', (name) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitCommunity(name);
  });
  afterAll(() => visit.close());

  it('lose none of 200 notes that two tabs write at once, and all show them without being asked', async () => {
    const { browser, site } = visit;
    const url = site.urlOf('discourse--topic');
    const forum = await browser.openPage(url);
    await turnOn(browser, forum, 'Always on here');
    const overlay = forum.within('tidemark-overlay');
    await overlay.find({ role: 'button', name: /^Open Tidemark, 0 notes/ });
    const panel = await browser.openExtensionPage('sidepanel.html');
    const [one, other] = [
      await browser.openExtensionPage('dashboard.html'),
      await browser.openExtensionPage('dashboard.html'),
    ];
    const [saved, alsoSaved] = await Promise.all([saveMany(one, url, 'one'), saveMany(other, url, 'other')]);
    expect([saved, alsoSaved]).toEqual([EACH, EACH]);
    await panel.bringToFront();
    await panel.find({ css: '.found', text: '200 notes' });
    await forum.bringToFront();
    await overlay.find({ role: 'button', name: /^Open Tidemark, 200 notes/ });
    const exported = await exportFrom(browser, forum);
    const notes = exported.observations.map(({ note }: Observation) => note);
    expect(new Set(notes).size).toBe(2 * EACH);
    expect(notes).toHaveLength(2 * EACH);
  });
});

/** Has a screen of the extension save notes all at once; answers how many were acknowledged. */
function saveMany(page: Page, url: string, who: string): Promise<number> {
  return page.evaluate(
    async (address, name, count) => {
      const observed = { url: address, title: 'A topic', platform: 'discourse', kind: 'topic', facts: {} };
      const save = (at: number) => {
        const said = { competency: 'culture', verdict: 'note', note: `${name} ${String(at)}`, sure: true };
        const request = { page: observed, draft: { ...said, teams: [], tags: [] } };
        return new Promise<{ answer?: unknown }>((answered) => {
          chrome.runtime.sendMessage({ tidemark: 'save-note', request }, answered);
        });
      };
      const replies = await Promise.all(Array.from({ length: count }, (_, at) => save(at)));
      return replies.filter(({ answer }) => answer !== undefined).length;
    },
    url,
    who,
    EACH,
  );
}
