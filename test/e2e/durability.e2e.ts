import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Check } from '#core/check.ts';
import type { Observation } from '#core/observation.ts';
import type { OverlayView } from '../../extension/messages/overlay.ts';
import type { ChecklistItem, PopupView } from '../../extension/messages/popup.ts';
import type { CommunityEntry, RecordChunk } from '../../extension/messages/records.ts';
import { type Asked, hangAtStep, isHung, readStorage, stopAtEachStep } from './background-storage.ts';
import type { Page } from './browsers/browser.ts';
import { BROWSERS, exportFrom, turnOn, type Visit, visitCommunity } from './community-visit.ts';
import { notesSaying, pageAt, saveFrom } from './saving.ts';
import { askFrom } from './seed.ts';

const NOTE = { role: 'textbox', name: 'Your note' } as const;
/** A page of the extension that asks for nothing. */
const NO_SCREEN = 'highlights.css';
const REASON = { css: '.reason input' } as const;
const CHOSEN = { css: '[aria-checked="true"]' } as const;
const STATES = [
  ['met', 'Met'],
  ['partly', 'Partly'],
  ['unmet', 'Not met'],
] as const;

/** As long as any other wait. */
const POLL = { timeout: 15_000 };

/** No save takes fewer steps: what is stored is read, and its write is to come, under way and done. */
const FEWEST_STEPS = 4;

