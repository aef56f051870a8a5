import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommunityEntry, RecordChunk } from '../../extension/messages/records.ts';
import { BROWSERS, markedText, takeDownload, type Visit, visitCommunity } from './community-visit.ts';
import { askFrom } from './seed.ts';

/** As the manifest suggests them. */
const KEYS = { popup: 'Alt+Shift+M', panel: 'Alt+Shift+O', note: 'Alt+Shift+Q', palette: 'Alt+Shift+K' } as const;

/** A page of one sentence, so that selecting all selects it. */
const SENTENCE = 'Members answer each other here, and staff thank them for it.';
const PAGES = { '/rules': `<!doctype html><title>Rules</title><p>${SENTENCE}</p>` };

describe.each(BROWSERS)('a first day with the keyboard alone in %s', (name) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitCommunity(name, PAGES);
  });
  afterAll(() => visit.close());

  it('goes from the popup to a note, an answer, a tick, a search, an assessment and a report', async () => {
    const { browser, site } = visit;
    const page = await browser.openPage(`${site.origin}/rules`);
    const overlay = page.within('tidemark-overlay');

    const popup = await browser.openPopup(page, KEYS.popup);
    await popup.tabTo({ role: 'button', name: 'Always on here' });
    await popup.press('Enter');
    await popup.find({ role: 'button', name: 'Turn off' });
    await popup.close();
    await overlay.find({ role: 'button', name: /^Open Tidemark.* 0 notes/ });

    // A note on a sentence, and back to the sentence.
    await page.press('Control+a');
    await browser.pressShortcut(page, KEYS.note);
    await overlay.waitUntil({ role: 'textbox', name: 'Your note' }, ({ focused }) => focused);
    await overlay.find({ css: 'blockquote', text: SENTENCE });
    await page.write('This is how it should be.');
    await page.press('Alt+1');
    await page.press('Control+Enter');
    await overlay.find({ role: 'status', text: /^Note saved/ });
    expect(await markedText(page)).toBe(SENTENCE);
    await page.press('Escape');
    await overlay.waitUntilGone({ css: '.panel' });

    // An answer to a question of the page, and a practice ticked.
    await page.goto(site.urlOf('discourse--topic'));
    await overlay.find({ role: 'button', name: /^Open Tidemark.* 0 notes/ });
    await browser.pressShortcut(page, KEYS.panel);
    await overlay.waitUntil({ css: 'h2' }, ({ focused }) => focused);
    await overlay.tabTo({ role: 'button', name: 'Staff' });
    await page.press('Enter');
    await overlay.find({ role: 'status', text: /^Answer saved/ });
    await overlay.tabTo({ css: 'summary', text: /that pages like this can show$/ });
    await page.press('Enter');
    const first = overlay.within('details .record');
    await first.tabTo({ role: 'button', name: 'Partly' });
    await page.press('Enter');
    await overlay.find({ role: 'status', text: /^Ticked: Partly/ });

    // By the palette to all notes, and a search there.
    await browser.pressShortcut(page, KEYS.palette);
    await overlay.waitUntil({ css: '.palette input' }, ({ focused }) => focused);
    await page.write('all notes');
    await overlay.find({ css: '[role="option"][aria-selected="true"]', text: 'All notes' });
    await page.press('Enter');
    const notes = await browser.waitForExtensionPage('sidepanel.html');
    await notes.tabTo({ role: 'searchbox', name: 'Search notes' });
    await notes.write('should be');
    await notes.find({ css: '.found', text: /^1 (note|of 2)$/ });
    await notes.press('ArrowDown');
    await notes.waitUntil({ css: '.note' }, ({ focused }) => focused);
    await notes.find({ css: 'blockquote', text: SENTENCE });

    // The assessment, by a way of the popup's.
    const again = await browser.openPopup(page, KEYS.popup);
    await again.tabTo({ role: 'button', name: 'Assessment' });
    await again.press('Enter');
    const dashboard = await browser.waitForExtensionPage('dashboard.html');
    await dashboard.find({ role: 'button', name: 'Begin' });
    await dashboard.tabTo({ role: 'button', name: 'Begin' });
    await dashboard.press('Enter');
    await dashboard.waitUntil({ css: 'h1#question' }, ({ focused }) => focused);
    const { text: question } = await dashboard.find({ css: 'h1#question' });
    await dashboard.press('1');
    await dashboard.waitUntilGone({ css: 'h1#question', text: question });
    await dashboard.waitUntil({ css: 'h1#question' }, ({ focused }) => focused);
    await dashboard.tabTo({ role: 'button', name: 'See the result' });
    await dashboard.press('Enter');
    await dashboard.find({ css: '.lead', text: /^1 answer in this run/ });

    // From its result to a report.
    await dashboard.tabTo({ css: 'a.button', text: /report/i });
    await dashboard.press('Enter');
    await dashboard.waitUntil({ css: 'h1', text: 'Reports' }, ({ focused }) => focused);
    await dashboard.tabTo({ css: 'input[name="format"]:checked' });
    await dashboard.press('ArrowDown');
    await dashboard.press('ArrowDown');
    await dashboard.tabTo({ role: 'button', name: 'Make the report' });
    await dashboard.press('Enter');
    expect(await takeDownload(browser, /\.md$/)).toContain(SENTENCE);

    const [community] = (await askFrom(dashboard, 'list-communities', {})) as readonly CommunityEntry[];
    const asked = { community: community?.id, after: null };
    const { observations, checks } = (await askFrom(dashboard, 'read-records', asked)) as RecordChunk;
    expect(observations.map(({ quote, prompt }) => prompt?.option ?? quote?.exact).sort()).toEqual(
      [SENTENCE, 'staff'].sort(),
    );
    expect(checks.map(({ state }) => state).sort()).toEqual(['met', 'partly']);
  });
});
