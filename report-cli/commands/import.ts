import type { ExportFile } from '#core/export-file.ts';
import { importNote, type ImportedNote } from '#core/imported-note.ts';
import { mergeExports } from '#core/merge.ts';
import type { MaturityModel } from '#core/model.ts';
import { models } from '#core/models/index.ts';
import { countWords } from '#core/report/words.ts';
import { requireFiles } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { OUTPUT_FILE } from '../common-options.ts';
import { EXIT } from '../exit-codes.ts';
import { writeExport } from '../export-output.ts';
import { newExport, withRecords } from '../import/new-export.ts';
import { findNoteFiles, readMapping, readNotes } from '../import/read-notes.ts';
import { chooseModel } from '../model-choice.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { sayProblems } from '../remarks.ts';
import { readCommunity } from '../workspace.ts';

/** Makes an export of notes that were made elsewhere. */
export const importCommand = defineCommand({
  id: 'import',
  group: 'Files',
  summary: 'make an export of notes you already have: CSV, Hypothesis and web annotations, Markdown',
  description: [
    'Reads notes from CSV (.csv, .tsv), from W3C Web Annotations and what Hypothesis exports (.json, .jsonld), and from Markdown with front matter (.md). Author, date, quote and link are kept.',
    "A note's competency, practice, verdict and stage stand in fields of their own or among its tags (the id of a competency or practice, strength, gap, stage-3). Bringing the same notes in again adds nothing. Notes that cannot be used are listed and left out.",
  ],
  operand: { form: '<notes...>', text: 'files of notes, or folders of them' },
  options: {
    output: { ...OUTPUT_FILE.output, text: 'export file to write; - for stdout', fallback: 'the file of --into' },
    into: { value: 'export', text: 'add to this export' },
    name: { value: 'name', text: "the community's name, where there is no --into" },
    mapping: {
      value: 'file',
      text: 'which column of a CSV is which field (JSON); without it each is the field it is named after',
    },
    url: {
      value: 'address',
      group: 'Of notes that say nothing else',
      text: "their page; without --into also the community's address",
    },
    competency: { value: 'id', group: 'Of notes that say nothing else', text: 'what they are about' },
    author: { value: 'name', group: 'Of notes that say nothing else', text: 'who wrote them' },
    model: {
      value: 'model',
      text: 'the model that the notes are of, a file or an id (default: that of --into, else tidemark)',
    },
  },
  examples: [
    {
      call: 'tidemark import notes.csv --name "Harbour" --url https://forum.example/ -o notes.tidemark.json',
      text: 'a new export',
    },
    { call: 'tidemark import annotations.json --into june.tidemark.json', text: 'add to one that is there' },
  ],
  run: async ({ values, operands }, terminal) => {
    const files = await findNoteFiles(requireFiles(importCommand, operands, 'file of notes'));
    const output = values.output ?? values.into;
    if (output === undefined) {
      throw new UsageError('`tidemark import` needs -o or --into', `For example: ${importCommand.examples[0].call}`);
    }
    const model = await chooseImportModel(values, terminal);
    const mapping = await readMapping(values.mapping, terminal);
    if (model === null || mapping === null) return EXIT.problems;
    const current = await readInto(values.into, model, terminal);
    if (current === null) return EXIT.problems;
    const read = await readNotes(files, mapping);
    const defaults = { author: values.author, competency: values.competency, url: values.url };
    const { observations, problems } = importAll(read.notes, defaults, model);
    sayProblems([...read.problems, ...problems], terminal);
    if (observations.length === 0) {
      terminal.say('There is no note that can be used; nothing was written.');
      return EXIT.problems;
    }
    const base = current.exportFile ?? newExport(values, observations, model);
    const { exportFile } = mergeExports(base, withRecords(base, observations));
    const added = exportFile.observations.length - base.observations.length;
    await writeExport(exportFile, output, files, terminal, {
      mayReplace: values.into ?? '',
    });
    terminal.say(
      `${countWords(observations.length, 'note')} read, ${String(added)} new, ${countWords(read.problems.length + problems.length, 'problem')}`,
    );
    return read.problems.length + problems.length === 0 ? EXIT.done : EXIT.problems;
  },
});

function importAll(notes: readonly ImportedNote[], defaults: Parameters<typeof importNote>[1], model: MaturityModel) {
  const imported = notes.map((note) => importNote(note, defaults, model));
  return {
    observations: imported.flatMap((one) => ('observation' in one ? [one.observation] : [])),
    problems: imported.flatMap((one) => ('problem' in one ? [one.problem] : [])),
  };
}

async function chooseImportModel(
  { model, into }: { readonly model?: string | undefined; readonly into?: string | undefined },
  terminal: Terminal,
): Promise<MaturityModel | null> {
  if (model !== undefined) return chooseModel(model, terminal);
  const read =
    into === undefined ? null : await readCommunity({ files: [into], leaveOut: true, judge: undefined }, terminal);
  if (into !== undefined && read === null) return null;
  const chosen = read?.model ?? models[0];
  if (chosen === undefined) throw new Error('there is no model');
  return chosen;
}

async function readInto(
  into: string | undefined,
  judge: MaturityModel,
  terminal: Terminal,
): Promise<{ readonly exportFile: ExportFile | null } | null> {
  if (into === undefined) return { exportFile: null };
  const read = await readCommunity({ files: [into], leaveOut: false, judge }, terminal);
  return read === null ? null : { exportFile: read.exportFile };
}
