import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportFile } from '#core/export-file.ts';
import { assess } from '#core/report/assessment.ts';
import { buildReport, type ReportWishes } from '#core/report/build.ts';
import { EDITIONS, type ReportDocument } from '#core/report/document.ts';
import { markdown } from '#core/report/formats/markdown/markdown.ts';
import { sections } from '#core/report/sections/index.ts';
import { communityOf, exportOf } from '../arbitraries.ts';
import { gardenModel } from '../garden.ts';
import { gardenExport, harbour, harbourModel, resources, soilObservation } from './reports.ts';

const SINCE = { asOf: '2026-08-31T23:59:59Z' };

const documentOf = (file: ExportFile, wishes: ReportWishes, model = harbourModel): ReportDocument =>
  buildReport(assess(file, model), wishes);

const textOf = async (file: ExportFile, wishes: ReportWishes, model = harbourModel) => {
  const assessment = assess(file, model);
  const { bytes } = await markdown.render(buildReport(assessment, wishes), assessment, resources);
  return new TextDecoder().decode(bytes);
};

const idsOf = (document: ReportDocument) => document.sections.map(({ id }) => id);

describe('an edition', () => {
  it.each([
    ['executive', 'harbour-commons.executive'],
    ['community', 'harbour-commons.community'],
  ] as const)('%s is as its golden (renew with UPDATE_GOLDENS=1)', async (edition, name) => {
    const golden = new URL(`../../../fixtures/reports/${name}.md`, import.meta.url);
    const text = await textOf(harbour, { edition, since: SINCE });
    if (process.env.UPDATE_GOLDENS === '1') writeFileSync(golden, text);
    expect(existsSync(golden)).toBe(true);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });

  it('has the sections that say they are of it, in their order', () => {
    for (const edition of EDITIONS) {
      const all = sections.filter(({ editions }) => editions.includes(edition)).map(({ id }) => id);
      const shown = idsOf(documentOf(harbour, { edition, since: SINCE }));
      expect(all.filter((id) => shown.includes(id))).toEqual(shown);
      expect(shown.length).toBeGreaterThan(0);
    }
    expect(sections.every(({ editions }) => editions.length > 0)).toBe(true);
  });

  it('for the community names nobody, quotes nothing and leads nowhere', async () => {
    const marks = {
      author: 'Zyx Author',
      quote: 'zyx quote',
      note: 'zyx note',
      title: 'zyx title',
      reason: 'zyx reason',
    };
    await fc.assert(
      fc.asyncProperty(exportOf(gardenModel), async (file) => {
        const marked: ExportFile = {
          ...file,
          observations: file.observations.map((observation) => ({
            ...observation,
            author: marks.author,
            note: marks.note,
            page: { ...observation.page, title: marks.title, url: 'https://garden.example/zyx-page' },
            quote: { exact: marks.quote, prefix: '', suffix: '', start: 0, end: 9 },
          })),
          checks: file.checks.map((check) => ({ ...check, by: marks.author, reason: marks.reason })),
          answers: [],
          community: { ...file.community, name: 'Plot 14', url: 'https://garden.example/' },
        };
        const text = await textOf(marked, { edition: 'community', since: { asOf: file.exportedAt } }, gardenModel);
        expect(text.toLowerCase()).not.toContain('zyx');
        expect(text).not.toContain('://');
      }),
      { numRuns: 50 },
    );
  });

  it('points at evidence only where the evidence is', async () => {
    for (const edition of ['executive', 'community'] as const) {
      expect(await textOf(harbour, { edition, since: SINCE })).not.toMatch(/\[\d+\]/u);
    }
  });

  it('for executives says what is asked for, or that nothing is known yet', async () => {
    const known = await textOf(harbour, { edition: 'executive' });
    expect(known).toContain('### What we ask for');
    expect(known).toMatch(/For the coming quarter: \d+ person-weeks of work/u);
    const empty = await textOf(gardenExport(), { edition: 'executive' }, gardenModel);
    expect(empty).toContain('There is too little evidence yet to say where Plot 14 stands.');
    expect(empty).toContain('Left out of this page');
  });
});

describe('what changed', () => {
  it('is told in every edition, and only where it is asked for', async () => {
    for (const edition of EDITIONS) {
      expect(await textOf(harbour, { edition, since: SINCE })).toContain('Since 31 August 2026 the overall level has');
      expect(await textOf(harbour, { edition })).not.toContain('31 August');
    }
  });

  it('is nothing where the two dates are one', async () => {
    await fc.assert(
      fc.asyncProperty(exportOf(gardenModel), async (file) => {
        const text = await textOf(file, { since: { asOf: file.exportedAt } }, gardenModel);
        expect(text).toMatch(/the overall level has stayed at|There was no overall level on/u);
      }),
      { numRuns: 30 },
    );
  });

  it('compares with the records of an earlier export where one is given', async () => {
    const now = gardenExport({ observations: Array.from({ length: 9 }, (_, at) => soilObservation(at)) });
    const earlier = { ...gardenExport({ observations: [] }), exportedAt: '2026-11-10T00:00:00Z' };
    const byFile = await textOf(now, { since: { asOf: earlier.exportedAt, exportFile: earlier } }, gardenModel);
    expect(byFile).toContain('On 10 November 2026 there was no overall level yet');
    const byRecords = await textOf(now, { since: { asOf: earlier.exportedAt } }, gardenModel);
    expect(byRecords).toContain('Since 10 November 2026 the overall level has');
  });
});

describe('the manager’s own words', () => {
  it('open the section they are for, and make one that has nothing else to say', async () => {
    const narrative = { context: 'We *began* in May.', gaps: 'Our own view of the gaps.' };
    const text = await textOf(harbour, { narrative });
    expect(text).toContain('## Context\n\nWe *began* in May.');
    expect(text).toContain('## Gaps\n\nOur own view of the gaps.');
    expect(idsOf(documentOf(harbour, {}))).not.toContain('context');
  });
});

describe('any export', () => {
  it('makes a document in every edition, the same each time', () => {
    fc.assert(
      fc.property(exportOf(gardenModel), communityOf(gardenModel), (file, community) => {
        const own = { ...file, community };
        for (const edition of EDITIONS) {
          const document = documentOf(own, { edition, since: SINCE }, gardenModel);
          expect(document).toEqual(documentOf(own, { edition, since: SINCE }, gardenModel));
          expect(document.sections.every(({ title, blocks }) => title !== '' && blocks.length > 0)).toBe(true);
          expect(JSON.stringify(document)).not.toMatch(
            /undefined|NaN|\{[a-z]+\}(?<!\{(?:page|pages|number|date|given|used|characters)\})/u,
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
