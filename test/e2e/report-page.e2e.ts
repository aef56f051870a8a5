import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportFile } from '#core/export-file.ts';
import { violationsOf } from './axe.ts';
import { BROWSERS, type Visit, visitCommunity } from './community-visit.ts';

const root = join(import.meta.dirname, '../..');
const EXPORT = join(root, 'fixtures/exports/harbour-commons.tidemark.json');
const REPORT = '/report.html';

/** The page of so many observations as an audit in two browsers has time for; every kind of block is in it. */
function reportOfSome(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tidemark-report-'));
  const file = join(folder, 'some.tidemark.json');
  const whole = JSON.parse(readFileSync(EXPORT, 'utf8')) as ExportFile;
  writeFileSync(file, JSON.stringify({ ...whole, observations: whole.observations.slice(-15) }));
  const args = [join(root, 'dist/cli/tidemark.mjs'), 'report', file, '--format', 'html', '-o', '-'];
  const report = execFileSync(process.execPath, args, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return report;
}

describe.each(BROWSERS)('an HTML report in %s', (name) => {
  let visit: Visit;
  let page: Awaited<ReturnType<Visit['browser']['openPage']>>;

  beforeAll(async () => {
    visit = await visitCommunity(name, { [REPORT]: reportOfSome() });
    page = await visit.browser.openPage(visit.site.origin + REPORT);
  });

  afterAll(() => visit.close());

  it.each(['light', 'dark'] as const)('gives axe-core nothing to report, %s', async (scheme) => {
    await page.emulate({ scheme });
    const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(isDark).toBe(scheme === 'dark');
    expect(await violationsOf(page)).toEqual([]);
    await page.emulate({});
  });

  it('is styled, though its policy allows no style but its own', async () => {
    const read = () => {
      const styles = (css: string) => getComputedStyle(document.querySelector(css) ?? document.body);
      return {
        sign: styles('.kind.gap').color,
        interval: styles('rect.fill-stage-2').fill,
        level: styles('circle.fill-accent').fill,
        words: styles('svg text.fill-ink').fill,
        met: styles('.heat .step-4').backgroundColor,
        line: styles('tbody tr > *').borderBottomWidth,
      };
    };
    await page.emulate({ scheme: 'light' });
    expect(await page.evaluate(read)).toEqual({
      sign: 'rgb(180, 73, 31)',
      interval: 'rgb(143, 193, 191)',
      level: 'rgb(15, 91, 94)',
      words: 'rgb(20, 35, 43)',
      met: 'rgb(15, 91, 94)',
      line: '1px',
    });
    await page.emulate({});
  });

  it('loses nothing at a width of 320 pixels: only tables scroll, each by itself', async () => {
    await page.emulate({ width: 320, height: 700 });
    const wide = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const isInScroller = (element: Element) => element.closest('.table, pre') !== null;
      return {
        page: document.documentElement.scrollWidth - width,
        beyond: [...document.querySelectorAll('main *, header *')]
          .filter((element) => !isInScroller(element) && element.getBoundingClientRect().right > width + 1)
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      };
    });
    expect(wide).toEqual({ page: 0, beyond: [] });
    await page.emulate({});
  });

  it.each([
    [1280, ['wide', 'wide']],
    [768, ['wide', 'wide']],
    [600, ['medium', 'narrow']],
    [320, ['narrow', 'narrow']],
  ] as const)(
    'shows one drawing of each figure at a width of %i pixels, its words large enough',
    async (width, forms) => {
      await page.emulate({ width, height: 700 });
      const shown = await page.evaluate(() =>
        ['.radar', '.timeline']
          .map((figure) => {
            const drawings = [...document.querySelectorAll(`${figure} svg`)];
            return drawings.filter((drawing) => drawing.getBoundingClientRect().width > 0);
          })
          .map((drawings) => ({
            forms: [...new Set(drawings.map((drawing) => drawing.getAttribute('class')))],
            smallest: Math.min(
              ...drawings
                .flatMap((drawing) => [...drawing.querySelectorAll('text')])
                .map((words) => Number(words.getAttribute('font-size')) * (words.getScreenCTM()?.d ?? 0)),
            ),
          })),
      );
      expect(shown.map((figure) => figure.forms)).toEqual(forms.map((form) => [form]));
      for (const { smallest } of shown) expect(smallest).toBeGreaterThan(8);
      await page.emulate({});
    },
  );

  it('opens what a figure shows as a table', async () => {
    await page.emulate({ width: 1280, height: 700 });
    const isShown = () => page.evaluate(() => document.querySelector('.radar details table')?.checkVisibility());
    expect(await isShown()).toBe(false);
    await page.click({ css: '.radar summary' });
    expect(await isShown()).toBe(true);
    await page.emulate({});
  });

  it('asks nothing of any server', async () => {
    expect(visit.site.asked).toEqual([REPORT]);
    expect(await visit.browser.consoleErrors()).toEqual([]);
  });
});
