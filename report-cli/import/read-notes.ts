import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ImportedNote } from '#core/imported-note.ts';
import type { Problem } from '#core/problem.ts';
import { suggestion } from '../closest.ts';
import { readInputText } from '../input-text.ts';
import { isFolder } from '../output.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { sayProblems } from '../remarks.ts';
import { readAnnotationNotes } from './annotation-notes.ts';
import { type CsvMapping, parseMapping, PLAIN_MAPPING } from './csv-mapping.ts';
import { readCsvNotes, type ReadNotes } from './csv-notes.ts';
import { readMarkdownNote } from './markdown-notes.ts';

/** How each kind of file is read, by what its name ends with. */
const READERS: Readonly<Record<string, (text: string, file: string, mapping: CsvMapping) => ReadNotes>> = {
  '.csv': readCsvNotes,
  '.tsv': (text, file, mapping) => readCsvNotes(text, file, { delimiter: '\t', ...mapping }),
  '.json': readAnnotationNotes,
  '.jsonld': readAnnotationNotes,
  '.md': readMarkdownNote,
};

const NOTES = { name: 'a file of notes', hint: 'Name the files in it: CSV, Markdown or annotations as JSON.' };

/** The files that are named, and those in folders that a reader knows. */
export async function findNoteFiles(named: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of named) {
    if (!(await isFolder(path))) files.push(path);
    else
      files.push(
        ...(await readdir(path))
          .filter(isReadable)
          .sort()
          .map((name) => join(path, name)),
      );
  }
  for (const file of files) {
    if (isReadable(file)) continue;
    throw new UsageError(
      `${file} is no file of notes that can be read`,
      suggestion(extname(file), Object.keys(READERS)),
    );
  }
  return files;
}

function isReadable(file: string): boolean {
  return Object.hasOwn(READERS, extname(file).toLowerCase());
}

/** Reads all notes of some files; what is wrong with one does not cost the others. */
export async function readNotes(files: readonly string[], mapping: CsvMapping): Promise<ReadNotes> {
  const notes: ImportedNote[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const input = await readInputText(file, NOTES);
    const read =
      'problem' in input
        ? { notes: [], problems: [input.problem] }
        : (READERS[extname(file).toLowerCase()]?.(input.text, file, mapping) ?? { notes: [], problems: [] });
    notes.push(...read.notes);
    problems.push(...read.problems);
  }
  return { notes, problems };
}

/** The mapping that `--mapping` names, or each field in the column of its name; null where it cannot be used. */
export async function readMapping(path: string | undefined, terminal: Terminal): Promise<CsvMapping | null> {
  if (path === undefined) return PLAIN_MAPPING;
  const read = await readInputText(path, { name: 'a mapping file', hint: 'Name the file in it.' });
  const { mapping, problems } =
    'problem' in read ? { mapping: null, problems: [read.problem] } : parseMapping(read.text, path);
  sayProblems(problems, terminal);
  return mapping;
}
