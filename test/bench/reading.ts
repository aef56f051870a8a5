import { join } from 'node:path';
import { expectation, fixtureHtml, fixtureNames } from '../extension/platforms/fixture-pages.ts';
import { type Bench, printTable } from './bench.ts';
import { printDemands } from './demand.ts';
import type { Reading, Saved } from './reading/in-page.ts';
import { runInChromium } from './run-in-chromium.ts';

const SCRIPT = join(import.meta.dirname, 'reading/in-page.ts');

/** The page that no platform recognises is asked about by all of them. */
const UNKNOWN: Saved = {
  name: 'a page of no community',
  html: '<title>Page</title><main></main>',
  url: 'https://page.example/',
};

const SLOWEST = 12;

/** How long recognising and reading a page of 1 MB takes, for the fixture pages of every platform and for any other page. */
export const reading: Bench = {
  id: 'reading',
  summary: 'pages of every platform with 1 MB of text put into them, recognised and read in real Chromium',
  async run() {
    const saved = fixtureNames.map((name): Saved => ({ name, html: fixtureHtml(name), url: expectation(name).url }));
    const readings = (await runInChromium(
      SCRIPT,
      `measureReading(${JSON.stringify([UNKNOWN, ...saved])})`,
    )) as readonly Reading[];
    const slowest = readings.toSorted((one, other) => other.ms - one.ms).slice(0, SLOWEST);
    const [unknown] = readings;
    printTable([
      ['slowest pages', 'read as', 'ms, median'],
      ...slowest.map(({ name, platform, ms }) => [name, platform, ms.toFixed(2)]),
    ]);
    printDemands([
      { what: 'the slowest page of all', measured: slowest[0]?.ms ?? NaN, unit: 'ms', atMost: 5 },
      { what: UNKNOWN.name, measured: unknown?.ms ?? NaN, unit: 'ms', atMost: 5 },
    ]);
  },
};
