import type { Browser, Page } from '../e2e/browsers/browser.ts';
import { turnOn, visitCommunity } from '../e2e/community-visit.ts';
import { inventCommunity, inventNotes, putIn } from '../e2e/seed.ts';
import { type Bench, median, printTable } from './bench.ts';

const MANY = 20_000;
const ON_A_PAGE = 200;
const RUNS = 9;
const TYPED = 'harbour solved';

/** What 20,000 stored notes cost: opening the popup, searching, and the panel on a page with 200 of them. */
export const store: Bench = {
  id: 'store',
  summary: `screens with ${String(MANY)} notes stored, against an empty store, in real Chromium`,
  async run() {
    const empty = await measure(0, 0);
    const full = await measure(MANY, ON_A_PAGE);
    const ratio = (a: number, b: number) => `${(a / b).toFixed(2)} x`;
    printTable([
      ['', 'empty, ms', 'full, ms', 'ratio', 'at most'],
      ['popup interactive', empty.popup.toFixed(0), full.popup.toFixed(0), ratio(full.popup, empty.popup), '1.20 x'],
      ['panel opened', empty.panel.toFixed(0), full.panel.toFixed(0), ratio(full.panel, empty.panel), '1.50 x'],
      ['slowest key in search', '', full.slowestKey.toFixed(0), '', '100 ms'],
    ]);
  },
};

type Measured = { readonly popup: number; readonly panel: number; readonly slowestKey: number };

async function measure(count: number, onPage: number): Promise<Measured> {
  const visit = await visitCommunity('chromium');
  const { browser, site } = visit;
  try {
    const page = site.urlOf('discourse--topic');
    const community = inventCommunity(`${site.origin}/`);
    await putIn(browser, community, { observations: inventNotes({ community, count, page, onPage }, new Date()) });
    const forum = await browser.openPage(page);
    await turnOn(browser, forum, 'Always on here');
    return {
      popup: await popupTime(browser),
      panel: await panelTime(forum),
      slowestKey: count === 0 ? 0 : await slowestKey(browser),
    };
  } finally {
    await visit.close();
  }
}

/** From navigation until the popup's first answer button is there, the median of some openings. */
async function popupTime(browser: Browser): Promise<number> {
  const opener = await browser.openExtensionPage('dashboard.html#/privacy');
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await opener.evaluate(openPopup));
  await opener.close();
  return median(times);
}

/** Runs in a page of the extension's. Timers of a page behind another one are slowed down; messages are not. */
async function openPopup(): Promise<number> {
  const opened = open('popup.html');
  if (opened === null) throw new Error('The popup could not be opened');
  const turn = new MessageChannel();
  const next = () =>
    new Promise((heard) => {
      turn.port1.onmessage = heard;
      turn.port2.postMessage(null);
    });
  while (opened.document.querySelector('.item') === null) await next();
  const time = opened.performance.now();
  opened.close();
  return time;
}

/** From the click on the tab until the panel is painted, the median of some openings. */
async function panelTime(forum: Page): Promise<number> {
  await forum.bringToFront();
  const overlay = forum.within('tidemark-overlay');
  await forum.evaluate(watchEvents);
  for (let run = 0; run < RUNS; run += 1) {
    await overlay.click({ role: 'button', name: /^Open Tidemark/ });
    await overlay.click({ role: 'button', name: 'Close Tidemark' });
  }
  await overlay.find({ role: 'button', name: /^Open Tidemark/ });
  const clicks = (await forum.evaluate(readEvents)).filter(({ name }) => name === 'click').map(({ ms }) => ms);
  // Every second click closes.
  return median(clicks.filter((_, at) => at % 2 === 0));
}

async function slowestKey(browser: Browser): Promise<number> {
  const notes = await browser.openExtensionPage('sidepanel.html');
  await notes.find({ role: 'status', text: /20,000/ });
  await notes.evaluate(watchEvents);
  await notes.type({ role: 'searchbox' }, TYPED);
  const keys = (await notes.evaluate(readEvents)).filter(({ name }) => name.startsWith('key') || name === 'input');
  await notes.close();
  return Math.max(...keys.map(({ ms }) => ms));
}

/** Runs in the page: keeps how long each event took until what it changed was painted (Event Timing, W3C). */
function watchEvents(): void {
  const kept: { readonly name: string; readonly ms: number }[] = [];
  Object.assign(globalThis, { timedEvents: kept });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) kept.push({ name, ms: duration });
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** Runs in the page: what was kept so far, once all that happened has been painted. */
async function readEvents(): Promise<readonly { readonly name: string; readonly ms: number }[]> {
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  return (globalThis as unknown as { timedEvents: readonly { name: string; ms: number }[] }).timedEvents;
}
