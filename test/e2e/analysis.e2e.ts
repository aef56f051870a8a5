import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportFile } from '#core/export-file.ts';
import type { CommunityView, RecordChunk } from '../../extension/messages/records.ts';
import type { Page } from './browsers/browser.ts';
import { BROWSERS, takeDownload, type Visit, visitCommunity } from './community-visit.ts';
import { type Hand, handOn, WAYS } from './hand.ts';
import { askFrom, putIn } from './seed.ts';

const file = join(import.meta.dirname, '../../fixtures/exports/harbour-commons.tidemark.json');
const harbour = JSON.parse(readFileSync(file, 'utf8')) as ExportFile;

/** The forms of a report, and how each begins. */
const REPORTS = [
  { form: /^PDF/, fileName: /\.pdf$/, beginning: /^%PDF-1\.7/ },
  { form: /^HTML/, fileName: /\.html$/, beginning: /^<!doctype html>/i },
  { form: /^Markdown/, fileName: /\.md$/, beginning: /^# / },
] as const;

describe.each(BROWSERS)('the dashboard in %s', (name) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitCommunity(name);
  });
  afterAll(() => visit.close());

  describe.each(WAYS)('by %s alone', (way) => {
    const community = { ...harbour.community, id: `harbour-${way}`, url: `https://${way}.example/` };
    let page: Page;
    let hand: Hand;

    beforeAll(async () => {
      await putIn(visit.browser, community, harbour);
      page = await visit.browser.openExtensionPage(`dashboard.html?community=${community.id}`);
      await page.find({ css: '.verdict' });
      hand = handOn(page, way);
    });
    afterAll(() => page.close());

    /** Follows a link to another screen, whose heading takes the keyboard. */
    const go = async (link: string | RegExp, heading: string | RegExp = link, within = 'body') => {
      await handOn(page.within(within), way).press({ role: 'link', name: link });
      await page.waitUntil({ css: 'h1', text: heading }, ({ focused }) => focused);
    };
    const part = (css: string) => handOn(page.within(css), way);
    /** Takes back what was done last; its button is many stops of the Tab key away, the palette two keys. */
    const undo = async () => {
      if (way === 'mouse') return page.click({ role: 'button', name: 'Undo' });
      await page.press('Control+Shift+K');
      await page.waitUntil({ css: '.palette input' }, ({ focused }) => focused);
      await page.write('undo');
      await page.press('Enter');
    };
    const isSaid = (text: RegExp | string) => page.find({ css: '.done span', text });
    const records = async () =>
      (await askFrom(page, 'read-records', { community: community.id, after: null })) as RecordChunk;
    const view = async () => (await askFrom(page, 'read-community', { community: community.id })) as CommunityView;
    const settings = async () => (await view()).community;

    it('a number opens the records behind it, and a record the whole of it', async () => {
      await go('Competencies', /./, '#screens');
      await go(/^Culture/, 'Culture', '.tabs');
      await hand.press({ css: '.standing-table tr:first-child .traced' });
      await page.within('dialog[open]').find({ role: 'heading', name: 'Culture: Level' });
      expect((await page.findAll({ css: '.traced-record' })).length).toBeGreaterThan(5);
      const record = 'dialog[open] .traced-records > li:nth-child(1 of :has(a))';
      const { text } = await page.find({ css: `${record} .traced-record` });
      await hand.press({ css: `${record} a`, text: 'Open the record' });
      await page.waitUntil({ css: '.note' }, ({ focused }) => focused);
      const quote = (await page.findAll({ css: '.note blockquote' })).map((one) => one.text);
      expect(text).toContain(quote[0] ?? (await page.find({ css: '.page-title' })).text);

      await go('Heat map');
      const row = '.heat tbody tr:nth-child(2)';
      const { text: competency } = await page.find({ css: `${row} th` });
      await hand.press({ css: `${row} td:nth-child(3) a` });
      await page.waitUntil({ css: 'h1', text: competency }, ({ focused }) => focused);
    });

    it('the trend is shown with its numbers, and two days are compared with the reasons', async () => {
      await go('Trend');
      await hand.press({ css: '.chart-trend summary' });
      expect((await page.findAll({ css: '.chart-trend details[open] tbody tr' })).length).toBeGreaterThan(3);
      await hand.fillDay({ css: 'input[type="date"]', name: 'From' }, '07/31/2026');
      await hand.fillDay({ css: 'input[type="date"]', name: 'To' }, '10/31/2026');
      await page.find({ css: '[role="status"]', text: /\d up, \d down, \d unchanged, \d not comparable\.$/ });
      await page.find({ css: '.chart-title', text: /^Overall level from .*31.* to .*31/ });
      expect((await page.findAll({ css: '.reasons li' })).length).toBeGreaterThan(0);
    });

    it('a target and an importance are set beside the gap, and taken back', async () => {
      await go('Gaps');
      const before = await settings();
      await hand.choose({ role: 'combobox', name: 'Target of Tools' }, '4');
      await isSaid('Target of Tools changed');
      expect((await settings()).targets).toEqual({ ...before.targets, tools: 4 });
      await undo();
      await isSaid('Taken back');
      expect((await settings()).targets).toEqual(before.targets);
      await hand.fill({ role: 'spinbutton', name: 'Importance of Tools' }, '3');
      await hand.leave();
      await isSaid('Importance of Tools changed');
      expect((await settings()).importance).toEqual({ ...before.importance, tools: 3 });
    });

    it('a contradiction is settled, and a tick that rests on nothing is linked to what shows it', async () => {
      await go('Contradictions');
      const practice = '.screen > .stack:first-of-type > article:first-of-type';
      const state = (await page.find({ css: `${practice} [aria-pressed="true"]` })).text;
      await part(practice).press({ role: 'button', name: state === 'Not met' ? 'Met' : 'Not met' });
      await page.within(practice).find({ css: 'p', text: 'Settled: the tick and what was seen agree now.' });
      await undo();
      await page.waitUntilGone({ css: 'p', text: 'Settled: the tick and what was seen agree now.' });

      const { checks } = await records();
      const claim = 'article[data-level]';
      await part(claim).press({ css: 'summary' });
      await part(`${claim} .practice`).press({ role: 'button', name: 'Link what shows it' });
      await part('.link-evidence').tick({ css: 'li:first-child input' });
      await part('.link-evidence').press({ role: 'button', name: 'Link 1 record' });
      await isSaid(/^Ticked: /);
      const known = new Set(checks.map(({ id }) => id));
      const made = (await records()).checks.filter(({ id }) => !known.has(id));
      expect(made.map(({ observations }) => observations.length)).toEqual([1]);
    });

    it('a roadmap is tried out: nothing is stored until it is kept, and its numbers add up', async () => {
      await go('Roadmap');
      const before = { records: await records(), view: await view() };
      await part('.step').press({ role: 'button', name: /^Suppose this is met/ });
      await page.find({ css: '.what-if', text: /^What if: nothing is changed/ });
      await hand.press({ css: 'summary', text: 'Try other settings' });
      const slider = { role: 'slider', name: 'Capacity' } as const;
      if (way === 'mouse') await page.click(slider);
      else {
        await page.tabTo(slider);
        for (let at = 0; at < 5; at += 1) await page.press('ArrowRight');
      }
      const { value } = await page.waitUntil(slider, (match) => match.value !== '10');
      const cells = async (at: number) => {
        const column = await page.findAll({
          css: `table.stacks tr:has(td[data-label="Gain"]) td:nth-of-type(${String(at)})`,
        });
        return column.map(({ text }) => Number(text.replace(/^.*: /, '').replace('−', '-')));
      };
      const [now, planned, gain] = [await cells(1), await cells(3), await cells(4)];
      expect(gain.length).toBeGreaterThan(5);
      gain.forEach((one, at) => {
        if (now[at]! > 0) expect(one).toBeCloseTo(planned[at]! - now[at]!, 6);
      });
      expect({ records: await records(), view: await view() }).toEqual(before);

      await hand.press({ role: 'button', name: 'Keep these settings' });
      await isSaid('Settings kept');
      expect(await settings()).toMatchObject({ capacity: Number(value) });
      expect(await records()).toEqual(before.records);
      await hand.press({ role: 'button', name: 'Reset' });
      await page.waitUntilGone({ css: '.what-if' });
    });

    it('worksheets are answered, answers changed and had back', async () => {
      await go('Worksheets');
      const answer = { css: '.question:nth-of-type(2) textarea' } as const;
      const newest = async () => (await records()).answers.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]?.text;
      for (const text of ['We keep our promise of help.', 'We keep it within a day.']) {
        await hand.fill(answer, text);
        await hand.leave();
        await isSaid('Answer saved');
        await expect.poll(newest).toBe(text);
      }
      await part('.question:nth-of-type(2)').press({ css: 'details:has(.history) > summary' });
      await part('.question:nth-of-type(2) .history li:first-child').press({ role: 'button', name: 'Use this again' });
      await isSaid('The answer before is back');
      expect(await newest()).toBe('We keep our promise of help.');
    });

    it('measures are defined where they stand, and a record is found, changed, deleted and had back', async () => {
      await go('Health');
      await part('.measures tbody tr:first-child').press({ css: 'summary' });
      await page.find({ css: '.measures tr:first-child details[open] p.muted' });

      await go('Evidence');
      await hand.fill({ role: 'searchbox', name: 'Search notes' }, 'solvent');
      await page.find({ css: '.found', text: /^1 of \d+$/ });
      await hand.press({ role: 'button', name: 'Edit' });
      await hand.fill({ role: 'textbox', name: 'Your note' }, 'Nobody stands in at the weekend: solvent.');
      await hand.press({ role: 'button', name: 'Save note' });
      await isSaid('Note saved');
      await page.find({ css: '.note .markdown', text: 'Nobody stands in at the weekend: solvent.' });
      await hand.press({ role: 'button', name: 'Delete' });
      await page.find({ css: '.found', text: /^0 of \d+$/ });
      await undo();
      await page.find({ css: '.found', text: /^1 of \d+$/ });
    });

    it('settings are kept, refused where they are wrong, and work', async () => {
      await go('Settings');
      await hand.fill({ role: 'textbox', name: 'Your name' }, `Kim by ${way}`);
      await hand.leave();
      await isSaid('Your name is kept.');
      await hand.fill({ role: 'textbox', name: 'Half-life in days' }, '3');
      await hand.leave();
      await page.find({ css: '.field-problem', text: /^Give a whole number of days/ });
      expect(await settings()).toMatchObject({ halfLife: 180 });
      await hand.fill({ role: 'textbox', name: 'Half-life in days' }, '90');
      await hand.leave();
      await isSaid(/^Half-life in days is kept\. (Overall level: .+, now|The overall level stays) .+\.$/);
      await hand.fill({ role: 'textbox', name: 'Person-weeks a quarter' }, '20');
      await hand.leave();
      await isSaid(/^Person-weeks a quarter is kept\./);
      await hand.choose({ role: 'combobox', name: 'Target of Strategy' }, '3.5');
      await isSaid(/^Target of Strategy is kept\./);
      await hand.fill({ role: 'spinbutton', name: 'Importance of Strategy' }, '2');
      await hand.leave();
      await isSaid(/^Importance of Strategy is kept\./);
      await hand.fill({ role: 'textbox', name: /^Names of your staff/ }, 'Ana Lima\nBo Sun');
      await hand.leave();
      await isSaid('2 names are kept.');
      const { community: kept, staffNames } = await view();
      expect(kept).toMatchObject({
        halfLife: 90,
        capacity: 20,
        targets: { strategy: 3.5 },
        importance: { strategy: 2 },
      });
      expect(staffNames).toEqual(['Ana Lima', 'Bo Sun']);

      await go('Competencies', /./, '#screens');
      await part('details[open] .practice').press({ role: 'button', name: 'Does not apply' });
      await isSaid('Ticked: Does not apply');
      const byKim = ({ by }: { readonly by: string }) => by === `Kim by ${way}`;
      expect((await records()).checks.filter(byKim)).toHaveLength(1);
    });

    it('reports are made in each form, also of a period and for others', async () => {
      await go('Reports');
      for (const { form, fileName, beginning } of REPORTS) {
        await hand.pick({ role: 'radio', name: form }, { css: 'input[name="format"]:checked' });
        await hand.press({ role: 'button', name: 'Make the report' });
        expect(await takeDownload(visit.browser, fileName)).toMatch(beginning);
      }
      await hand.pick({ role: 'radio', name: /^Others/ }, { css: 'input[name="readers"]:checked' });
      await hand.pick({ role: 'radio', name: 'Of a period' }, { css: 'input[name="period"]:checked' });
      await hand.fillDay({ css: 'input[type="date"]', name: 'From' }, '10/01/2026');
      await hand.fillDay({ css: 'input[type="date"]', name: 'To' }, '10/31/2026');
      await hand.press({ role: 'button', name: 'Make the report' });
      const report = await takeDownload(visit.browser, /\.md$/);
      await page.find({ css: '[role="status"] p', text: /records of other days were left out\.$/ });
      for (const { author } of harbour.observations) expect(report).not.toContain(author);
    });
  });
});
