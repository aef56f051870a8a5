import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportFile } from '#core/export-file.ts';
import type { Page } from './browsers/browser.ts';
import { BROWSERS, type Visit, visitCommunity } from './community-visit.ts';

const file = join(import.meta.dirname, '../../fixtures/exports/harbour-commons.tidemark.json');
const harbour = JSON.parse(readFileSync(file, 'utf8')) as ExportFile;

describe.each(BROWSERS)('the analytic screens in %s', (name) => {
  let visit: Visit;
  let page: Page;

  const show = async (screen: string) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${screen}`);
    await page.find({ css: '.screen h1' });
  };

  beforeAll(async () => {
    visit = await visitCommunity(name);
    page = await visit.browser.openExtensionPage('dashboard.html');
    await page.evaluate(putIn, harbour);
    await page.reload();
    await page.find({ css: '.verdict' });
  });

  afterAll(() => visit.close());

  it('open the records behind a number, and give the focus back', async () => {
    await show('competency/culture');
    await page.click({ css: '.standing-table tr:first-child .traced' });
    const drawer = page.within('dialog[open]');
    await drawer.find({ role: 'heading', name: 'Culture: Level' });
    expect((await drawer.findAll({ css: '.traced-record' })).length).toBeGreaterThan(5);
    await page.press('Escape');
    await page.waitUntilGone({ css: 'dialog[open]' });
    await page.waitUntil({ css: '.standing-table tr:first-child .traced' }, ({ focused }) => focused);
  });

  it('lead from what the evidence speaks of to the records themselves', async () => {
    await show('overview');
    await page.click({ role: 'link', name: 'Support' });
    const standing = harbour.observations.filter(({ deletedAt, teams }) => !deletedAt && teams.includes('support'));
    await page.find({ css: '.found', text: new RegExp(`^${String(standing.length)} of`) });
    expect((await page.find({ role: 'searchbox' })).value).toBe('team:support');
  });

  it('settle a contradiction by ticking anew, which can be taken back', async () => {
    await show('contradictions');
    await page.within('.screen article').click({ role: 'button', name: 'Not met' });
    await page.find({ css: 'p', text: 'Settled: the tick and what was seen agree now.' });
    await page.click({ role: 'button', name: 'Undo' });
    await page.waitUntilGone({ css: 'p', text: 'Settled: the tick and what was seen agree now.' });
  });

  it('try a roadmap out without changing anything', async () => {
    await show('roadmap');
    await page.within('.step').click({ role: 'button', name: /^Suppose this is met/ });
    await page.find({ css: '.what-if', text: /nothing is changed/ });
    await page.click({ role: 'button', name: 'Reset' });
    await page.waitUntilGone({ css: '.what-if' });
  });

  it('keep an answer to a worksheet when its field is left', async () => {
    await show('worksheets');
    await page.within('.question').type({ role: 'textbox' }, 'We keep our promise of help.');
    await page.press('Tab');
    await page.find({ role: 'status', text: /^Answer saved/ });
  });

  it('make a report here, in a form that is asked for', async () => {
    await show('reports');
    await page.click({ role: 'radio', name: /^Markdown/ });
    await page.click({ role: 'button', name: 'Make the report' });
    const made = await visit.browser.waitForDownload(/\.md$/);
    expect(readFileSync(made, 'utf8')).toContain('Harbour Commons');
  });
});

/** Puts an export in, as the screen of data does; runs in the extension's page. */
async function putIn({ community, observations, checks, answers }: ExportFile): Promise<void> {
  const { runtime } = 'browser' in globalThis ? (globalThis as unknown as { browser: typeof chrome }).browser : chrome;
  const ask = async (verb: string, request: unknown) => {
    const reply: unknown = await runtime.sendMessage({ tidemark: verb, request });
    if (typeof reply !== 'object' || reply === null || !('answer' in reply)) throw new Error(JSON.stringify(reply));
  };
  await ask('stage-import', { ticket: 'seed', piece: 0, records: { observations, checks, answers } });
  await ask('commit-import', { ticket: 'seed', pieces: 1, community, isDemonstration: false });
}
