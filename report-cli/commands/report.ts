import { basename, extname, join } from 'node:path';
import { languages } from '#core/languages/index.ts';
import { UserError } from '#core/problem.ts';
import type { Assessment } from '#core/report/assessment.ts';
import { EDITIONS, type Edition } from '#core/report/document.ts';
import { formats } from '#core/report/formats/index.ts';
import { buildReport, type ReportWishes } from '#core/report/build.ts';
import { endingOf, PAPERS, type Rendered, type ReportFormat } from '#core/report/format.ts';
import { momentOf, readAsOf, requireFiles } from '../arguments.ts';
import { readBrand } from '../brand.ts';
import { suggestion } from '../closest.ts';
import { defineCommand } from '../command.ts';
import { AS_OF, LEAVE_OUT, MODEL } from '../common-options.ts';
import { EXIT } from '../exit-codes.ts';
import { readFont } from '../fonts.ts';
import { chooseJudge } from '../model-choice.ts';
import { readNarrative } from '../narrative.ts';
import { chooseEdition, chooseLanguage, choosePaper } from '../report-choices.ts';
import { isFolder, protectInputs, writeOutput } from '../output.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { sayProblems } from '../remarks.ts';
import { findExports } from '../export-files.ts';
import { readAssessment, readExport } from '../workspace.ts';

const FORMAT_IDS = formats.map(({ id }) => id);

/** Makes a report of one community's exports. */
export const report = defineCommand({
  id: 'report',
  group: 'Reports and scores',
  summary: 'make a report of one community from its export files',
  description: [
    'Several files of one community are merged. Without -o the report is written to this folder, named as the first file.',
  ],
  operand: { form: '[exports...]', text: 'export files of one community, folders of them, or - for stdin' },
  options: {
    output: { short: 'o', value: 'path', text: 'file or folder to write to; - for stdout' },
    format: {
      value: 'format',
      many: true,
      choices: FORMAT_IDS,
      text: 'in which form',
      fallback: `what -o ends with, else ${FORMAT_IDS[0] ?? ''}`,
    },
    edition: {
      value: 'edition',
      choices: EDITIONS,
      text: 'for whom: executive is one page, community names nobody',
      fallback: EDITIONS[0],
    },
    since: { value: 'moment', text: 'say what changed since: a date, or an earlier export of the same community' },
    narrative: {
      value: 'folder',
      text: 'your own words: summary.md, context.md and so on open the section they are named after',
    },
    lang: {
      value: 'language',
      group: 'Look',
      choices: languages.map(({ id }) => id),
      text: 'what it is written in',
      fallback: languages[0]?.id ?? '',
    },
    paper: { value: 'paper', group: 'Look', choices: PAPERS, text: 'of a PDF', fallback: PAPERS[0] },
    brand: {
      value: 'path',
      group: 'Look',
      text: 'whose report it is: a brand.json, or the folder with it (name, logo, accent, second, footer)',
    },
    ...AS_OF,
    ...MODEL,
    ...LEAVE_OUT,
  },
  examples: [
    { call: 'tidemark report june.tidemark.json', text: 'everything, as a PDF' },
    {
      call: 'tidemark report exports/*.json --edition executive --since 2026-03-31 -o board.pdf',
      text: 'one page for the board, of what several people noted, with what changed',
    },
    { call: 'tidemark report june.tidemark.json --format html -o - | less', text: 'into another program' },
  ],
  run: async ({ values, operands }, terminal) => {
    const files = await findExports(requireFiles(report, operands));
    const wanted = chooseFormats(values.format, values.output);
    const edition = chooseEdition(values.edition);
    const language = chooseLanguage(values.lang);
    const paper = choosePaper(values.paper);
    const paths = await outputPaths(wanted, values.output, baseName(files[0] ?? '', edition));
    const asOf = readAsOf(values['as-of']);
    const judge = await chooseJudge(values.model, terminal);
    if (judge === null) return EXIT.problems;
    const request = { files, asOf, leaveOut: values['leave-out'], judge };
    const assessment = await readAssessment(request, terminal);
    if (assessment === null) return EXIT.problems;
    const since = await readSince(values.since, assessment, terminal);
    const narrative = values.narrative === undefined ? {} : await readNarrative(values.narrative, terminal);
    const brand = values.brand === undefined ? {} : await readBrand(values.brand, terminal);
    if (since === null || narrative === null || brand === null) return EXIT.problems;
    const document = buildReport(assessment, { edition, language, narrative, ...since });
    const rendered: Rendered[] = [];
    for (const format of wanted) {
      terminal.progress(`Making the report as ${format.id}`);
      rendered.push(await format.render(document, assessment, { font: readFont, paper, brand }));
    }
    for (const warning of rendered.flatMap(({ warnings }) => warnings)) {
      terminal.say(`${terminal.styleRemark('yellow', 'warning:')} ${warning}`);
    }
    const inputs = values.model === undefined ? files : [...files, values.model];
    await deliver(rendered, paths, inputs, terminal);
    return EXIT.done;
  },
});

