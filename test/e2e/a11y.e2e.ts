import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsInside, violationsOf } from './axe.ts';
import { BROWSERS, type Visit, visitCommunity } from './community-visit.ts';
import { cutOff } from './cut-off.ts';
import { faultsOf, stopsOf } from './focus-stops.ts';
import { WALKS } from './walks/index.ts';
import type { Look } from './walks/walk.ts';
import { OVERLAID } from './walks/walk-overlay.ts';

/** What one browser can show of colours and of zoom the other would only show again. */
const SCHEMES = { chromium: ['light', 'dark'], firefox: ['light'] } as const;

/** The narrowest window nothing may be lost in, and an ordinary one at 200 % zoom; CSS pixels. */
const NARROW = { width: 320, height: 640 };
const WINDOWS = { chromium: [NARROW, { width: 640, height: 450 }], firefox: [NARROW] };

const HOST = 'tidemark-overlay';

/** Of the panel's stops those that it has whatever the page is, in the order they are read. */
const PANEL = [
  'Close Tidemark',
  'Tidemark',
  'Kind of page',
  'Note on this page',
  'Show in page',
  'Edit',
  'Delete',
  'All notes',
  'Dashboard',
];

/** The composer's stops; its three verdicts are one, at the one that is chosen. */
const COMPOSER = [
  'Close Tidemark',
  'Tidemark',
  'Note',
  'Your note',
  'Competency',
  'I am not sure (counts half)',
  'More',
  'Save note',
  'Cancel',
];

describe.each(BROWSERS)('for everyone, in %s', (name) => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await visitCommunity(name, OVERLAID);
  });
  afterAll(() => visit.close());

  it.each(WALKS)('%s: axe-core reports nothing, Tab goes to all in order, nothing is lost', async (_, walk) => {
    const faults: string[] = [];
    const look: Look = async (state, surface, { host, isFixed = false, byTab = false } = {}) => {
      const tell = (found: readonly unknown[]) => {
        faults.push(...found.map((fault) => `${state}: ${JSON.stringify(fault)}`));
      };
      for (const scheme of SCHEMES[name]) {
        await surface.emulate({ scheme, reducedMotion: true });
        // The theme is taken from the system or the page, the overlay's a moment later.
        const theme = `[data-theme="${scheme}"]`;
        if (host === undefined) await surface.find({ css: `html${theme}` });
        else await surface.within(host).find({ css: `${theme} .tab, ${theme} .panel, ${theme} .pointing-bar` });
        tell(host === undefined ? await violationsOf(surface) : await violationsInside(surface, host));
      }
      for (const window of isFixed ? [] : WINDOWS[name]) {
        await surface.emulate(window);
        const lost = await cutOff(surface, host);
        tell(lost.map((text) => `lost at ${String(window.width)} px: ${text}`));
      }
      await surface.emulate({});
      if (byTab) tell(faultsOf(await stopsOf(surface, host)));
    };
    await walk({ visit, spoken: (text) => text, look });
    expect(faults).toEqual([]);
  });

  it('Tab goes through panel and composer as they are read, and Escape leads back out', async () => {
    const page = await visit.browser.openPage(`${visit.site.origin}/kept`);
    const overlay = page.within(HOST);
    const names = async () => (await stopsOf(page, HOST)).map(({ name }) => name);
    await overlay.tabTo({ css: '.tab' });
    await overlay.press('Enter');
    await overlay.waitUntil({ css: 'h2' }, ({ focused }) => focused);
    expect((await names()).filter((name) => PANEL.includes(name))).toEqual(PANEL);

    await overlay.tabTo({ role: 'button', name: 'Note on this page' });
    await overlay.press('Enter');
    await overlay.waitUntil({ css: '.composer textarea' }, ({ focused }) => focused);
    await overlay.tabTo({ role: 'button', name: 'Close Tidemark' });
    expect(await names()).toEqual(COMPOSER);
    // In Firefox, Tab goes on to the browser's own controls, from where a click leads back.
    await overlay.click({ css: '.composer textarea' });
    await overlay.press('Escape');
    await overlay.waitUntilGone({ css: '.composer' });
    // What takes the focus from there is drawn a frame later.
    await overlay.find({ css: '.panel :focus' });
    await overlay.press('Control+Shift+k');
    await overlay.waitUntil({ css: '.palette input' }, ({ focused }) => focused);
    await overlay.press('Tab');
    await overlay.waitUntil({ css: '.palette input' }, ({ focused }) => focused);
    await overlay.press('Escape');
    await overlay.waitUntilGone({ css: '.palette' });
    await overlay.find({ css: '.panel :focus' });
    await overlay.press('Escape');
    await overlay.waitUntil({ css: '.tab' }, ({ focused }) => focused);
    await page.close();
  });
});
