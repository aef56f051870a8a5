import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, exportFrom, startBrowser, turnOn, type Visit, visitCommunity } from './community-visit.ts';
import type { Browser, Page } from './browsers/browser.ts';

const HOST = 'tidemark-overlay';
const FACTS = { css: '.panel .kind + p' } as const;

/** A topic of a forum of no known make: what it says of itself only a person can read. */
const topic = (
  title: string,
  replies: string,
  badge = '',
) => `<!doctype html><html lang="en"><head><title>${title}</title></head>
<body style="margin: 2rem 400px 2rem 2rem; font: 16px sans-serif">
<main><h1>${title}</h1><p class="bar"><span class="views">310 views</span> · <a class="count" href="/left">${replies}</a></p>
<div class="entry"><p class="by"><a href="/p/ana">Ana</a> · 12 May</p><p>Mine never dry.</p></div>
<div class="entry"><p class="by"><a href="/p/ben">Ben</a> <b class="crew">Crew</b> ${badge}</p><p>Hang them under the boom.</p></div>
</main></body></html>`;

const post = (type: string, author: string, at: string, mark = '') => `<div itemprop="${type}" itemscope>
<p class="by"><span itemprop="author" itemscope><a itemprop="name" href="/p/${author}">${author}</a></span> ${mark}
<time itemprop="dateCreated" datetime="${at}T08:00:00Z">${at}</time></p></div>`;

/** A conversation whose posts are known, but not whose they are. */
const TALK = `<!doctype html><html lang="en"><title>Hulls</title><main itemscope style="padding: 2rem"
itemtype="https://schema.org/DiscussionForumPosting"><h1>Hulls</h1><meta itemprop="commentCount" content="2">
<p class="by"><span itemprop="author" itemscope><a itemprop="name" href="/p/ana">Ana</a></span></p>
<time itemprop="dateCreated" datetime="2026-05-01T08:00:00Z"></time>
${post('comment', 'Ben', '2026-05-02', '<b class="crew">Crew</b>')}${post('comment', 'Cem', '2026-05-03')}</main></html>`;

/** What is kept of all that is shown below. */
const TAUGHT = {
  platform: 'generic',
  kinds: [{ pattern: '/topics/*', kind: 'topic' }],
  marks: { replies: 'a.count', accepted: 'i.tick' },
};

const pointAt = (what: string) => ({ role: 'button', name: `Point at it: ${what}` }) as const;

const PAGES = {
  '/': '<!doctype html><title>Boats</title><h1>Boats</h1>',
  '/topics/wet-ropes': topic('Wet ropes', '14 replies', '<i class="tick" title="Accepted answer">✓</i>'),
  '/topics/dry-dock': topic('Dry dock', '1,204 replies'),
  '/notes/one-on-the-tide': '<!doctype html><title>One</title><h1>One</h1>',
  '/notes/another-on-the-tide': '<!doctype html><title>Another</title><h1>Another</h1>',
  '/talk/hulls': TALK,
  '/left': '<!doctype html><title>Left</title><h1>You have left the topic</h1>',
};

