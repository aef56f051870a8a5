import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { ImportedNote } from '#core/imported-note.ts';
import type { Problem } from '#core/problem.ts';
import { type CsvMapping, NOTE_FIELDS, type NoteField } from './csv-mapping.ts';
import { readDate } from './note-dates.ts';

const Row = z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.int() }) });

const NO = new Set(['no', 'false', '0', 'n', 'unsure']);

/** What a file of notes holds, and what of it cannot be read. */
export type ReadNotes = { readonly notes: readonly ImportedNote[]; readonly problems: readonly Problem[] };

/** Reads notes from a CSV (RFC 4180; the first row names the columns) by a mapping. Never throws on bad input. */
export function readCsvNotes(text: string, file: string, mapping: CsvMapping): ReadNotes {
  const rows = readRows(text, file, mapping.delimiter ?? guessDelimiter(text));
  if ('problem' in rows) return { notes: [], problems: [rows.problem] };
  const missing = rows.columns === null ? [] : missingColumns(rows.columns, mapping, file);
  if (missing.length > 0) return { notes: [], problems: missing };
  return { notes: rows.rows.map(({ cells, line }) => noteOf(cells, line, file, mapping)), problems: [] };
}

type Rows = {
  readonly columns: readonly string[] | null;
  readonly rows: readonly { readonly cells: ReadonlyMap<string, string>; readonly line: number }[];
};

function readRows(text: string, file: string, delimiter: string): Rows | { readonly problem: Problem } {
  const refuse = (line: number, code: string, message: string, hint: string) => ({
    problem: { file, line, column: 1, path: [], code, message, hint },
  });
  if (text.trim() === '') return refuse(1, 'empty', 'the file is empty', 'Export it again.');
  try {
    let line = 1;
    const parsed = z.array(Row).parse(
      parse(text, {
        columns: true,
        info: true,
        bom: true,
        delimiter,
        relax_column_count: true,
        skip_empty_lines: true,
      }),
    );
    const rows = parsed.map(({ record, info }) => {
      // A row ends at `lines`; it began after the one before it.
      const begin = line + 1;
      line = info.lines;
      return { cells: new Map(Object.entries(record)), line: begin };
    });
    const [first] = rows;
    return { columns: first === undefined ? null : [...first.cells.keys()], rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = z.object({ lines: z.int().default(1) }).parse(error);
    return refuse(lines, 'not-csv', 'not CSV from here on', 'Save it as CSV (UTF-8), with a row of names first.');
  }
}

/** Columns that the mapping names and the file does not have; a plain mapping may miss any but one. */
function missingColumns(columns: readonly string[], { columns: named }: CsvMapping, file: string): readonly Problem[] {
  const known = NOTE_FIELDS.filter((field) => columns.includes(named[field] ?? ''));
  const isPlain = NOTE_FIELDS.every((field) => named[field] === field);
  const hint = `The file has: ${columns.join(', ')}.`;
  const problem = (message: string): Problem => ({
    ...{ file, line: 1, column: 1, path: [], code: 'no-column', message, hint },
  });
  if (isPlain) {
    return known.length > 0 ? [] : [problem(`no column is named after a field; give a mapping with --mapping`)];
  }
  return NOTE_FIELDS.flatMap((field) => {
    const column = named[field];
    return column === undefined || columns.includes(column)
      ? []
      : [problem(`there is no column "${column}" for ${field}`)];
  });
}

function noteOf(cells: ReadonlyMap<string, string>, line: number, file: string, mapping: CsvMapping): ImportedNote {
  const field = (name: NoteField): string | undefined => {
    const written = cells.get(mapping.columns[name] ?? '')?.trim() ?? '';
    const meant = mapping.values?.[name]?.[written] ?? written;
    return meant === '' ? undefined : meant;
  };
  const list = (name: NoteField) => (field(name) ?? '').split(/[;,]/u).flatMap((part) => part.trim() || []);
  const date = (name: NoteField) => readDate(field(name) ?? '', mapping.dates, mapping.offset);
  const quote = field('quote');
  const sure = field('sure');
  return {
    place: { file, line, column: 1 },
    // Without an id of its own a row is what it says.
    key: `csv ${field('id') ?? JSON.stringify([...cells])}`,
    author: field('author'),
    createdAt: date('createdAt'),
    updatedAt: date('updatedAt'),
    url: field('url'),
    title: field('title'),
    quote: quote === undefined ? undefined : { exact: quote, prefix: '', suffix: '', start: 0, end: 0 },
    note: field('note') ?? '',
    tags: list('tags'),
    competency: field('competency'),
    stage: field('stage'),
    verdict: field('verdict'),
    indicator: field('indicator'),
    layer: field('layer'),
    teams: mapping.columns.teams === undefined ? undefined : list('teams'),
    sure: sure === undefined ? undefined : !NO.has(sure.toLowerCase()),
  };
}

/** Spreadsheets write what their country is used to: the one of these that the first line has most. */
function guessDelimiter(text: string): string {
  const [first = ''] = text.split(/\r?\n/u);
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: first.split(mark).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}
