import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportFile } from '#core/export-file.ts';
import { models } from '#core/models/index.ts';
import { scoreRecords } from '#core/scorecard.ts';
import { levelWords } from '../../extension/ui/level-words.ts';
import type { Page } from './browsers/browser.ts';
import type { Surface } from './browsers/surface.ts';
import { BROWSERS, exportFrom, turnOn, type Visit, visitCommunity } from './community-visit.ts';

const model = models[0]!;
const QUESTION = { css: 'h1#question' } as const;
const REASON = { role: 'textbox', name: 'A word on why (optional)' } as const;
const BUTTONS = ['Met', 'Partly', 'Not met', 'Does not apply', 'I don’t know'] as const;

/** The states by the keys that give them; the key after them passes over. */
const STATES = ['met', 'partly', 'unmet', 'na'];

/** What is answered before the page is loaded anew, and after; enough for some competencies to get a level. */
const EARLIER = [1, 3, 2, 1, 5, 3, 4];
const LATER = [2, 3, 1, 3, 5, 1, 3, 1, 1, 3, 3, 2, 1, 3, 1, 1, 3];

/** Answers the question in view in one of two ways, and waits for the next one. */
async function answer(dashboard: Surface, number: number, by: 'mouse' | 'keyboard'): Promise<string> {
  const { text } = await dashboard.find(QUESTION);
  if (by === 'keyboard') await dashboard.press(String(number));
  else await dashboard.click({ role: 'button', name: BUTTONS[number - 1]! });
  await dashboard.waitUntilGone({ css: 'h1#question', text });
  await dashboard.waitUntil(QUESTION, ({ focused }) => focused);
  return text;
}

/** What a row of the result says now. */
async function resultRows(dashboard: Surface): Promise<readonly string[]> {
  return (await dashboard.findAll({ css: '.result-table tbody td:nth-child(3)' })).map(({ text }) => text);
}

/** The levels that core gives the exported records, as they are written everywhere. */
function levelsOf(file: ExportFile): readonly string[] {
  return scoreRecords(file, file.community, model, file.exportedAt).scorecard.competencies.map(({ level, interval }) =>
    level === null || interval === null ? 'Not assessed yet' : levelWords({ level, interval }),
  );
}

