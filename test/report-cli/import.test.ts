import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExportFile, parseExport } from '#core/export-file.ts';
import { models } from '#core/models/index.ts';
import { PLAIN_MAPPING } from '../../report-cli/import/csv-mapping.ts';
import { readAnnotationNotes } from '../../report-cli/import/annotation-notes.ts';
import { readCsvNotes } from '../../report-cli/import/csv-notes.ts';
import { readMarkdownNote } from '../../report-cli/import/markdown-notes.ts';
import { readDate } from '../../report-cli/import/note-dates.ts';
import { fixture, temporaryFolder, tidemark } from './command-line.ts';

const folder = temporaryFolder();
const imports = join(import.meta.dirname, '../../fixtures/imports');
let folders = 0;

const emptyFolder = () => {
  folders += 1;
  const path = join(folder, String(folders));
  mkdirSync(path);
  return path;
};

const exportIn = (cwd: string, name: string): ExportFile => {
  const { exportFile, problems } = parseExport(readFileSync(join(cwd, name), 'utf8'), name, models);
  expect(problems).toEqual([]);
  return exportFile!;
};

describe('tidemark import', () => {
  it('keeps author, date, quote and link of what Hypothesis exports, and leaves out what says nothing of a competency', () => {
    const cwd = emptyFolder();
    const { code, stderr } = tidemark(['import', join(imports, 'hypothesis-export.json'), '-o', 'a.json'], cwd);
    expect(code).toBe(1);
    expect(stderr).toMatch(/hypothesis-export\.json:\d+:\d+: error: the note names no competency \[no-competency\]/u);
    expect(stderr).toContain('2 notes read, 2 new, 1 problem');
    expect(exportIn(cwd, 'a.json').observations).toEqual([
      expect.objectContaining({
        author: 'Amara Okafor',
        createdAt: '2026-09-14T08:21:05.117264+00:00',
        updatedAt: '2026-09-15T10:02:41.000113+00:00',
        competency: 'community-management',
        stage: 3,
        verdict: 'strength',
        note: 'A member answered before we had read it. **Twice** this week.',
        tags: ['community-management', 'strength', 'stage-3', 'champions'],
        page: expect.objectContaining({
          url: 'https://commons.keelworks.example/t/first-reply/88',
          title: 'Leaking bilge pump - Harbour Commons',
        }) as unknown,
        quote: {
          exact: 'try it with the old gasket first, it often holds',
          prefix: 'I would ',
          suffix: ' for a season',
          start: 1204,
          end: 1253,
        },
      }),
      expect.objectContaining({
        author: 'linh',
        competency: 'policies-governance',
        indicator: 'policies-governance.guidelines-published',
        verdict: 'gap',
      }),
    ]);
  });

  it('reads a collection of web annotations, and Markdown with front matter', () => {
    const cwd = emptyFolder();
    const files = ['web-annotation.jsonld', 'note.md'].map((name) => join(imports, name));
    expect(tidemark(['import', ...files, '-o', 'a.json', '--name', 'Harbour'], cwd).code).toBe(0);
    const { community, observations } = exportIn(cwd, 'a.json');
    expect(community).toMatchObject({ name: 'Harbour', url: 'https://commons.keelworks.example/' });
    expect(observations).toMatchObject([
      {
        author: 'Linh Trần',
        createdAt: '2026-07-03T00:00:00Z',
        competency: 'content-programming',
        stage: 2,
        verdict: 'gap',
        quote: { exact: 'nobody has updated this list since 2019\nand half the links are dead' },
        note: 'The pinned list is **old**. Members say so in the third reply.',
      },
      {
        author: 'Mateus Figueiredo',
        competency: 'culture',
        verdict: 'strength',
        note: 'They thank each other by name.',
      },
    ]);
  });

  it('reads a CSV by a mapping, and says which row has no date', () => {
    const cwd = emptyFolder();
    const args = [
      'import',
      join(imports, 'notes.csv'),
      '--mapping',
      join(imports, 'notes.mapping.json'),
      '-o',
      'a.json',
    ];
    const { code, stderr } = tidemark(args, cwd);
    expect(code).toBe(1);
    expect(stderr).toContain('notes.csv:4:1: error: the note has no date [no-date]');
    expect(exportIn(cwd, 'a.json').observations).toMatchObject([
      {
        author: 'Jörg Müller',
        createdAt: '2026-09-30T14:05:00+02:00',
        note: 'Zeile eins\nZeile "zwei"',
        quote: { exact: 'Das war toll; danke' },
      },
      { author: 'Ana', verdict: 'gap', note: '=2+3' },
    ]);
  });

  it('adds nothing when it is run twice, nor when the file moves', () => {
    const cwd = emptyFolder();
    const names = ['hypothesis-export.json', 'web-annotation.jsonld', 'note.md'];
    const files = names.map((name) => join(imports, name));
    tidemark(['import', ...files, '-o', 'a.json'], cwd);
    const once = readFileSync(join(cwd, 'a.json'), 'utf8');
    for (const name of names) writeFileSync(join(cwd, name), readFileSync(join(imports, name)));
    const again = tidemark(['import', ...names, '--into', 'a.json'], cwd);
    expect(again.stderr).toContain('4 notes read, 0 new');
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(once);
  });

  it('adds to an export without losing what is in it', () => {
    const cwd = emptyFolder();
    const args = ['import', join(imports, 'note.md'), '--into', fixture('harbour-commons'), '-o', 'more.json'];
    expect(tidemark(args, cwd).code).toBe(0);
    const before = parseExport(readFileSync(fixture('harbour-commons'), 'utf8'), 'h', models).exportFile!;
    expect(exportIn(cwd, 'more.json').observations).toHaveLength(before.observations.length + 1);
  });

  it.each([
    ['x.csv', 'a;b\n1;2\n', 'no column is named after a field'],
    ['x.csv', 'note,createdAt\n"never closed,2026-01-01\n', 'not CSV from here on'],
    ['x.csv', '', 'the file is empty'],
    ['x.json', '{"a": 1}', 'there are no annotations in this file'],
    ['x.json', '[', 'the file is cut off'],
    ['x.md', 'no front matter', 'the file does not begin with front matter'],
    ['x.md', '---\ndate: [\n---\nx', 'the front matter is not YAML from here on'],
  ])('refuses %s that holds %j, and writes nothing', (name, text, message) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, name), text);
    const { code, stderr } = tidemark(['import', name, '-o', 'a.json', '--url', 'https://c.example/'], cwd);
    expect({ code, files: readdirSync(cwd) }).toEqual({ code: 1, files: [name] });
    expect(stderr).toContain(message);
  });

  it('needs a place to write to, and files it knows', () => {
    const cwd = emptyFolder();
    expect(tidemark(['import', join(imports, 'note.md')], cwd)).toMatchObject({ code: 2 });
    writeFileSync(join(cwd, 'x.docx'), 'x');
    expect(tidemark(['import', 'x.docx', '-o', 'a.json'], cwd).stderr).toContain(
      'is no file of notes that can be read',
    );
  });
});

