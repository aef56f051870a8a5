import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Observation } from '#core/observation.ts';
import { expectation, fixtureNames } from '../extension/platforms/fixture-pages.ts';
import type { CommunityEntry, RecordChunk } from '../../extension/messages/records.ts';
import { platforms } from '../../extension/platforms/index.ts';
import type { Page } from './browsers/browser.ts';
import { BROWSERS, turnOn, type Visit, visitCommunity } from './community-visit.ts';
import { askFrom } from './seed.ts';

/** Platforms that are recognised by hosts of theirs, too, which no test can stand in for; their fixtures are read without a browser. */
const HOSTED = ['bettermode', 'circle', 'discord', 'facebook', 'github', 'linkedin', 'mighty', 'reddit', 'slack'];

const NOTE = { role: 'textbox', name: 'Your note' } as const;

/** Of each platform one page, a conversation where there is one. */
const shown = platforms.flatMap(({ id, basis }) => {
  const names = fixtureNames.filter((fixture) => fixture.startsWith(`${id}--`));
  const page = names.find((fixture) => expectation(fixture).kind === 'topic') ?? names[0];
  return page === undefined || HOSTED.includes(id) ? [] : [[id, page, basis === 'descriptions'] as const];
});

describe.each(BROWSERS)('the overlay on a page of every platform, in %s', (name) => {
  let visit: Visit;
  let dashboard: Page;

  beforeAll(async () => {
    visit = await visitCommunity(name);
    const first = await visit.browser.openPage(visit.site.urlOf('discourse--topic'));
    await turnOn(visit.browser, first, 'Always on here');
    await first.close();
    dashboard = await visit.browser.openExtensionPage('dashboard.html#/privacy');
  });

  afterAll(() => visit.close());

  const notes = async (): Promise<readonly Observation[]> => {
    const communities = (await askFrom(dashboard, 'list-communities', {})) as readonly CommunityEntry[];
    const read = communities.map(({ id }) => askFrom(dashboard, 'read-records', { community: id, after: null }));
    return ((await Promise.all(read)) as readonly RecordChunk[]).flatMap(({ observations }) => observations);
  };

  it.each(shown)('%s: what it reads is what a person reads, and goes with a note', async (platform, fixture, isNew) => {
    const { browser, site } = visit;
    site.show(fixture);
    const { kind, facts, title } = expectation(fixture);
    const page = await browser.openPage(site.urlOf(fixture));
    const overlay = page.within('tidemark-overlay');
    await overlay.click({ role: 'button', name: /^Open Tidemark/ });
    await overlay.waitUntil({ role: 'combobox', name: 'Kind of page' }, ({ value }) => value === kind);
    expect(await overlay.findAll({ css: '.kind ~ p', text: /^Support for .+ is new\./u })).toHaveLength(isNew ? 1 : 0);
    await overlay.click({ role: 'button', name: 'Note on this page' });
    await overlay.type(NOTE, `Seen on ${platform}.`);
    await overlay.press('Control+Enter');
    await overlay.find({ role: 'status', text: /^Note saved/ });
    const note = (await notes()).find(({ note }) => note === `Seen on ${platform}.`);
    expect(note?.page).toMatchObject({ platform, kind, title });
    expect(note?.page.facts).toEqual(facts);
    await page.close();
  });
});
