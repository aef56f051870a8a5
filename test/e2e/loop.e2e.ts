import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toTenth } from '#core/level.ts';
import type { ExportFile } from '#core/export-file.ts';
import type { Scorecard } from '#core/scorecard.ts';
import { requireTool } from '../config/system-tools.ts';
import { BROWSERS, markedText, turnOn, type Visit, visitCommunity } from './community-visit.ts';

const TIDEMARK = join(import.meta.dirname, '../../dist/cli/tidemark.mjs');
const SENTENCE = 'I would grind the filler out, as Nikos did, and test one square metre';

describe.each(BROWSERS)('the whole loop in %s', (name) => {
  let visit: Visit;
  let site: Visit['site'];
  let browser: Visit['browser'];

  beforeAll(async () => {
    visit = await visitCommunity(name);
    ({ site, browser } = visit);
  });

  afterAll(() => visit.close());

  it('goes from a page of the forum to the PDF, and the PDF says what was noted', async () => {
    const page = await browser.openPage(site.urlOf('discourse--topic'));
    await turnOn(browser, page, 'Always on here');

    const overlay = page.within('tidemark-overlay');
    await overlay.click({ role: 'button', name: /^Open Tidemark, .*\b0 notes/ });
    await overlay.find({ css: 'h2', text: 'Harbour Commons' });
    await overlay.find({ css: '.panel p', text: /^14 replies, first answer after 3 h by staff, not solved/ });
    await overlay.click({ role: 'button', name: 'Staff' });
    await overlay.find({ role: 'status', text: /^Answer saved/ });
    await overlay.click({ role: 'button', name: 'Close Tidemark' });

    await page.selectText(SENTENCE);
    await overlay.click({ role: 'button', name: 'Note this' });
    await overlay.find({ role: 'radio', name: 'Strength' });
    await overlay.type({ role: 'textbox', name: 'Your note' }, 'Members advise each other with care.');
    await overlay.press('Control+Enter');
    await overlay.find({ role: 'status', text: /^Note saved/ });

    await page.reload();
    await overlay.find({ role: 'button', name: /^Open Tidemark, .*\b2 notes/ });
    expect(await markedText(page)).toBe(SENTENCE);

    const popup = await browser.openPopup(page);
    await popup.choose({ role: 'combobox', name: 'Checklist' }, 'Culture: Emergent Community');
    for (const state of ['Met', 'Partly', 'Not met']) {
      const items = await popup.findAll({ css: '.item' });
      expect(items.length).toBeGreaterThan(3);
      const item = popup.within(`.item:nth-child(${String(['Met', 'Partly', 'Not met'].indexOf(state) + 1)})`);
      await item.click({ role: 'radio', name: state });
      await item.waitUntil({ role: 'radio', name: state }, ({ checked }) => checked);
    }
    await popup.find({ css: '.progress span', text: /^3 of \d+ answered$/ });
    await popup.click({ role: 'button', name: 'Export to a file' });
    const file = await browser.waitForDownload(/^harbour-commons.*\.tidemark\.json$/);
    await popup.close();

    const exported = JSON.parse(readFileSync(file, 'utf8')) as ExportFile;
    expect(exported.observations).toHaveLength(2);
    expect(exported.checks.map(({ state }) => state).sort()).toEqual(['met', 'partly', 'unmet']);

    const pdf = join(visit.folder, 'report.pdf');
    execFileSync(process.execPath, [TIDEMARK, 'report', file, '-o', pdf]);
    const text = execFileSync(requireTool('TIDEMARK_PDFTOTEXT'), ['-layout', pdf, '-'], { encoding: 'utf8' }).replace(
      /\s+/g,
      ' ',
    );
    const score = JSON.parse(
      execFileSync(process.execPath, [TIDEMARK, 'score', '--json', file], { encoding: 'utf8' }),
    ) as Scorecard;
    expect(text).toContain(SENTENCE);
    expect(text).toContain('Members advise each other with care.');
    const assessed = score.competencies.filter(({ level }) => level !== null);
    expect(assessed.length).toBeGreaterThan(0);
    const shown = (value = 0) => toTenth(value).toFixed(1);
    for (const { level, interval } of assessed) {
      expect(text).toContain(`${shown(level ?? 0)} (${shown(interval?.[0])}–${shown(interval?.[1])})`);
    }
  });

  it('leaves a site alone where it was not turned on', async () => {
    const page = await browser.openPage(site.urlOf('discourse--topic', site.otherOrigin));
    const popup = await browser.openPopup(page);
    await popup.find({ role: 'button', name: 'Only this visit' });
    await popup.close();
    const found = await page.evaluate(() => ({
      host: document.querySelectorAll('tidemark-overlay').length,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      marks: CSS.highlights.size,
      globals: Object.keys(window).filter((name) => /tidemark/i.test(name)),
    }));
    expect(found).toEqual({
      host: 0,
      sheets: await page.evaluate(() => document.querySelectorAll('style, link[rel=stylesheet]').length),
      marks: 0,
      globals: [],
    });
  });

  it('asks for no more than it needs, and makes no request', async () => {
    const manifest = JSON.parse(readFileSync(join(visit.build.folder, 'manifest.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    const needed = ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'];
    expect(manifest.permissions).toEqual(name === 'chromium' ? [...needed, 'sidePanel'] : needed);
    expect(manifest.content_scripts ?? []).toEqual([]);
    // Firefox notes that a popup was closed while it still waited for an answer.
    const errors = (await browser.consoleErrors()).filter(({ text }) => !text.includes('after context unloaded'));
    expect(errors).toEqual([]);
    await browser.close();
    const requests = (await browser.requests()).filter(({ initiator }) => initiator !== '');
    const elsewhere = requests.filter(({ url }) => !url.startsWith(site.origin) && !url.startsWith(site.otherOrigin));
    expect(elsewhere).toEqual([]);
    expect(requests.filter(({ initiator }) => initiator.includes('extension:'))).toEqual([]);
    const topic = new URL(site.urlOf('discourse--topic')).pathname;
    expect(new Set(site.asked)).toEqual(new Set([topic, '/favicon.ico']));
  });
});
