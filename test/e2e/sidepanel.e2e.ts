import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from './browsers/browser.ts';
import { BROWSERS, turnOn, type Visit, visitCommunity } from './community-visit.ts';

const SEARCH = { role: 'searchbox', name: 'Search notes' } as const;
const NOTES = ['Staff answer **first**.', 'Members advise each other with care.', 'The rules are hard to find.'];

describe.each(BROWSERS)('the side panel in %s', (name) => {
  let visit: Visit;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    visit = await visitCommunity(name);
    const { browser, site } = visit;
    page = await browser.openPage(site.urlOf('discourse--topic'));
    await turnOn(browser, page, 'Always on here');
    const overlay = page.within('tidemark-overlay');
    await overlay.click({ role: 'button', name: /^Open Tidemark/ });
    for (const note of NOTES) {
      await overlay.click({ role: 'button', name: 'Note on this page' });
      await overlay.type({ role: 'textbox', name: 'Your note' }, note);
      await overlay.press('Control+Enter');
      await overlay.find({ role: 'status', text: /^Note saved/ });
      await overlay.waitUntilGone({ role: 'textbox', name: 'Your note' });
    }
    panel = await browser.openExtensionPage('sidepanel.html');
  });

  afterAll(() => visit.close());

  it('shows every note, and finds what is typed', async () => {
    await panel.find({ css: '.found', text: '3 notes' });
    await panel.type(SEARCH, 'MEMBERS car');
    await panel.find({ css: '.found', text: '1 of 3' });
    const marked = await panel.findAll({ css: 'mark' });
    expect(marked.map(({ text }) => text)).toEqual(['Members', 'car']);
    await panel.find({ css: '[role="status"]', text: '1 of 3' });
  });

  it('says that nothing is like that, and goes back to all', async () => {
    await panel.type(SEARCH, ' tag:none');
    await panel.click({ role: 'button', name: 'Clear the search' });
    await panel.find({ css: '.found', text: '3 notes' });
    expect((await panel.find(SEARCH)).value).toBe('');
  });

  it('changes a note in its place by keyboard alone, and tells the page', async () => {
    await panel.type(SEARCH, 'rules');
    await panel.find({ css: '.found', text: '1 of 3' });
    await panel.press('ArrowDown');
    await panel.waitUntil({ css: '.note' }, ({ focused }) => focused);
    await panel.press('Tab');
    await panel.press('Tab');
    await panel.press('Enter');
    await panel.waitUntil({ role: 'textbox', name: 'Your note' }, ({ focused }) => focused);
    await panel.press('End');
    await panel.press('!');
    await panel.press('Control+Enter');
    await panel.find({ role: 'status', text: /^Note saved/ });
    await panel.find({ css: '.note .markdown', text: /!$/ });
    await page.bringToFront();
    await page.within('tidemark-overlay').find({ css: '.note-text', text: /hard to find\.!$/ });
    await panel.bringToFront();
  });

  it('leaves a note as it was on Escape', async () => {
    await panel.click({ role: 'button', name: 'Edit' });
    await panel.type({ role: 'textbox', name: 'Your note' }, 'Not this');
    await panel.press('Escape');
    await panel.waitUntilGone({ role: 'textbox', name: 'Your note' });
    expect((await panel.find({ css: '.note .markdown' })).text).not.toContain('Not this');
  });

  it('takes a note out and brings it back', async () => {
    await panel.click({ role: 'button', name: 'Delete' });
    await panel.find({ css: '.found', text: '0 of 2' });
    await panel.click({ role: 'button', name: 'Undo' });
    await panel.find({ css: '.found', text: '1 of 3' });
  });

  it('goes to the page of a note with Enter', async () => {
    await panel.click(SEARCH);
    await panel.press('ArrowDown');
    await panel.waitUntil({ css: '.note' }, ({ focused }) => focused);
    await panel.press('Enter');
    await page.find({ css: 'h1' });
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  });
});
