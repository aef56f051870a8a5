import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseExport, type ExportFile } from '#core/export-file.ts';
import type { MaturityModel } from '#core/model.ts';
import { models } from '#core/models/index.ts';
import type { CommunityEntry, CommunityView, RecordChunk } from '../../extension/messages/records.ts';
import type { Page } from './browsers/browser.ts';
import { BROWSERS, takeDownload, type Visit, visitCommunity } from './community-visit.ts';
import { type Hand, handOn, WAYS } from './hand.ts';
import { askFrom } from './seed.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const fixture = (path: string): string => join(FIXTURES, path);
const HARBOUR = fixture('exports/harbour-commons.tidemark.json');
const harbour = JSON.parse(readFileSync(HARBOUR, 'utf8')) as ExportFile;
const { id: community } = harbour.community;

/** The same export from later on, by somebody else: a note rewritten, one deleted, one new, and another capacity. */
function laterHarbour(): ExportFile {
  const [first, second, third, ...others] = harbour.observations;
  const updatedAt = '2026-11-22T08:00:00.000Z';
  return {
    ...harbour,
    exportedAt: '2026-11-23T08:00:00.000Z',
    community: { ...harbour.community, capacity: 14 },
    observations: [
      { ...first!, note: 'Seen anew.', updatedAt },
      { ...second!, deletedAt: updatedAt, updatedAt },
      { ...third!, id: '0193a1b2-c3d4-7abc-8def-000000000001', note: 'Seen by another.' },
      third!,
      ...others,
    ],
  };
}

