import type { Observation } from '#core/observation.ts';
import type { Page } from '../../e2e/browsers/browser.ts';
import type { PageTools } from '../../e2e/browsers/look-up.ts';
import { until } from '../../e2e/browsers/until.ts';
import { turnOn, visitCommunity } from '../../e2e/community-visit.ts';
import { inventCommunity, inventNotes, putIn } from '../../e2e/seed.ts';

const PATH = '/t/notes-here/7';

/** How long the side panel may take to read every note before the bench gives up, milliseconds. */
const READING_AT_MOST = 120_000;

/** So many paragraphs the page has, whether or not they are noted. */
const PARAGRAPHS = 200;

/** A browser with a community stored in it, and one of the community's pages in front with the overlay on. */
export type StoredVisit = Awaited<ReturnType<typeof visitStored>>;

/** Stores so many notes, and opens a page that so many of them are of; half of those are still to be found in its text. */
export async function visitStored(count: number, onPage: number) {
  const visit = await visitCommunity('chromium', { [PATH]: pageText() }, undefined, { isMeasured: true });
  const { browser, site } = visit;
  const page = `${site.origin}${PATH}`;
  const community = inventCommunity(`${site.origin}/`);
  const observations = inventNotes({ community, count, page, onPage }, new Date());
  await putIn(browser, community, { observations });
  const forum = await browser.openPage(page);
  await turnOn(browser, forum, 'Always on here');
  return { browser, forum, close: () => visit.close() };
}

/** The same page for every store: what is noted of it must be the only difference. */
function pageText(): string {
  const community = inventCommunity('http://127.0.0.1/');
  const notes = inventNotes({ community, count: PARAGRAPHS, page: community.url, onPage: PARAGRAPHS }, new Date());
  const paragraphs = notes.map((note, at) => `<p>${at % 2 === 0 ? quoted(note) : `${note.note} ${note.note}`}</p>`);
  return `<!doctype html><title>Notes here</title><main>${paragraphs.join('\n')}</main>`;
}

function quoted({ quote }: Observation): string {
  return [quote?.prefix, quote?.exact, quote?.suffix].join(' ');
}

/** From asking for the popup until its checklist is painted, milliseconds: it paints nothing before it can be used. */
export async function popupTime({ browser }: StoredVisit): Promise<number> {
  const popup = await browser.openExtensionPage('popup.html');
  const time = await popup.evaluate(firstPaint, '.item');
  await popup.close();
  return time;
}

/** Runs in the page: waits for its first paint that shows anything, and that the element is there by then. */
async function firstPaint(css: string): Promise<number> {
  const painted = await new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  if (document.querySelector(css) === null) throw new Error('painted before it could be used');
  return painted;
}

/** What the overlay takes, milliseconds: from the page's beginning until the tab is there, then to open the panel twice. */
export type PanelTimes = { readonly tab: number; readonly first: number; readonly again: number };

/** Loads the page anew, and opens the panel there twice with the keyboard. */
export async function panelTimes({ forum }: StoredVisit): Promise<PanelTimes> {
  await forum.bringToFront();
  await forum.reload();
  const tab = await until('the tab', () => forum.inspect(tabTime, null));
  // Nobody presses it in the moment it comes, while the page's notes are still being found.
  await forum.evaluate(
    () =>
      new Promise<void>((idle) =>
        requestIdleCallback(() => {
          idle();
        }),
      ),
  );
  const first = await openingTime(forum);
  await forum.press('Escape');
  await until('the tab again', () => forum.inspect(tabTime, null));
  const again = await openingTime(forum);
  return { tab, first, again };
}

/** Runs in the page: waits for the tab; undefined while the overlay's element is not there. */
async function tabTime(tools: PageTools): Promise<number | undefined> {
  const host = document.querySelector('tidemark-overlay');
  const root = host === null ? null : tools.shadowOf(host);
  if (root === null) return undefined;
  const isThere = () => root.querySelector('.tab') !== null;
  if (!isThere()) {
    await new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        if (!isThere()) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(root, { childList: true, subtree: true });
    });
  }
  return performance.now();
}

async function openingTime(forum: Page): Promise<number> {
  await forum.inspect((tools) => {
    const root = tools.shadowOf(document.querySelector('tidemark-overlay')!)!;
    root.querySelector<HTMLElement>('.tab')!.focus();
    // The key's own moment: what the browser does before any of our code hears of it counts, too.
    const opened = new Promise<number>((resolve) => {
      let pressed = 0;
      root.addEventListener('keydown', ({ timeStamp }) => (pressed ||= timeStamp), { capture: true });
      const watch = new MutationObserver(() => {
        if (root.querySelector('.panel .record, .panel .block') === null) return;
        watch.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            resolve(performance.now() - pressed);
          };
          port2.postMessage(null);
        });
      });
      watch.observe(root, { childList: true, subtree: true });
    });
    Object.assign(globalThis, { opened });
  }, null);
  await forum.press('Enter');
  return forum.inspect(() => (globalThis as unknown as { opened: Promise<number> }).opened, null);
}

/** What the side panel takes, milliseconds: to read every note, and for each key in its search until what was found is painted. */
export type SearchTimes = { readonly read: number; readonly keys: readonly number[] };

/** Types something into the side panel's search, and takes it back letter by letter. */
export async function searchTimes({ browser }: StoredVisit, typed: string): Promise<SearchTimes> {
  const notes = await browser.openExtensionPage('sidepanel.html');
  // All are read before they can be searched.
  const began = performance.now();
  await until('the notes', async () => (await notes.findAll({ css: '.results' }))[0], undefined, READING_AT_MOST);
  const read = performance.now() - began;
  await notes.evaluate(watchEvents);
  await notes.evaluate(() => {
    document.querySelector<HTMLElement>('input[type=search]')!.focus();
  });
  for (const key of [...Array.from(typed), ...Array.from(typed, () => 'Backspace')]) {
    await notes.press(key);
    // Nobody types so fast that one key waits for the work of the one before.
    await notes.evaluate(painted);
  }
  const keys = await notes.evaluate(readEvents);
  await notes.close();
  if (keys.length < typed.length) throw new Error('not every key was timed');
  return { read, keys };
}

/** Runs in the page: waits until all that happened has been painted. */
async function painted(): Promise<void> {
  await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
}

/** Runs in the page: keeps how long each key took until what it changed was painted (Event Timing, W3C). */
function watchEvents(): void {
  const kept: number[] = [];
  Object.assign(globalThis, { timedEvents: kept });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') kept.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** Runs in the page: what was kept so far, once all that happened has been painted. */
async function readEvents(): Promise<readonly number[]> {
  await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
  return (globalThis as unknown as { timedEvents: readonly number[] }).timedEvents;
}
