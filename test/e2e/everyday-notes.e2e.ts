import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from './browsers/browser.ts';
import { BROWSERS, turnOn, type Visit, visitCommunity } from './community-visit.ts';
import { handOn, type Way, WAYS } from './hand.ts';
import { inventCommunity, inventNotes, putIn } from './seed.ts';

/** So far down that it is seen only by one who goes to it. */
const SENTENCE = 'Members answer each other here, and staff thank them for it.';
const LONG = `<!doctype html><title>Long page</title>${'<p>Nothing to see yet.</p>'.repeat(200)}<p id="seen">${SENTENCE}</p>
${'<p>Nothing more.</p>'.repeat(200)}`;
const PAGES = { '/long-mouse': LONG, '/long-keyboard': LONG };

/** What is typed, and how many of the notes it finds. */
const SEARCHES = [
  ['slow answers', 1],
  ['"answers are slow"', 1],
  ['tag:wel', 2],
  ['by:bo', 1],
  ['stage:3', 2],
  ['after:2026-05', 1],
  ['before:2026-05 tag:welcome', 1],
  ['tag:welcome by:bo stage:3', 0],
] as const;

const SEARCH = { role: 'searchbox', name: 'Search notes' } as const;
const NOTE = { role: 'textbox', name: 'Your note' } as const;
const button = (name: string | RegExp) => ({ role: 'button', name }) as const;

describe.each(BROWSERS)('an everyday with the notes in %s', (name) => {
  let visit: Visit;
  let panel: Page;

  beforeAll(async () => {
    visit = await visitCommunity(name, PAGES);
    const { browser, site } = visit;
    const community = inventCommunity(`${site.origin}/`);
    const made = (day: string) => ({ createdAt: `2026-${day}T12:00:00.000Z`, updatedAt: `2026-${day}T12:00:00.000Z` });
    const on = (way: Way) => ({
      page: {
        url: `${site.origin}/long-${way}`,
        title: `Long page ${way}`,
        platform: 'generic',
        kind: 'other',
        facts: {},
      } as const,
      quote: { exact: SENTENCE, prefix: '', suffix: '', start: 0, end: SENTENCE.length },
    });
    const said = [
      { note: 'The answers are slow.', tags: ['welcome'], author: 'Ana', stage: 3, ...made('03-05'), ...on('mouse') },
      { note: 'Rules are read.', tags: ['rules'], author: 'Ana', stage: 3, ...made('04-05'), ...on('keyboard') },
      { note: 'Newcomers are greeted.', tags: ['welcome'], author: 'Bo', stage: 2, ...made('05-05'), ...on('mouse') },
    ];
    const observations = inventNotes({ community, count: said.length }, new Date()).map((note, at) => ({
      ...note,
      ...said[at],
      verdict: 'strength' as const,
    }));
    await putIn(browser, community, { observations });
    const first = await browser.openPage(site.origin);
    await turnOn(browser, first, 'Always on here');
    await first.close();
    panel = await browser.openExtensionPage('sidepanel.html');
  });

  afterAll(() => visit.close());

  it.each(WAYS)('has them searched, changed, deleted and brought back by %s', async (way) => {
    const hand = handOn(panel, way, { css: '.found' });
    const card = panel.within('.note');
    const cardHand = handOn(card, way);
    const say = (text: string | RegExp) => panel.find({ css: '.done', text });
    await panel.bringToFront();
    for (const [typed, count] of SEARCHES) {
      await hand.fill(SEARCH, typed);
      await panel.find({ css: '.found', text: `${String(count)} of 3` });
      expect(await panel.findAll({ css: '.note' })).toHaveLength(count);
    }
    await hand.press(button('Clear the search'));
    await panel.find({ css: '.found', text: '3 notes' });
    await panel.find({ css: '.sidepanel :focus' });
    await handOn(panel.within('.note[aria-posinset="2"]'), way).press(button('Notes with the tag rules'));
    await panel.find({ css: '.found', text: '1 of 3' });

    const before = (await card.find({ css: '.markdown' })).text;
    await cardHand.press(button('Edit'));
    await card.waitUntil(NOTE, ({ focused }) => focused);
    await cardHand.fill(NOTE, `Changed by ${way}.`);
    await cardHand.press(button('Save note'));
    await say(/^Note saved/);
    await card.find({ css: '.markdown', text: `Changed by ${way}.` });
    await panel.waitUntil({ css: '.note' }, ({ focused }) => focused);
    await hand.press(button('Undo'));
    await say('Note brought back');
    await card.find({ css: '.markdown', text: before });

    await cardHand.press(button('Delete'));
    await say(/^Note deleted/);
    await panel.find({ css: '.found', text: '0 of 2' });
    await panel.find({ css: '.sidepanel :focus' });
    await hand.press(button('Undo'));
    await say('Note brought back');
    await panel.find({ css: '.found', text: '1 of 3' });
    await panel.find({ css: '.done:focus' });
    await hand.fill(SEARCH, '');
    await hand.press({ css: 'summary' });
    const tag = { role: 'combobox', name: 'Tag' } as const;
    await hand.choose(tag, 'Any');
    await panel.find({ css: '.found', text: '3 notes' });
    await hand.press({ css: 'summary' });
  });

  it.each(WAYS)('leads to the page and the sentence of one by %s, open already or not', async (way) => {
    const { browser, site } = visit;
    const path = `/long-${way}`;
    const go = async () => {
      await panel.bringToFront();
      const hand = handOn(panel, way);
      await hand.fill(SEARCH, way === 'mouse' ? 'greeted' : 'rules');
      await panel.find({ css: '.found', text: '1 of 3' });
      if (way === 'mouse') await panel.click(button('Go to the page'));
      else {
        await panel.press('ArrowDown');
        await panel.waitUntil({ css: '.note' }, ({ focused }) => focused);
        await panel.press('Enter');
      }
    };
    const isInView = async (page: Page) => {
      await page.waitUntil({ css: '#seen' }, ({ coveredBy }) => coveredBy === '');
      expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
      await page.close();
    };
    const open = await browser.openPage(site.origin + path);
    await open.within('tidemark-overlay').find({ role: 'button', name: /^Open Tidemark/ });
    await go();
    await isInView(open);
    await go();
    await isInView(await browser.waitForPage(site.origin + path));
  });
});
