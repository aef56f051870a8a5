import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RecordChunk } from '../../extension/messages/records.ts';
import { makeRoom, readStorage, takeAllRoom } from './background-storage.ts';
import type { Page } from './browsers/browser.ts';
import type { Surface } from './browsers/surface.ts';
import { BROWSERS, turnOn, type Visit, visitCommunity } from './community-visit.ts';
import { grantedBuild } from './granted-build.ts';
import { askFrom } from './seed.ts';

const NOTE = { role: 'textbox', name: 'Your note' } as const;
const REASON = { css: '.reason input' } as const;
const FULL = 'There is no room left to save this. Nothing was lost: free some disk space, then try again.';

/** How each browser has no room: Chromium by its quota for extensions without unlimitedStorage. */
const HOW = { chromium: 'its quota is full', firefox: 'it refuses to write, for it has no quota to reach' } as const;

describe.each(BROWSERS.map((name) => [name, HOW[name]] as const))('storage of %s where %s', (name) => {
  let visit: Visit;
  let page: Page;
  let screen: Page;
  let community: string;

  beforeAll(async () => {
    const build = grantedBuild(name);
    const { permissions } = build.manifest();
    build.change({ permissions: permissions.filter((permission) => permission !== 'unlimitedStorage') });
    visit = await visitCommunity(name, {}, build);
    page = await visit.browser.openPage(visit.site.urlOf('discourse--topic'));
    await turnOn(visit.browser, page, 'Always on here');
    screen = await visit.browser.openExtensionPage('highlights.css');
    [{ id: community }] = (await askFrom(screen, 'list-communities', {})) as [{ id: string }];
  });
  afterEach(() => makeRoom(visit.browser));
  afterAll(() => visit.close());

  const records = async () => (await askFrom(screen, 'read-records', { community, after: null })) as RecordChunk;
  /** Does what cannot be saved, sees it told and what `keeps` it still there, makes room, and saves it by trying again. */
  const saveInVain = async (surface: Surface, save: () => Promise<void>, keeps: () => Promise<void>) => {
    await takeAllRoom(visit.browser);
    const before = await readStorage(screen);
    await save();
    await surface.find({ css: '[role="alert"] .problem p', text: FULL });
    await keeps();
    expect(await readStorage(screen)).toEqual(before);
    await makeRoom(visit.browser);
    await surface.click({ role: 'button', name: 'Try again' });
    await surface.waitUntilGone({ css: '.problem' });
  };

  it('leaves a note in the composer, and it is saved once there is room', async () => {
    await page.bringToFront();
    const overlay = page.within('tidemark-overlay');
    await overlay.click({ role: 'button', name: /^Open Tidemark/ });
    await overlay.click({ role: 'button', name: 'Note on this page' });
    await overlay.type(NOTE, 'Staff answer first.');
    await saveInVain(
      overlay,
      () => overlay.press('Control+Enter'),
      async () => {
        expect((await overlay.find(NOTE)).value).toBe('Staff answer first.');
      },
    );
    await overlay.find({ role: 'status', text: /^Note saved/ });
    await overlay.waitUntilGone(NOTE);
    expect((await records()).observations.map(({ note }) => note)).toEqual(['Staff answer first.']);
  });

  it('shows no tick in the popup that is not saved, and keeps the reason for one', async () => {
    const popup = await visit.browser.openPopup(page);
    const item = popup.within('.item:nth-child(1)');
    await saveInVain(
      popup,
      () => item.click({ role: 'radio', name: 'Partly' }),
      () => item.waitUntilGone({ css: '[aria-checked="true"]' }),
    );
    await item.waitUntil({ role: 'radio', name: 'Partly' }, ({ checked }) => checked);
    await item.type(REASON, 'Only on Mondays');
    await saveInVain(
      popup,
      () => popup.press('Tab'),
      async () => {
        expect((await item.find(REASON)).value).toBe('Only on Mondays');
      },
    );
    await popup.find({ role: 'status', text: /^Reason saved/ });
    await popup.close();
    const { checks } = await records();
    expect(checks.map(({ state, reason }) => [state, reason])).toEqual([
      ['partly', undefined],
      ['partly', 'Only on Mondays'],
    ]);
  });

  it('leaves a changed note in the side panel, and it is saved once there is room', async () => {
    const panel = await visit.browser.openExtensionPage('sidepanel.html');
    await panel.click({ role: 'button', name: 'Edit' });
    await panel.type(NOTE, 'Indeed: ');
    const { value } = await panel.find(NOTE);
    await saveInVain(
      panel,
      () => panel.press('Control+Enter'),
      async () => {
        expect((await panel.find(NOTE)).value).toBe(value);
      },
    );
    await panel.find({ role: 'status', text: /^Note saved/ });
    expect((await records()).observations.map(({ note }) => note)).toEqual([value]);
    expect(value).toContain('Indeed: ');
    await panel.close();
  });
});
