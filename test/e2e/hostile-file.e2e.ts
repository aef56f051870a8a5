import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportFile } from '#core/export-file.ts';
import { screens } from '../../extension/dashboard/screens/index.ts';
import type { PageTools } from './browsers/look-up.ts';
import type { Surface } from './browsers/surface.ts';
import { BROWSERS, turnOn, type Visit, visitCommunity } from './community-visit.ts';

const HARBOUR = join(import.meta.dirname, '../../fixtures/exports/harbour-commons.tidemark.json');
const HOST = 'tidemark-overlay';
const PATH = '/t/hostile/1';

/** Would run if any of it became more than text; the second half is Markdown. */
const SCRIPT =
  '"><img src=x onerror="ran=1"><script>ran=1</script><svg onload=ran=1> [x](javascript:ran=1) ![x](x.png)';
const TAG = '<img/src=x/onerror=ran=1>';

/** An export in which every text that somebody wrote is a script. */
function hostileFile(origin: string): ExportFile {
  const { community, observations, checks, answers, ...file } = JSON.parse(readFileSync(HARBOUR, 'utf8')) as ExportFile;
  const quote = { exact: SCRIPT, prefix: SCRIPT, suffix: SCRIPT, start: 0, end: SCRIPT.length };
  const page = { ...observations[0]!.page, url: origin + PATH, title: SCRIPT };
  return {
    ...file,
    community: { ...community, name: SCRIPT, url: `${origin}/` },
    observations: observations.map((one) => ({ ...one, author: SCRIPT, note: SCRIPT, tags: [TAG], page, quote })),
    checks: checks.map((one) => ({ ...one, by: SCRIPT, reason: SCRIPT })),
    answers: answers.map((one) => ({ ...one, by: SCRIPT, text: SCRIPT })),
  };
}

/** Runs in the page: what scripts in a document, or in a host's closed tree, have done or could do. */
function harmIn(tools: PageTools, host: string | null): readonly string[] {
  const holder = host === null ? null : document.querySelector(host);
  const root = holder === null ? document : tools.shadowOf(holder);
  const made = [
    ...(root?.querySelectorAll('img, svg[onload], script:not([src]), [href^="javascript:" i], [onerror]') ?? []),
  ];
  const { ran } = globalThis as { ran?: unknown };
  return [...made.map(({ outerHTML }) => outerHTML), ...(ran === undefined ? [] : ['a script ran'])];
}

describe.each(BROWSERS)('a hostile file in %s', (name) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitCommunity(name, { [PATH]: '<!doctype html><title></title><main><p>Nothing here.</p></main>' });
  });
  afterAll(() => visit.close());

  it('is imported, and nothing in it runs on any screen', async () => {
    const { browser, site, folder } = visit;
    const harms: string[] = [];
    const look = async (where: string, surface: Surface, host: string | null = null): Promise<void> => {
      harms.push(...(await surface.inspect(harmIn, host)).map((harm) => `${where}: ${harm}`));
    };
    const file = join(folder, 'hostile.json');
    writeFileSync(file, JSON.stringify(hostileFile(site.origin)));
    const dashboard = await browser.openExtensionPage('dashboard.html#/data');
    await dashboard.chooseFiles(() => dashboard.click({ css: 'label.button', text: 'Choose files…' }), [file]);
    await dashboard.within('.import-choice').find({ css: 'li', text: '55 notes' });
    await look('the preview', dashboard);
    await dashboard.click({ role: 'button', name: 'Import' });
    await dashboard.find({ css: '.done span', text: 'Imported: 111 records changed.' });

    for (const { id } of screens) {
      await dashboard.evaluate((hash) => {
        location.hash = hash;
      }, `#/${id}`);
      await dashboard.find({ css: '.screen h1' });
      await look(id, dashboard);
    }
    const notes = await browser.openExtensionPage('sidepanel.html');
    await notes.find({ css: '.note[aria-posinset="1"]', text: /<img src=x onerror="ran=1"><script>ran=1/ });
    await look('the side panel', notes);

    const page = await browser.openPage(site.origin + PATH);
    await turnOn(browser, page, 'Always on here');
    await page.evaluate((title) => {
      document.title = title;
    }, SCRIPT);
    const overlay = page.within(HOST);
    await overlay.click({ role: 'button', name: /^Open Tidemark/ });
    await overlay.within('li.record').find({ css: '.note-text', text: /<img src=x onerror="ran=1"><script>ran=1/ });
    await look('the overlay', page, HOST);
    const popup = await browser.openPopup(page);
    await popup.find({ css: '.standing-words' });
    await look('the popup', popup);
    await popup.close();
    expect(harms).toEqual([]);
  });
});
