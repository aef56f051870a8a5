import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExportFile, parseExport } from '#core/export-file.ts';
import type { MaturityModel } from '#core/model.ts';
import { models } from '#core/models/index.ts';
import { BROWSERS, type Visit, visitCommunity } from './community-visit.ts';

const root = join(import.meta.dirname, '../..');
const EXPORT = join(root, 'fixtures/exports/harbour-commons.tidemark.json');
const { exportFile, model } = parseExport(readFileSync(EXPORT, 'utf8'), EXPORT, models);

/** What a report made in the browser is known by. */
type Made = { readonly fileName: string; readonly warnings: readonly string[]; readonly hash: string };

/**
 * Runs in the page, which loads the part of the build that makes reports. It is made of text, so that the tests' own
 * bundler leaves its import alone.
 */
// eslint-disable-next-line @typescript-eslint/no-implied-eval
const makeInPage = new Function(
  'chunk',
  'request',
  `return import(chunk)
    .then(({ makeReport }) => makeReport(request))
    .then(async ({ fileName, warnings, bytes }) => {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      return JSON.stringify({ fileName, warnings, hash });
    });`,
) as (chunk: string, request: { format: string; exportFile: ExportFile; model: MaturityModel }) => Promise<string>;

describe.each(BROWSERS)('a report made in %s', (name) => {
  let visit: Visit;
  let page: Awaited<ReturnType<Visit['browser']['openExtensionPage']>>;
  let chunk: string;

  beforeAll(async () => {
    visit = await visitCommunity(name);
    page = await visit.browser.openExtensionPage('dashboard.html');
    const [made = ''] = readdirSync(join(visit.build.folder, 'chunks')).filter((file) =>
      file.startsWith('report-making-'),
    );
    chunk = new URL(`chunks/${made}`, await page.url()).href;
  });

  afterAll(() => visit.close());

  it.each([
    ['pdf', 'harbour-commons.pdf'],
    ['html', 'harbour-commons.html'],
    ['markdown', 'harbour-commons.md'],
    ['csv-competencies', 'harbour-commons.competencies.csv'],
    ['csv-observations', 'harbour-commons.observations.csv'],
    ['json', 'harbour-commons.json'],
  ])('as %s has the bytes of the command line’s', async (format, fileName) => {
    const args = [join(root, 'dist/cli/tidemark.mjs'), 'report', EXPORT, '--format', format, '-o', '-'];
    const hash = createHash('sha256').update(execFileSync(process.execPath, args)).digest('hex');
    const request = { format, exportFile: exportFile!, model: model! };
    const made = JSON.parse(await page.evaluate(makeInPage, chunk, request)) as Made;
    expect(made).toEqual({ fileName, warnings: [], hash });
  });

  it('asks nothing of any network, and runs no code made of text', async () => {
    expect(await visit.browser.consoleErrors()).toEqual([]);
    await visit.browser.close();
    const requests = await visit.browser.requests();
    expect(requests.filter(({ initiator }) => initiator.includes('extension:'))).toEqual([]);
    expect(visit.site.asked).toEqual([]);
  });
});