describe.each(BROWSERS)('with the background stopped between any two steps in %s', (name) => {
  let visit: Visit;
  let screen: Page;
  let url: string;
  let community: string;
  let indicator: string;

  beforeAll(async () => {
    visit = await visitCommunity(name);
    url = visit.site.urlOf('discourse--topic');
    const page = await visit.browser.openPage(url);
    await turnOn(visit.browser, page, 'Always on here');
    await page.close();
    screen = await visit.browser.openExtensionPage(NO_SCREEN);
    const view = (await askFrom(screen, 'open-popup', { tab: null, url: null })) as PopupView;
    community = view.communities[0]!.id;
    indicator = view.checklists.find(({ id }) => id === view.currentChecklist)!.indicators[0]!;
  });
  afterAll(() => visit.close());

  /** Shows another page of the extension in the place of the one there. */
  const show = async (path: string) => screen.goto(new URL(path, await screen.url()).href);
  /** Stops the background at every step of something that is asked with no screen open. */
  const stopAtEach = async <Made>({ prepare, ...asked }: Asked<Made>): Promise<void> => {
    const prepareAlone = async (step: number) => {
      await show(NO_SCREEN);
      return prepare(step);
    };
    const meanwhile = () => askFrom(screen, 'list-communities', {});
    const steps = await stopAtEachStep(visit.browser, { ...asked, prepare: prepareAlone }, meanwhile);
    expect(steps).toBeGreaterThanOrEqual(FEWEST_STEPS);
  };
  const isAnswered = (verb: string, request: unknown) =>
    askFrom(screen, verb, request).then(
      () => true,
      () => false,
    );
  const stored = async <Kind>(kind: 'observation' | 'check') =>
    Object.entries(await readStorage(screen))
      .filter(([key, value]) => key.startsWith(`${kind}/`) && value !== null)
      .map(([, value]) => value as Kind);
  const standing = async () =>
    (await stored<Observation>('observation'))
      .filter(({ deletedAt }) => deletedAt === undefined)
      .toSorted((a, b) => (a.id < b.id ? 1 : -1));

  /** That the side panel and every answer show the notes that are stored, and no other; gives them, the newest first. */
  const seeNotes = async (): Promise<readonly string[]> => {
    const notes = await standing();
    const [count, texts] = [notes.length, notes.map(({ note }) => note)];
    await screen.find({ css: '.found', text: count === 1 ? '1 note' : `${String(count)} notes` });
    await expect.poll(() => drawnNotes(screen, Math.min(count, 10)), POLL).toEqual(texts.slice(0, 10));
    const [entry] = (await askFrom(screen, 'list-communities', {})) as [CommunityEntry];
    const { observations } = (await askFrom(screen, 'read-records', { community, after: null })) as RecordChunk;
    const site = { url: visit.site.origin, platform: 'discourse' };
    const overlay = (await askFrom(screen, 'open-page', { page: pageAt(url), site })) as OverlayView;
    expect(entry.notes).toBe(count);
    expect(overlay.notes.map(({ note }) => note).toSorted()).toEqual(texts.toSorted());
    expect(observations.filter(({ deletedAt }) => !deletedAt).map(({ note }) => note)).toEqual(texts.toReversed());
    return texts;
  };

  /** That the popup shows the tick of the indicator that is stored and newest, if any; gives it. */
  const seeTick = async (): Promise<Check | undefined> => {
    const checks = (await stored<Check>('check')).filter((check) => check.indicator === indicator);
    const newest = checks.toSorted((a, b) => (a.id < b.id ? 1 : -1)).at(0);
    const item = screen.within('.item:nth-child(1)');
    await item.find({ role: 'radio', name: 'Met' });
    if (newest === undefined) {
      await item.waitUntilGone(CHOSEN);
    } else {
      await item.waitUntil(REASON, ({ value }) => value === newest.reason);
      await item.find({ ...CHOSEN, text: STATES.find(([state]) => state === newest.state)![1] });
    }
    return newest;
  };
  const tickOf = (step: number, reason: string) => {
    const [state] = STATES[step % STATES.length]!;
    return { indicator, state, reason: `${reason} ${String(step)}` };
  };

  it('every note that was acknowledged is there, none that was not stored is shown, and each is stored once', async () => {
    const acknowledged: string[] = [];
    await stopAtEach({
      prepare: (step) => notesSaying(`Stopped at ${String(step)}`, 1),
      ask: async (sent) => (await saveFrom(screen, url, sent)).length === 1,
      check: async (sent, isAcknowledged) => {
        const [{ id, note }] = sent as [(typeof sent)[number]];
        if (isAcknowledged) acknowledged.push(note);
        await show('sidepanel.html');
        expect(await seeNotes()).toEqual(expect.arrayContaining(acknowledged));
        expect(await saveFrom(screen, url, sent)).toEqual([id]);
        if (!isAcknowledged) acknowledged.push(note);
        expect(await seeNotes()).toEqual(acknowledged.toReversed());
      },
    });
    const { observations } = await exportFrom(visit.browser, screen);
    expect(observations.map(({ note }) => note)).toEqual(acknowledged);
  });

  it('every note whose deletion was acknowledged is gone, and none half', async () => {
    await show('sidepanel.html');
    const kept = await seeNotes();
    await stopAtEach({
      prepare: async (step) => {
        const sent = notesSaying(`Deleted at ${String(step)}`, 1);
        expect(await saveFrom(screen, url, sent)).toHaveLength(1);
        return { community, ids: sent.map(({ id }) => id) };
      },
      ask: (asked) => isAnswered('delete-notes', asked),
      check: async (asked, isAcknowledged) => {
        await show('sidepanel.html');
        const seen = await seeNotes();
        if (isAcknowledged) expect(seen).toEqual(kept);
        expect(await isAnswered('delete-notes', asked)).toBe(true);
        expect(await seeNotes()).toEqual(kept);
      },
    });
  });

  it('every tick that was acknowledged is there, and the one that is shown is the newest that is stored', async () => {
    const acknowledged: string[] = [];
    await stopAtEach({
      prepare: (step) => tickOf(step, 'Stopped at'),
      ask: (tick) => isAnswered('tick', { community, ...tick }),
      check: async (tick, isAcknowledged) => {
        if (isAcknowledged) acknowledged.push(tick.reason);
        await show('popup.html');
        const newest = await seeTick();
        if (isAcknowledged) expect(newest).toMatchObject(tick);
        expect(await isAnswered('tick', { community, ...tick })).toBe(true);
        acknowledged.push(tick.reason);
        expect(await seeTick()).toMatchObject(tick);
      },
    });
    const { checks } = await exportFrom(visit.browser, screen);
    expect(checks.map(({ reason }) => reason)).toEqual(expect.arrayContaining(acknowledged));
    expect(checks).toEqual(await stored<Check>('check'));
  });

  it('every tick whose taking back was acknowledged is gone, the one before counts, and nothing is left of it', async () => {
    await show('popup.html');
    const before = await seeTick();
    await stopAtEach({
      prepare: async (step) => {
        const tick = { community, ...tickOf(step, 'Taken back at') };
        const { check } = (await askFrom(screen, 'tick', tick)) as ChecklistItem;
        return { community, indicator, check: check!.id };
      },
      ask: (asked) => isAnswered('undo-tick', asked),
      check: async (asked, isAcknowledged) => {
        await show('popup.html');
        const isThere = (await seeTick())?.id === asked.check;
        expect(isAcknowledged && isThere).toBe(false);
        expect(await isAnswered('undo-tick', asked)).toBe(isThere);
        expect(await seeTick()).toEqual(before);
        await expect.poll(() => leftOver(screen), POLL).toEqual([]);
      },
    });
  });

  it('the composer says so, keeps what was typed, and saves it once when it is tried again', async () => {
    const page = await visit.browser.openPage(url);
    const overlay = page.within('tidemark-overlay');
    await overlay.click({ role: 'button', name: /^Open Tidemark/ });
    const before = await standing();
    for (const [at, when] of ['before', 'during', 'after'].entries()) {
      await overlay.click({ role: 'button', name: 'Note on this page' });
      await overlay.type(NOTE, `Stopped ${when} the write`);
      await hangAtStep(visit.browser, at + 1, ['set']);
      await overlay.press('Control+Enter');
      expect(await isHung(visit.browser)).toBe(true);
      await visit.browser.stopBackground();
      await overlay.find({
        css: '.problem p',
        text: 'Tidemark was interrupted. What you wrote is still here. Try again.',
      });
      expect((await overlay.find(NOTE)).value).toBe(`Stopped ${when} the write`);
      await overlay.click({ role: 'button', name: 'Try again' });
      await overlay.find({ role: 'status', text: /^Note saved/ });
      await overlay.waitUntilGone(NOTE);
    }
    const added = (await standing()).slice(0, -before.length).map(({ note }) => note);
    expect(added).toEqual(['Stopped after the write', 'Stopped during the write', 'Stopped before the write']);
  });
});

/** Keys of what was taken out and is not tidied away yet. */
async function leftOver(screen: Page): Promise<readonly string[]> {
  const all = Object.entries(await readStorage(screen));
  return all.filter(([key, value]) => value === null || key === 'left-over').map(([key]) => key);
}

/** The texts of the first notes that the side panel shows. */
async function drawnNotes(screen: Page, count: number): Promise<readonly string[]> {
  return (await screen.findAll({ css: '.note .markdown' })).slice(0, count).map(({ text }) => text);
}