describe('what is read', () => {
  const place = 'any file';

  it('never throws, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.string().map((words) => `---\n${words}\n---\n${words}`),
    );
    fc.assert(
      fc.property(text, (words) => {
        readCsvNotes(words, place, PLAIN_MAPPING);
        readAnnotationNotes(words, place);
        readMarkdownNote(words, place);
      }),
      { numRuns: 500 },
    );
  });

  it('of a CSV is what was written, whatever the characters', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim());
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 8 }), (rows) => {
        const filled = rows.filter(([author, note]) => author !== '' || note !== '');
        const text = ['author,note', ...filled.map((row) => row.map(quoted).join(','))].join('\r\n');
        const { notes } = readCsvNotes(text, place, PLAIN_MAPPING);
        expect(notes.map(({ author = '', note }) => [author, note])).toEqual(filled);
      }),
    );
  });

  it.each([
    ['2026-09-30', 'iso', '2026-09-30T00:00:00Z'],
    ['2026-09-30 14:05', 'iso', '2026-09-30T14:05:00Z'],
    ['2026-09-30T14:05:00+02:00', 'iso', '2026-09-30T14:05:00+02:00'],
    ['30.9.2026', 'day-first', '2026-09-30T00:00:00Z'],
    ['09/30/2026, 8:05', 'month-first', '2026-09-30T08:05:00Z'],
    ['31.06.2026', 'day-first', undefined],
    ['next week', 'iso', undefined],
    ['', 'iso', undefined],
  ] as const)('the date %j (%s) is %j', (written, order, date) => {
    expect(readDate(written, order)).toBe(date);
  });
});
