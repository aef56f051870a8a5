import { requireTool } from '../../config/system-tools.ts';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { assess } from '#core/report/assessment.ts';
import { buildReport } from '#core/report/build.ts';
import { pdf } from '#core/report/formats/pdf/pdf.ts';
import { gardenModel } from '../garden.ts';
import { gardenExport, harbour, harbourModel, render, resources, soilObservation } from './reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-pdf-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The text that a reader finds in a PDF, page by page. */
const pagesOf = (bytes: Uint8Array) => {
  const path = join(folder, 'report.pdf');
  writeFileSync(path, bytes);
  return execFileSync(requireTool('TIDEMARK_PDFTOTEXT'), ['-layout', path, '-'], { encoding: 'utf8' })
    .split('\f')
    .slice(0, -1);
};

const withNote = (note: string, title = 'The long bed') => {
  const observation = soilObservation(0, {
    note,
    quote: { exact: note || 'x', prefix: '', suffix: '', start: 0, end: 1 },
  });
  return gardenExport({ observations: [{ ...observation, page: { ...observation.page, title } }] });
};

describe('the PDF', () => {
  it('has the same bytes twice', async () => {
    const [one, two] = [await render(pdf, harbour), await render(pdf, harbour)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
  });

  it('says what it is: title, language, the moment it holds for', async () => {
    const { bytes, warnings } = await render(pdf, harbour);
    const file = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(file.getTitle()).toBe('Harbour Commons: Community maturity report');
    expect(file.getCreationDate()?.toISOString()).toBe('2026-11-20T15:30:00.000Z');
    expect(file.getModificationDate()?.toISOString()).toBe('2026-11-20T15:30:00.000Z');
    expect(file.catalog.lookup(PDFName.of('Lang'), PDFHexString).decodeText()).toBe('en');
    expect(warnings).toEqual([]);
  });

  it('numbers every page but the cover, and has every observation', async () => {
    const pages = pagesOf((await render(pdf, harbour)).bytes);
    for (const [at, page] of pages.entries()) {
      if (at > 0) expect(page).toContain(`${String(at + 1)} of ${String(pages.length)}`);
    }
    const evidence = pages.filter((page) => /^\s*Harbour Commons\s+Evidence$/mu.test(page)).join('\n');
    const numbers = [...evidence.matchAll(/^ *(\d+) +[+−·] +(?:Strength|Gap|Note|Answer) ·/gmu)].map(([, n]) =>
      Number(n),
    );
    expect(numbers).toEqual(Array.from({ length: 54 }, (_, at) => at + 1));
  });

  it('leads from each number to its evidence, and from each title to the quote on its page', async () => {
    const file = await PDFDocument.load((await render(pdf, harbour)).bytes, { updateMetadata: false });
    const annotations = file.getPages().flatMap((page) => {
      const list = page.node.Annots();
      return list === undefined ? [] : list.asArray().map((_, at) => list.lookup(at, PDFDict));
    });
    const addresses = annotations.flatMap((one) => {
      const action = one.lookupMaybe(PDFName.of('A'), PDFDict);
      return action === undefined ? [] : [action.lookup(PDFName.of('URI'), PDFHexString).decodeText()];
    });
    const quoted = harbour.observations.filter(
      ({ quote, deletedAt }) => quote !== undefined && deletedAt === undefined,
    );
    expect(addresses.filter((url) => url.includes(':~:text=')).length).toBeGreaterThanOrEqual(quoted.length);
    expect(
      annotations.filter((one) => one.lookupMaybe(PDFName.of('Dest'), PDFArray) !== undefined).length,
    ).toBeGreaterThan(10);
  });

  it('draws a box for what no font has, and names it', async () => {
    const { bytes, warnings } = await render(pdf, withNote('港 and 𓀀'), gardenModel);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('港 (U+6E2F), 𓀀 (U+13000)');
    // What cannot be drawn can still be found and copied.
    expect(pagesOf(bytes).join('\n')).toContain('港 and 𓀀');
  });

  it.each([
    ['Arabic', 'مرحبا بالعالم'],
    ['Hebrew', 'שלום לכולם'],
    ['Devanagari', 'नमस्ते दुनिया'],
    ['Thai', 'สวัสดีชาวโลก'],
    ['Greek and Cyrillic', 'Καλημέρα, добрый день'],
    ['Vietnamese', 'Xin chào thế giới'],
    ['emoji', '🎉 and 👩🏽‍🌾'],
    ['both directions', 'He said שלום today and left'],
  ])('draws %s out of the box, and gives it back as it was', async (_script, words) => {
    const { bytes, warnings } = await render(pdf, withNote(words), gardenModel);
    expect(warnings).toEqual([]);
    const found = pagesOf(bytes)
      .join('\n')
      .normalize('NFC')
      .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFE0F]/gu, '');
    for (const word of words.normalize('NFC').split(' ')) expect(found).toContain(word);
  });

  it('breaks no cell that just fits its column', async () => {
    const pages = pagesOf((await render(pdf, harbour)).bytes).join('\n');
    for (const cell of ['9 of 18', '3 of 17', '6 of 13']) expect(pages).toContain(cell);
  });

  it('sets the same report on letter paper', async () => {
    const assessment = assess(harbour, harbourModel);
    const { bytes } = await pdf.render(buildReport(assessment), assessment, { ...resources, paper: 'letter' });
    const [page] = (await PDFDocument.load(bytes)).getPages();
    expect(page?.getSize()).toEqual({ width: 612, height: 792 });
  });

  it.each(['a4', 'letter'] as const)('holds the executive edition on one page of %s', async (paper) => {
    const assessment = assess(harbour, harbourModel);
    const document = buildReport(assessment, { edition: 'executive', since: { asOf: '2026-08-31T23:59:59Z' } });
    const { bytes } = await pdf.render(document, assessment, { ...resources, paper });
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1);
  });

  it('breaks what is wider than its room and loses nothing of it', async () => {
    const long = `https://garden.example/${'a-very-long-way/'.repeat(20)}end`;
    const { bytes } = await render(pdf, withNote(`See ${long}`, 'x'.repeat(400)), gardenModel);
    const text = pagesOf(bytes).join('').replaceAll(/\s/gu, '');
    expect(text).toContain(long);
    expect(text).toContain('x'.repeat(400));
  });

  it('never throws, whatever the text', async () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    );
    await fc.assert(
      fc.asyncProperty(any, any, async (note, title) => {
        const { bytes } = await render(pdf, withNote(note, title), gardenModel);
        expect(new TextDecoder().decode(bytes.subarray(0, 5))).toBe('%PDF-');
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['a note nested deeper than a stack', '>'.repeat(20_000)],
    ['lists within lists', Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
    ['a table with one endless cell', `| a | b |\n|---|---|\n| ${'word '.repeat(4000)} | y |`],
    ['a note of many pages', 'A sentence that fills its line and more.\n\n'.repeat(300)],
  ])('prints %s', async (_name, note) => {
    const { bytes } = await render(pdf, withNote(note), gardenModel);
    expect(pagesOf(bytes).length).toBeGreaterThan(3);
  });
});