describe.each(BROWSERS)('the guided assessment in %s', (name) => {
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    visit = await visitCommunity(name);
    page = await visit.browser.openPage(visit.site.urlOf('discourse--topic'));
    await turnOn(visit.browser, page, 'Always on here');
  });
  afterAll(() => visit.close());

  it('is gone through by keyboard and by mouse, over a restart, to a result that is the score of what was saved', async () => {
    const dashboard = await visit.browser.openExtensionPage('dashboard.html#/assessment');
    await dashboard.find({ css: '.start-outlook', text: /^About \d+ questions until every competency is sure enough/ });
    await dashboard.click({ role: 'button', name: 'Begin' });
    const asked: string[] = [];
    for (const number of EARLIER) asked.push(await answer(dashboard, number, 'keyboard'));
    const { text: open } = await dashboard.find(QUESTION);
    await dashboard.find({ css: '#run-progress', text: /^Question 8 · .+ left$/ });

    await dashboard.reload();
    await dashboard.find({ css: 'h1#question', text: open });
    await dashboard.find({ css: '#run-progress', text: /^Question 8 ·/ });
    for (const number of LATER) asked.push(await answer(dashboard, number, 'mouse'));
    expect(new Set(asked).size).toBe(EARLIER.length + LATER.length);

    const answered = [...EARLIER, ...LATER].flatMap((number) => STATES[number - 1] ?? []);
    await dashboard.click({ role: 'button', name: 'See the result' });
    await dashboard.find({ css: '.lead', text: new RegExp(`^${String(answered.length)} answers in this run, since `) });
    const shown = await resultRows(dashboard);
    const file = await exportFrom(visit.browser, page);
    expect(file.checks.map(({ state }) => state).sort()).toEqual(answered.sort());
    expect(shown).toEqual(levelsOf(file));
    expect(shown.filter((level) => level !== 'Not assessed yet').length).toBeGreaterThan(0);

    await dashboard.bringToFront();
    await dashboard.find({ role: 'button', name: 'Ask the 2 passed over again' });
    await dashboard.click({ role: 'button', name: 'Finish' });
    await dashboard.find({ role: 'button', name: 'Begin' });
    await dashboard.close();
  });

  it('goes back by a key, changes an answer, and takes one back', async () => {
    const dashboard = await visit.browser.openExtensionPage('dashboard.html#/assessment/tools');
    await dashboard.find({ role: 'heading', name: 'Only about Tools' });
    await dashboard.click({ role: 'button', name: 'Begin' });
    const first = await answer(dashboard, 1, 'keyboard');
    const second = await answer(dashboard, 1, 'keyboard');
    await dashboard.press('Backspace');
    await dashboard.find({ css: 'h1#question', text: second });
    await dashboard.find({ css: 'button[aria-pressed="true"]', text: /Met$/ });
    await dashboard.press('Backspace');
    await dashboard.find({ css: 'h1#question', text: first });

    await dashboard.type(REASON, '2 of 3 teams, since 2024');
    await dashboard.press('Enter');
    await dashboard.waitUntil(QUESTION, ({ focused }) => focused);
    await dashboard.press('3');
    await dashboard.find({ css: 'h1#question', text: second });
    await dashboard.click({ role: 'button', name: 'Take the answer back' });
    await dashboard.waitUntilGone({ css: '.answers button[aria-pressed="true"]' });
    await dashboard.press('Backspace');
    await dashboard.find({ css: 'button[aria-pressed="true"]', text: /Not met$/ });
    await dashboard.waitUntil(REASON, ({ value }) => value === '2 of 3 teams, since 2024');

    const { checks } = await exportFrom(visit.browser, page);
    const ids = new Map(model.indicators.map(({ id, text }) => [text, id]));
    const stateOf = (text: string) => checks.filter(({ indicator }) => indicator === ids.get(text)).at(-1);
    expect(stateOf(first)).toMatchObject({ state: 'unmet', reason: '2 of 3 teams, since 2024' });
    expect(stateOf(second)).toBeUndefined();
    await dashboard.close();
  });

  it('moves among the answers by arrow keys, and answers by Enter', async () => {
    const dashboard = await visit.browser.openExtensionPage('dashboard.html#/assessment');
    await dashboard.waitUntil(QUESTION, ({ focused }) => focused);
    const { text } = await dashboard.find(QUESTION);
    await dashboard.press('Tab');
    await dashboard.waitUntil({ role: 'button', name: 'Met' }, ({ focused }) => focused);
    await dashboard.press('ArrowRight');
    await dashboard.press('ArrowRight');
    await dashboard.waitUntil({ role: 'button', name: 'Not met' }, ({ focused }) => focused);
    await dashboard.press('Enter');
    await dashboard.waitUntilGone({ css: 'h1#question', text });
    await dashboard.waitUntil(QUESTION, ({ focused }) => focused);
    await dashboard.close();
  });

  it('is the same run in two tabs', async () => {
    const one = await visit.browser.openExtensionPage('dashboard.html#/assessment');
    const { text: before } = await one.find(QUESTION);
    const other = await visit.browser.openExtensionPage('dashboard.html#/assessment');
    await other.find({ css: 'h1#question', text: before });
    await answer(other, 1, 'keyboard');
    await one.bringToFront();
    await one.find({ css: '.answers button[aria-pressed="true"]', text: /Met$/ });
    await one.click({ role: 'button', name: 'See the result' });
    await one.click({ role: 'button', name: 'Finish' });
    await other.bringToFront();
    await other.find({ role: 'button', name: 'Begin' });
    await one.close();
    await other.close();
  });
});