describe.each(BROWSERS)('teaching a site, in %s', (name) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitCommunity(name, PAGES);
    const page = await visit.browser.openPage(`${visit.site.origin}/`);
    await turnOn(visit.browser, page, 'Always on here');
    await page.close();
  });
  afterAll(() => visit.close());

  const open = async (path: string): Promise<Page> => {
    const page = await visit.browser.openPage(visit.site.origin + path);
    await page.within(HOST).click({ role: 'button', name: /^Open Tidemark/ });
    return page;
  };

  it('reads an unknown forum as it was shown to, after a reload, on pages alike, and where it was brought to', async () => {
    const { browser, site, folder, build } = visit;
    const page = await open('/topics/wet-ropes');
    const overlay = page.within(HOST);
    await overlay.waitUntil(FACTS, ({ text }) => text.startsWith('What kind of page this is cannot be told'));
    await overlay.click({ role: 'button', name: 'Something read wrongly? Teach Tidemark this site' });

    await overlay.choose({ role: 'combobox', name: 'Platform' }, 'Not one of these');
    await overlay.find({ role: 'status', text: /^Platform is kept\./ });
    await overlay.choose({ role: 'combobox', name: 'Kind of page' }, 'Topic');
    // After "Topic list", which begins so too.
    await overlay.press('ArrowDown');
    const pattern = { role: 'textbox', name: 'Pages like' } as const;
    expect((await overlay.find(pattern)).value).toBe('/topics/*');
    await overlay.find({ role: 'status', text: 'This page is one of them.' });
    await overlay.type(pattern, '/x');
    await overlay.find({ role: 'status', text: 'This page is not one of them.' });
    for (let times = 0; times < 2; times += 1) await overlay.press('Backspace');
    await overlay.click({ role: 'button', name: 'Keep this kind' });
    await overlay.find({ role: 'status', text: /^Pages like \/topics\/\*: Topic\./ });

    await overlay.click({ role: 'button', name: 'Point at it: Number of replies' });
    await overlay.waitUntil({ css: '.pointing-bar' }, ({ focused }) => focused);
    await page.clickThrough({ css: '.count' });
    await overlay.find({ css: '.teach-mark', text: /^Number of replies 14 replies/ });
    await overlay.waitUntil(pointAt('Number of replies'), ({ focused }) => focused);
    expect(await page.url()).toBe(`${site.origin}/topics/wet-ropes`);

    await overlay.tabTo(pointAt('Mark of an accepted answer'));
    await overlay.press('Enter');
    await overlay.waitUntil({ css: '.pointing-bar' }, ({ focused }) => focused);
    await overlay.press('Tab');
    await overlay.find({ role: 'status', text: '1 of 1: ✓' });
    await overlay.find({ css: '.pointing-outline' });
    await overlay.press('Enter');
    await overlay.find({ css: '.teach-mark', text: /^Mark of an accepted answer Solved/ });

    await overlay.tabTo(pointAt('Mark of your staff'));
    await overlay.press('Enter');
    await overlay.press('ArrowDown');
    await overlay.press('Escape');
    await overlay.waitUntil(pointAt('Mark of your staff'), ({ focused }) => focused);
    await overlay.press('Escape');
    await overlay.waitUntil(FACTS, ({ text }) => text === '14 replies, solved');

    await page.reload();
    await overlay.click({ role: 'button', name: /^Open Tidemark/ });
    await overlay.waitUntil(FACTS, ({ text }) => text === '14 replies, solved');
    const other = await open('/topics/dry-dock');
    await other.within(HOST).waitUntil(FACTS, ({ text }) => text === '1,204 replies');
    await other.close();

    const exported = await exportFrom(browser, page);
    expect(exported.version).toBe(3);
    expect(exported.community).toMatchObject({ platform: 'generic', site: TAUGHT });
    await page.close();

    const file = join(folder, 'boats.tidemark.json');
    writeFileSync(file, JSON.stringify(exported));
    const empty = mkdtempSync(join(folder, 'empty-'));
    const elsewhere = await startBrowser(name, build, empty);
    try {
      await readsAsBroughtIn(elsewhere, file);
    } finally {
      await elsewhere.close();
    }
  });

  /** Brings a file into a browser that knows of no community, where it is then read as was taught, until that is removed. */
  async function readsAsBroughtIn(browser: Browser, file: string): Promise<void> {
    const dashboard = await browser.openExtensionPage('dashboard.html#/data');
    await dashboard.chooseFiles(() => dashboard.click({ css: 'label.button', text: 'Choose files…' }), [file]);
    await dashboard.click({ role: 'button', name: 'Import' });
    await dashboard.find({ css: '.done span', text: /^Imported/ });
    const page = await browser.openPage(`${visit.site.origin}/topics/wet-ropes`);
    await turnOn(browser, page, 'Always on here');
    const overlay = page.within(HOST);
    await overlay.click({ role: 'button', name: /^Open Tidemark/ });
    await overlay.waitUntil(FACTS, ({ text }) => text === '14 replies, solved');

    const removal = { role: 'button', name: 'Remove: Number of replies a.count' } as const;
    await dashboard.bringToFront();
    await dashboard.click({ role: 'link', name: 'Settings' });
    await dashboard.click(removal);
    await dashboard.waitUntilGone(removal);
    await page.bringToFront();
    await overlay.waitUntil(FACTS, ({ text }) => text === 'solved');
    await dashboard.bringToFront();
    await dashboard.click({ role: 'button', name: 'Undo' });
    await dashboard.find(removal);
    await page.bringToFront();
    await overlay.waitUntil(FACTS, ({ text }) => text === '14 replies, solved');
  }

  it('takes no mark that the page points at itself', async () => {
    const page = await open('/talk/hulls');
    const overlay = page.within(HOST);
    await overlay.click({ role: 'button', name: /^Something read wrongly/ });
    await overlay.click(pointAt('Mark of your staff'));
    await overlay.waitUntil({ css: '.pointing-bar' }, ({ focused }) => focused);
    await page.evaluate((host) => {
      const overlaid = document.querySelector(host)!;
      const { x: clientX, y: clientY } = document.querySelector('.crew')!.getBoundingClientRect();
      const how = { clientX, clientY, bubbles: true, composed: true };
      for (const name of ['mousemove', 'mousedown', 'mouseup', 'click']) {
        overlaid.dispatchEvent(new MouseEvent(name, how));
        document.querySelector('.crew')!.dispatchEvent(new MouseEvent(name, how));
      }
      for (const key of ['Tab', 'Enter', 'Escape'])
        overlaid.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }, HOST);
    expect((await overlay.find({ css: '.pointing-bar' })).focused).toBe(true);
    expect(await overlay.findAll({ css: '.pointing-outline' })).toEqual([]);
    await overlay.press('Escape');
    await overlay.find({ css: '.teach-mark', text: /^Mark of your staff Not shown yet/ });
    await page.close();
  });

  it('tells who answered by the mark that staff have, until it is removed', async () => {
    const page = await open('/talk/hulls');
    const overlay = page.within(HOST);
    const row = { css: '.teach-mark', text: /^Mark of your staff Found at 1 place/ } as const;
    // The number of replies was shown to stand elsewhere, where this page has none.
    await overlay.waitUntil(FACTS, ({ text }) => text.startsWith('first answer after 24 h, '));
    await overlay.click({ role: 'button', name: /^Something read wrongly/ });
    await overlay.click(pointAt('Mark of your staff'));
    await overlay.waitUntil({ css: '.pointing-bar' }, ({ focused }) => focused);
    await page.clickThrough({ css: 'h1' });
    await overlay.find({ role: 'status', text: /^This cannot be told from other things/ });
    await page.clickThrough({ css: '.crew' });
    await overlay.find(row);
    await overlay.click({ role: 'button', name: 'Back to this page' });
    await overlay.waitUntil(FACTS, ({ text }) => text.startsWith('first answer after 24 h by staff, '));

    await overlay.click({ role: 'button', name: /^Something read wrongly/ });
    await overlay.click({ role: 'button', name: 'Remove: Mark of your staff' });
    await overlay.waitUntilGone(row);
    await overlay.click({ role: 'button', name: 'Undo' });
    await overlay.find(row);
    await page.close();
  });

  it('keeps a corrected kind for the page alone, then for all pages like it, and takes it back', async () => {
    const kind = { role: 'combobox', name: 'Kind of page' } as const;
    const one = await open('/notes/one-on-the-tide');
    const other = await open('/notes/another-on-the-tide');
    const [onOne, onOther] = [one.within(HOST), other.within(HOST)];
    await one.bringToFront();
    await onOne.choose(kind, 'Guidelines');
    await onOne.find({ role: 'status', text: /^This page: Guidelines\./ });
    await one.reload();
    await onOne.click({ role: 'button', name: /^Open Tidemark/ });
    await onOne.waitUntil(kind, ({ value }) => value === 'guidelines');
    await other.bringToFront();
    await onOther.waitUntil(kind, ({ value }) => value === 'other');

    await one.bringToFront();
    await onOne.click({ role: 'button', name: 'The same for all pages like /notes/*' });
    await other.bringToFront();
    await onOther.waitUntil(kind, ({ value }) => value === 'guidelines');
    await one.bringToFront();
    await onOne.click({ role: 'button', name: 'Undo' });
    await other.bringToFront();
    await onOther.waitUntil(kind, ({ value }) => value === 'other');
    await one.bringToFront();
    await onOne.waitUntil(kind, ({ value }) => value === 'guidelines');
    await one.close();
    await other.close();
  });
});
