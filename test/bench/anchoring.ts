import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Measured } from './anchoring/in-page.ts';
import { type Bench, printTable } from './bench.ts';
import { printDemands } from './demand.ts';
import { runInChromium } from './run-in-chromium.ts';

const SCRIPT = join(import.meta.dirname, 'anchoring/in-page.ts');

/** How fast, and how rightly, quotes are found in a long page by us and by others, in one page of one real browser. */
export const anchoring: Bench = {
  id: 'anchoring',
  summary: '1,000 quotes (half unchanged, a quarter edited, a quarter gone) on a page of 1 MB in 48,000 text nodes',
  async run() {
    const { finders, ...measured } = (await runInChromium(SCRIPT, 'measureAnchoring()', [
      sayWhatIsMissing,
    ])) as Measured;
    const ours = finders.find(({ name }) => name === 'tidemark');
    if (ours === undefined) throw new Error('the bench has not measured us');
    printTable([
      ['finder', 'quotes', 'ms a quote', 'of ours', 'right', 'wrong', 'lost'],
      ...finders.map(({ name, quotes, ms, right, wrong, lost }) => [
        name,
        String(quotes),
        (ms / quotes).toFixed(3),
        `${(ms / quotes / (ours.ms / ours.quotes)).toFixed(0)} x`,
        ...[right, wrong, lost].map((count) => `${((100 * count) / quotes).toFixed(1)} %`),
      ]),
    ]);
    console.log('Right: found where it is, or not found where it is gone. The others are asked a sample, after ours.');
    console.log(
      `page: ${String(measured.textNodes)} text nodes, ${(measured.characters / 1e6).toFixed(2)} million characters`,
    );
    console.log(
      `ours: ${ours.ms.toFixed(0)} ms in all, reading the page included (the first time ${measured.firstRun.toFixed(0)} ms); longest task ${measured.longestTask.toFixed(1)} ms`,
    );
    console.log(`found again after the page changed elsewhere: ${measured.again.toFixed(1)} ms`);
    console.log(
      `painting ${String(measured.painted)} highlights: ${measured.paint.toFixed(1)} ms and a frame of ${measured.frame.toFixed(1)} ms; nodes touched: ${String(measured.touched)}`,
    );
    console.log(`a click looked up among them: ${measured.click.toFixed(2)} ms`);
    const theOthers = finders.filter((finder) => finder !== ours);
    const part = ({ right, quotes }: (typeof finders)[number]) => (100 * right) / quotes;
    const fastest = Math.min(...theOthers.map(({ ms, quotes }) => ms / quotes));
    const rightest = Math.max(...theOthers.map(part));
    printDemands([
      { what: 'faster than the fastest other', measured: fastest / (ours.ms / ours.quotes), unit: 'x', atLeast: 50 },
      { what: 'right', measured: part(ours), unit: '%', atLeast: rightest },
      { what: 'longest task', measured: measured.longestTask, unit: 'ms', atMost: 50 },
      { what: 'nodes touched by painting', measured: measured.touched, unit: 'nodes', atMost: 0 },
    ]);
  },
};

/** @apache-annotator/dom needs a package that it does not list. Where that is not installed, its finder says so. */
const SELECTOR = '@apache-annotator/selector';
const sayWhatIsMissing: Plugin = {
  name: 'say-what-is-missing',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (id !== SELECTOR) return null;
    return (await this.resolve(id, importer, { skipSelf: true })) ?? `\0${SELECTOR}`;
  },
  load(id) {
    if (id !== `\0${SELECTOR}`) return null;
    const names = [
      'describeTextPosition',
      'textPositionSelectorMatcher',
      'describeTextQuote',
      'textQuoteSelectorMatcher',
    ];
    const missing = `() => { throw new Error('${SELECTOR} is not installed') }`;
    return names.map((name) => `export const ${name} = ${missing};`).join('\n');
  },
};