function chooseFormats(ids: readonly string[] | undefined, output: string | undefined): readonly ReportFormat[] {
  if (ids === undefined) {
    const named = formats.find(({ extension }) => output !== undefined && extname(output) === `.${extension}`);
    return named === undefined ? formats.slice(0, 1) : [named];
  }
  return [...new Set(ids)].map((id) => {
    const format = formats.find((known) => known.id === id);
    if (format === undefined) throw new UsageError(`there is no format "${id}"`, suggestion(id, FORMAT_IDS));
    return format;
  });
}

/** One path a format; null stands for stdout. */
async function outputPaths(
  wanted: readonly ReportFormat[],
  output: string | undefined,
  name: string,
): Promise<readonly (string | null)[]> {
  const names = wanted.map((format) => `${name}.${endingOf(format)}`);
  if (output === undefined) return names;
  const isWholeFolder = output !== '-' && (/[/\\]$/u.test(output) || (await isFolder(output)));
  if (isWholeFolder) return names.map((name) => join(output, name));
  if (wanted.length > 1) {
    throw new UsageError(
      'several formats cannot go into one file',
      'Give a folder that exists with -o, or no -o at all.',
    );
  }
  return [output === '-' ? null : output];
}

function baseName(input: string, edition: Edition): string {
  const name = basename(input).replace(/(\.tidemark)?\.json$/u, '');
  return edition === 'full' ? name : `${name}.${edition}`;
}

/** What `--since` compares with: nothing where it is not given, null where the file it names cannot be used. */
async function readSince(
  value: string | undefined,
  { exportFile, model }: Assessment,
  terminal: Terminal,
): Promise<Pick<ReportWishes, 'since'> | null> {
  if (value === undefined) return {};
  const moment = momentOf(value);
  if (moment !== undefined) return { since: { asOf: moment } };
  const { exportFile: earlier, problems } = await readExport(value, model);
  sayProblems(problems, terminal);
  if (earlier === null) return null;
  if (earlier.community.id !== exportFile.community.id) {
    throw new UserError(`${value} is of another community`, 'Give an earlier export of the same one after --since.');
  }
  return { since: { asOf: earlier.exportedAt, exportFile: earlier } };
}

async function deliver(
  rendered: readonly Rendered[],
  paths: readonly (string | null)[],
  inputs: readonly string[],
  terminal: Terminal,
): Promise<void> {
  await protectInputs(
    paths.filter((path) => path !== null),
    inputs,
  );
  for (const [at, { bytes }] of rendered.entries()) {
    const path = paths[at] ?? null;
    if (path === null) {
      terminal.print(bytes);
    } else {
      await writeOutput(path, bytes);
      terminal.say(`Wrote ${path}`);
    }
  }
}
