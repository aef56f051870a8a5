import type { Observation } from '#core/observation.ts';
import { until } from '../e2e/browsers/until.ts';
import { turnOn, visitCommunity } from '../e2e/community-visit.ts';
import { inventCommunity, inventNotes, putIn } from '../e2e/seed.ts';
import { type Cut, cutAndEdit, inventParagraphs, pageSource } from './anchoring/long-page.ts';
import { type Bench, median, printTable } from './bench.ts';
import { printDemands } from './demand.ts';

const NODES = 48_000;
const NOTES = 200;
const ROUNDS = 7;
const PATH = '/t/a-long-page/1';

/** What a person may feel (Long Tasks, W3C); milliseconds. */
const LONG = 50;

/** What a page of 1 MB feels when Tidemark starts on it: the tasks of over 50 ms, which there should be none of. */
export const start: Bench = {
  id: 'start',
  summary: `Tidemark turned on on a page of 1 MB in ${String(NODES)} text nodes with ${String(NOTES)} notes, in real Chromium`,
  async run() {
    const { after, cuts } = cutAndEdit(inventParagraphs(NODES, 1), NOTES, 2);
    const visit = await visitCommunity('chromium', { [PATH]: pageSource(after) }, undefined, { isMeasured: true });
    const { browser, site } = visit;
    try {
      const community = inventCommunity(`${site.origin}/`);
      const url = `${site.origin}${PATH}`;
      const invented = inventNotes({ community, count: NOTES, page: url, onPage: NOTES }, new Date());
      await putIn(browser, community, {
        observations: invented.map((note, at) => ({ ...note, quote: quoteOf(cuts[at]) })),
      });
      const page = await browser.openPage(url);
      const rounds: (readonly number[])[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        await page.evaluate(watchTasks);
        await turnOn(browser, page, 'Only this visit');
        await until('the marks', () =>
          page.evaluate(() => (CSS.highlights.get('tidemark-passage')?.size ?? 0) > 0 || undefined),
        );
        rounds.push(await page.evaluate(readTasks));
        await turnOn(browser, page, 'Turn off', { turnedOn: 'Only this visit' });
      }
      const longest = rounds.map((tasks) => Math.max(0, ...tasks));
      printTable([
        [`of ${String(ROUNDS)} starts`, ''],
        [`tasks of over ${String(LONG)} ms in a start, median`, median(rounds.map(({ length }) => length)).toFixed(0)],
        ['longest of them, median, ms', median(longest).toFixed(0)],
      ]);
      printDemands([
        { what: `tasks of over ${String(LONG)} ms`, measured: rounds.flat().length, unit: 'tasks', atMost: 0 },
      ]);
    } finally {
      await visit.close();
    }
  },
};

function quoteOf(cut: Cut | undefined): NonNullable<Observation['quote']> {
  if (cut === undefined) throw new Error('there are fewer quotes than notes');
  const { exact, prefix, suffix, start, end } = cut;
  return { exact, prefix, suffix, start, end };
}

/** Runs in the page: keeps how long each task took that was over 50 ms, from now on. */
async function watchTasks(): Promise<void> {
  const kept: number[] = [];
  const { tidemarkTasks: before } = globalThis as unknown as { tidemarkTasks?: PerformanceObserver };
  before?.disconnect();
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) kept.push(duration);
  });
  // What the page itself does once it has come to the front is not ours.
  await new Promise<void>((idle) => {
    requestIdleCallback(() => {
      idle();
    });
  });
  observer.observe({ entryTypes: ['longtask'] });
  Object.assign(globalThis, { tidemarkTasks: observer, tidemarkTimes: kept });
}

/** Runs in the page: what was kept, once all that happened has been painted. */
async function readTasks(): Promise<readonly number[]> {
  await new Promise<void>((idle) => {
    requestIdleCallback(() => {
      idle();
    });
  });
  await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
  return (globalThis as unknown as { tidemarkTimes: readonly number[] }).tidemarkTimes;
}
