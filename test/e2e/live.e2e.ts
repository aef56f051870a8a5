import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from './browsers/browser.ts';
import { BROWSERS, exportFrom, turnOn, type Visit, visitCommunity } from './community-visit.ts';
import { notesSaying, saveFrom } from './saving.ts';

/** Notes that each of two tabs makes: some typed, the others sent as the composer sends them. */
const TYPED = 2;
const SENT = 98;
const NOTE = { role: 'textbox', name: 'Your note' } as const;

describe.each(BROWSERS)('several tabs and screens at once, in %s', (name) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitCommunity(name);
  });
  afterAll(() => visit.close());

  it('lose none of 200 notes that two tabs write at once, and all show them without being asked', async () => {
    const { browser, site } = visit;
    const url = site.urlOf('discourse--topic');
    const one = await browser.openPage(url);
    await turnOn(browser, one, 'Always on here');
    const other = await browser.openPage(url);
    const dashboard = await browser.openExtensionPage('dashboard.html');
    const panel = await browser.openExtensionPage('sidepanel.html');
    for (const page of [one, other]) {
      await page.bringToFront();
      await page.within('tidemark-overlay').click({ role: 'button', name: /^Open Tidemark.*, 0 notes/ });
    }

    const sent = [notesSaying('sent from one', SENT), notesSaying('sent from the other', SENT)] as const;
    const saving = Promise.all([saveFrom(panel, url, sent[0]), saveFrom(dashboard, url, sent[1])]);
    const typed = Array.from({ length: 2 * TYPED }, (_, at) => `Typed ${String(at)}`);
    for (const [at, text] of typed.entries()) {
      await (at % 2 === 0 ? type(one, text, 'by key') : type(other, text, 'by click'));
    }
    const acknowledged = (await saving).flat();
    expect(new Set(acknowledged)).toEqual(new Set(sent.flat().map(({ id }) => id)));

    const all = `${String(2 * (TYPED + SENT))} notes`;
    await panel.bringToFront();
    await panel.find({ css: '.found', text: all });
    for (const page of [one, other]) {
      await page.bringToFront();
      await page.within('tidemark-overlay').click({ role: 'button', name: 'Close Tidemark' });
      await page.within('tidemark-overlay').find({ role: 'button', name: new RegExp(`^Open Tidemark.*, ${all}`) });
    }
    const { observations } = await exportFrom(browser, one);
    expect(observations.map(({ note }) => note).toSorted()).toEqual(
      [...sent.flat().map(({ note }) => note), ...typed].toSorted(),
    );
  });
});

/** Writes a note in the composer of a tab, as a person does. */
async function type(page: Page, text: string, how: 'by key' | 'by click'): Promise<void> {
  await page.bringToFront();
  const overlay = page.within('tidemark-overlay');
  await overlay.click({ role: 'button', name: 'Note on this page' });
  await overlay.type(NOTE, text);
  if (how === 'by key') await overlay.press('Control+Enter');
  else await overlay.click({ role: 'button', name: 'Save note' });
  await overlay.waitUntilGone(NOTE);
  await overlay.find({ css: 'li', text: new RegExp(text) });
}