describe.each(BROWSERS)('data in %s', (name) => {
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    visit = await visitCommunity(name);
    page = await visit.browser.openExtensionPage('dashboard.html');
  });
  afterAll(() => visit.close());

  const communities = async () => (await askFrom(page, 'list-communities', {})) as readonly CommunityEntry[];
  const records = async (of = community) => {
    const chunk = (await askFrom(page, 'read-records', { community: of, after: null })) as RecordChunk;
    expect(chunk.next).toBeNull();
    return chunk;
  };
  const settings = async () => ((await askFrom(page, 'read-community', { community })) as CommunityView).community;
  const isSaid = (text: RegExp | string) => page.find({ css: '.done span', text });

  describe.each(WAYS)('by %s alone', (way) => {
    let hand: Hand;
    beforeAll(() => {
      hand = handOn(page, way);
    });
    /** Follows a link to another screen, whose heading takes the keyboard. */
    const go = async (link: string, heading = link) => {
      await hand.press({ role: 'link', name: link });
      await page.waitUntil({ css: 'h1', text: heading }, ({ focused }) => focused);
    };
    const importFile = async (file: string) => {
      await hand.chooseFiles('Choose files…', [file]);
      return page.within('.import-choice');
    };

    it('a demonstration is tried and taken away', async () => {
      await page.find({ role: 'heading', name: 'Welcome to Tidemark' });
      await hand.press({ role: 'button', name: 'Try it with a demonstration' });
      await page.find({ css: '.verdict' });
      expect((await communities()).map(({ isDemonstration }) => isDemonstration)).toEqual([true]);
      await hand.press({ role: 'button', name: 'Remove it' });
      await page.find({ role: 'heading', name: 'Welcome to Tidemark' });
      await hand.press({ role: 'button', name: 'Undo' });
      await page.find({ css: '.banner', text: /^This is a demonstration/ });
      await hand.press({ role: 'button', name: 'Remove it' });
      await page.find({ role: 'heading', name: 'Welcome to Tidemark' });
      expect(await communities()).toEqual([]);
    });

    it('files are told what is wrong with them, and what is right comes in', async () => {
      await go('Import it', 'Data');
      const bad = fixture('exports/not-json.tidemark.json');
      const { problems } = parseExport(readFileSync(bad, 'utf8'), 'not-json.tidemark.json', models);
      await hand.chooseFiles('Choose files…', [bad]);
      await page.find({ css: '.problem', text: 'Nothing can be imported from this.' });
      for (const { line, column } of problems) {
        await page.find({
          css: '.problem-list code',
          text: new RegExp(`^not-json\\.tidemark\\.json:${String(line)}:${String(column)}`),
        });
      }

      await hand.chooseFiles('Choose files…', [fixture('exports/wrong-field.tidemark.json'), HARBOUR]);
      await page.find({ css: '.problem', text: /These records stay out; everything else can be imported\./ });
      const choice = page.within('.import-choice');
      await choice.find({ css: 'p', text: 'It is begun with these records.' });
      await handOn(choice, way).press({ role: 'button', name: 'Cancel' });
      await page.waitUntilGone({ css: '.import-choice' });
      expect(await communities()).toEqual([]);

      await importFile(HARBOUR);
      await choice.find({ css: 'li', text: '55 notes' });
      await hand.press({ role: 'button', name: 'Import' });
      await isSaid('Imported: 111 records changed.');
      const { observations, checks, answers } = await records();
      expect([observations.length, checks.length, answers.length]).toEqual([55, 49, 7]);
    });

    it('an import is shown before it is done, merged, and taken back', async () => {
      const later = join(visit.folder, 'later.json');
      writeFileSync(later, JSON.stringify(laterHarbour()));
      const before = await records();
      await importFile(HARBOUR);
      const choice = page.within('.import-choice');
      await choice.find({ css: 'p', text: 'Nothing: everything in it is here already.' });
      expect((await choice.find({ role: 'button', name: 'Import' })).disabled).toBe(true);

      const merge = async () => {
        await importFile(later);
        for (const line of ['1 new note', '1 note in a later version', '1 note deleted']) {
          await choice.find({ css: 'li', text: line });
        }
      };
      await merge();
      await choice.find({ css: 'li', text: '1 setting differs and stays as it is here: capacity' });
      await hand.tick({ role: 'checkbox', name: 'Take its settings over too' });
      await choice.find({ css: 'li', text: '1 setting: capacity' });
      await hand.press({ role: 'button', name: 'Import' });
      await isSaid('Imported: 3 records changed.');
      const merged = await records();
      const isNew = ({ note }: { readonly note: string }) => note.startsWith('Seen ') && note.length < 20;
      expect(
        merged.observations
          .filter(isNew)
          .map(({ note }) => note)
          .sort(),
      ).toEqual(['Seen anew.', 'Seen by another.']);
      expect(merged.observations.filter(({ deletedAt }) => deletedAt !== undefined)).toHaveLength(2);
      expect(await settings()).toMatchObject({ capacity: 14 });

      await hand.press({ role: 'button', name: 'Undo' });
      await isSaid('The import was taken back.');
      expect(await records()).toEqual(before);
      expect(await settings()).toMatchObject({ capacity: 10 });

      await merge();
      await hand.press({ role: 'button', name: 'Import' });
      await isSaid('Imported: 3 records changed.');
      await hand.press({ role: 'button', name: 'Take it back' });
      await isSaid('The import was taken back.');
      expect(await records()).toEqual(before);
    });

    it('all of it is exported, or a period of it without what tells of persons', async () => {
      await hand.press({ role: 'button', name: 'Export everything' });
      const whole = JSON.parse(await takeDownload(visit.browser, /^harbour-commons\.tidemark\.json$/)) as ExportFile;
      const stored = await records();
      expect(whole.observations).toEqual(stored.observations);
      expect(whole.checks).toEqual(stored.checks);
      expect(whole.answers).toEqual(stored.answers);
      await page.find({ css: '#export ~ p', text: /The last export of everything was on/ });

      await hand.press({ role: 'button', name: 'Export a part…' });
      const leaving = page.within('.leaving');
      await leaving.find({ css: 'summary', text: /quotes$/ });
      await hand.fillDay({ css: 'input[type="date"]', name: 'First day' }, '10/01/2026');
      await hand.fillDay({ css: 'input[type="date"]', name: 'Last day' }, '10/31/2026');
      await hand.tick({ role: 'checkbox', name: /^Take out what tells of persons/ });
      for (const what of ['Quotes too', 'Page titles too', 'Who wrote each record too'])
        await hand.tick({ role: 'checkbox', name: what });
      await page.waitUntilGone({ css: '.leaving > div:first-child summary', text: /quote|title|Who made/ });
      const { text: list } = await page.find({ css: '.leaving > div:first-child > p' });
      await leaving.find({ css: 'p', text: /^\d+ records of other days$/ });
      await hand.press({ role: 'button', name: 'Save this file' });
      const part = JSON.parse(await takeDownload(visit.browser, /^harbour-commons\.tidemark\.json$/)) as ExportFile;
      expect(list).toBe(
        `${String(part.observations.length)} notes, ${String(part.checks.length)} ticks, ${String(part.answers.length)} answers`,
      );
      const inOctober = ({ createdAt }: { readonly createdAt: string }) => new Date(createdAt).getMonth() === 9;
      expect(part.observations).toHaveLength(stored.observations.filter(inOctober).length);
      expect(part.observations.length).toBeGreaterThan(0);
      const told = stored.observations.flatMap(({ quote, page: { title }, author }) => [quote?.exact, title, author]);
      const tells = part.observations.flatMap(({ quote, page: { title }, author }) => [quote?.exact, title, author]);
      expect(tells.filter((one) => one !== undefined && one !== '' && told.includes(one))).toEqual([]);
      await hand.press({ role: 'button', name: 'Export a part…' });
    });

    it('notes are moved in bulk to where a platform has put their pages', async () => {
      const before = await records();
      await hand.fill({ role: 'textbox', name: 'Old address' }, 'https://commons.keelworks.example/t/*/*');
      await hand.fill({ role: 'textbox', name: 'New address' }, 'https://new.keelworks.example/topic/$2');
      await hand.leave();
      await hand.press({ role: 'button', name: 'Look at what would move' });
      await page.find({ role: 'heading', name: '28 notes would move' });
      expect(await records()).toEqual(before);
      await hand.press({ role: 'button', name: 'Move 28 notes' });
      await isSaid(/^28 notes were moved\./);
      const urls = async () => (await records()).observations.map(({ page: { url } }) => url);
      expect((await urls()).filter((url) => url.startsWith('https://new.keelworks.example/topic/'))).toHaveLength(28);
      await hand.press({ role: 'button', name: 'Undo' });
      await isSaid('Taken back');
      expect(await urls()).toEqual(before.observations.map(({ page: { url } }) => url));
      await hand.fill({ role: 'textbox', name: 'Old address' }, '');
      await hand.leave();
    });

    it('a model of one’s own is loaded, or told what is wrong with it, and used', async () => {
      await go('Models');
      await hand.press({ role: 'button', name: /^Save as a file: / });
      const model = JSON.parse(await takeDownload(visit.browser, /^tidemark\.json$/)) as MaturityModel;
      expect(model).toEqual(models[0]);
      await hand.chooseFiles('Choose a model…', [fixture('models/broken-wrong-stage.json')]);
      await page.find({ css: '.problem-list code', text: /^broken-wrong-stage\.json:\d+:\d+/ });

      await hand.chooseFiles('Choose a model…', [fixture('models/garden.json')]);
      await isSaid(/was loaded\.$/);
      await page.waitUntilGone({ css: '.problem-list' });
      const card = page.within('article[aria-labelledby="model-garden"]');
      await card.find({ css: 'p', text: /records of Harbour Commons would not count under it/ });
      await hand.press({ role: 'button', name: 'Use for Harbour Commons' });
      await card.find({ css: '.chip', text: 'in use' });
      expect(await settings()).toMatchObject({ model: { id: 'garden' } });
      await hand.press({ role: 'button', name: 'Undo' });
      await page.within('article[aria-labelledby="model-tidemark"]').find({ css: '.chip', text: 'in use' });
    });

    it('several communities stand side by side, are begun, renamed and removed', async () => {
      await go('Data');
      await importFile(fixture('exports/garden.tidemark.json'));
      await page.within('.import-choice').find({ css: 'li', text: '12 notes' });
      await hand.press({ role: 'button', name: 'Import' });
      await isSaid('Imported: 20 records changed.');
      await page.within('.community-list li:has(.chip)').find({ css: 'strong', text: 'Plot 14' });
      await hand.choose({ role: 'combobox', name: 'Community' }, 'Harbour Commons');
      await page.within('.community-list li:has(.chip)').find({ css: 'strong', text: 'Harbour Commons' });

      await hand.press({ css: 'summary', text: 'Add a community' });
      const adding = page.within('.panel > details[open]');
      const form = handOn(adding, way);
      await form.fill({ role: 'textbox', name: 'Name' }, 'Plot 15');
      await form.press({ role: 'button', name: 'Add a community' });
      await adding.find({ css: '[role="alert"]', text: /^Give a whole address/ });
      await form.fill({ role: 'textbox', name: 'Address' }, 'https://plot15.example');
      await form.press({ role: 'button', name: 'Add a community' });
      await isSaid(/^Plot 15 was added\./);
      await hand.press({ role: 'button', name: 'Edit Plot 15' });
      const row = page.within('.community-list li:has(form)');
      await handOn(row, way).fill({ role: 'textbox', name: 'Name' }, 'Plot 16');
      await handOn(row, way).press({ role: 'button', name: 'Save' });
      await isSaid(/^Plot 16 was changed\./);
      const names = async () => (await communities()).map((one) => one.name).sort();
      expect(await names()).toEqual(['Harbour Commons', 'Plot 14', 'Plot 16']);

      await hand.press({ role: 'button', name: 'Remove Harbour Commons' });
      await isSaid(/^Harbour Commons was removed with its records\./);
      expect(await names()).toEqual(['Plot 14', 'Plot 16']);
      await hand.press({ role: 'button', name: 'Undo' });
      await page.find({ role: 'button', name: 'Remove Harbour Commons' });
      expect((await records()).observations).toHaveLength(55);

      for (const one of ['Plot 14', 'Plot 16', 'Harbour Commons']) {
        // The one in view may have gone before: its sections come back with another one's.
        await page.find({ css: '.community-list .chip', text: 'in view' });
        await page.find({ css: '#export' });
        await hand.press({ role: 'button', name: `Remove ${one}` });
        await page.waitUntilGone({ role: 'button', name: `Remove ${one}` });
      }
      expect(await communities()).toEqual([]);
      await go('Models');
      await hand.press({ role: 'button', name: /^Remove / });
      await go('Overview', 'Welcome to Tidemark');
    });
  });
});
