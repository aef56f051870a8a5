import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportFile } from '#core/export-file.ts';
import { assess } from '#core/report/assessment.ts';
import { buildReport } from '#core/report/build.ts';
import { type CsvCell, csvBytes } from '#core/report/csv-text.ts';
import { csvCompetencies } from '#core/report/formats/csv-competencies.ts';
import { csvObservations } from '#core/report/formats/csv-observations.ts';
import type { ReportFormat } from '#core/report/format.ts';
import { exportOf } from '../arbitraries.ts';
import { gardenModel } from '../garden.ts';
import { gardenExport, harbour, harbourModel, render, resources, soilObservation } from './reports.ts';

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** Halves of characters cannot be written. */
const wellFormed = (text: string) => textOf(new TextEncoder().encode(text));

/** A reader of RFC 4180 that takes nothing else: quotes closed, rows ended by CR LF, every row as long as the first. */
const parseCsv = (text: string): string[][] => {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [[]];
  let at = 1;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      const from = at + 1;
      at = from;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error(`the quote at ${String(from)} is never closed`);
        at += text[at] === '"' ? 2 : 1;
      }
      cell = text.slice(from, at).replaceAll('""', '"');
      at += 1;
    } else {
      const end = text.slice(at).search(/[,\r\n"]/u);
      cell = text.slice(at, at + end);
      at += end;
    }
    rows.at(-1)?.push(cell);
    if (text[at] === ',') {
      at += 1;
    } else {
      expect(text.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      if (at < text.length) rows.push([]);
    }
  }
  for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
  return rows;
};

/** What begins a formula somewhere. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
const asWritten = (text: string) => text.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, '');

const csvOf = async (format: ReportFormat, file: ExportFile, model = harbourModel) => {
  const { bytes, warnings } = await render(format, file, model);
  expect(warnings).toEqual([]);
  return parseCsv(textOf(bytes));
};

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('"', ',', '\r', '\n', '\r\n', "'", '=', '+', '-', '@', '\t', ';', 'a', '\uFEFF', '\0', '＝'))
    .map((parts) => parts.join('')),
);

describe('CSV', () => {
  it('gives back what was put in, whatever it is, and begins no text as a formula', () => {
    const cells = fc.oneof(texts, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));
    const tables = fc
      .integer({ min: 1, max: 6 })
      .chain((width) =>
        fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(tables, (rows: CsvCell[][]) => {
        const read = parseCsv(textOf(csvBytes(rows)));
        expect(read).toHaveLength(rows.length);
        for (const [at, row] of rows.entries()) {
          for (const [column, cell] of row.entries()) {
            const written = read[at]?.[column] ?? '?';
            if (typeof cell === 'number') {
              expect(Number(written)).toBe(Number(cell.toPrecision(12)));
            } else {
              expect(written).not.toMatch(FORMULA);
              expect(asWritten(written)).toBe(wellFormed(cell ?? ''));
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('disarms formulas and leaves numbers and the rest as they are', () => {
    const cells = ['=1+1', '+1', '-1', '@x', '\tx', '\rx', "'=x", "'tis", 'a=b', 'x "y"', -1.5, 0, null, ''];
    expect(textOf(csvBytes([cells]))).toBe(
      `\uFEFF"'=1+1","'+1","'-1","'@x","'\tx","'\rx","''=x","'tis","a=b","x ""y""",-1.5,0,,\r\n`,
    );
  });
});

describe('the CSV of observations', () => {
  it('has a row an observation, numbered as the evidence is', async () => {
    const { observations } = assess(harbour, harbourModel);
    const [head, ...rows] = await csvOf(csvObservations, harbour);
    const column = (name: string) => rows.map((row) => asWritten(row[head?.indexOf(name) ?? -1] ?? '?'));
    expect(column('number')).toEqual(observations.map((_, at) => String(at + 1)));
    for (const field of ['createdAt', 'author', 'competency', 'verdict', 'note'] as const) {
      expect(column(field)).toEqual(observations.map((observation) => observation[field]));
    }
    expect(column('quote')).toEqual(observations.map(({ quote }) => quote?.exact ?? ''));
    expect(column('stage')).toEqual(observations.map(({ stage }) => (stage === undefined ? '' : String(stage))));
  });

  it('gives back any note and any author, and is never a formula, whatever the records', async () => {
    await fc.assert(
      fc.asyncProperty(texts, texts, exportOf(gardenModel), async (author, note, file) => {
        const observations = [...file.observations, soilObservation(0, { author, note })];
        const [head, ...rows] = await csvOf(csvObservations, { ...gardenExport(), observations }, gardenModel);
        const at = (name: string) => head?.indexOf(name) ?? -1;
        expect(
          rows.map((row) => [asWritten(row[at('author')] ?? '?'), asWritten(row[at('note')] ?? '?')]),
        ).toContainEqual([wellFormed(author), wellFormed(note)]);
        for (const cell of rows.flat()) expect(cell).not.toMatch(FORMULA);
      }),
      { numRuns: 50 },
    );
  });

  it("holds no evidence in the community's edition, and says so", async () => {
    const assessment = assess(harbour, harbourModel);
    const document = buildReport(assessment, { edition: 'community' });
    const { bytes, warnings } = await csvObservations.render(document, assessment, resources);
    expect(parseCsv(textOf(bytes))).toHaveLength(1);
    expect(warnings).toEqual(['The community’s edition leaves out the evidence: this file holds headings alone.']);
  });
});

describe('the CSV of competencies', () => {
  it('has a row a competency, its numbers those of the scorecard and empty where there is none', async () => {
    const { scorecard } = assess(harbour, harbourModel);
    const [head, ...rows] = await csvOf(csvCompetencies, harbour);
    const column = (name: string) => rows.map((row) => row[head?.indexOf(name) ?? -1]);
    expect(column('competency')).toEqual(scorecard.competencies.map(({ id }) => id));
    expect(column('level')).toEqual(scorecard.competencies.map(({ level }) => (level === null ? '' : String(level))));
    expect(column('high')).toEqual(
      scorecard.competencies.map(({ interval }) => (interval === null ? '' : String(interval[1]))),
    );
    expect(column('answered')).toEqual(scorecard.competencies.map(({ coverage }) => String(coverage.answered)));
  });
});
