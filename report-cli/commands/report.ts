import { basename, extname, join } from 'node:path';
import { formats } from '#core/report/formats/index.ts';
import { buildReport } from '#core/report/build.ts';
import type { Rendered, ReportFormat } from '#core/report/format.ts';
import { readArguments, readAsOf, requireFiles } from '../arguments.ts';
import { suggestion } from '../closest.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { readFont } from '../fonts.ts';
import { chooseJudge } from '../model-choice.ts';
import { isFolder, protectInputs, writeOutput } from '../output.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { readAssessment } from '../workspace.ts';

const FORMAT_IDS = formats.map(({ id }) => id);

/** Makes a report of one community's exports. */
export const report: Command = {
  id: 'report',
  summary: 'make a report of one community from its export files',
  usage: `Usage: tidemark report <export>... [options]

Several files of one community are merged. Without -o the report is written to this folder, named as the first file.

Options:
  -o, --output <path>    file or folder to write to; - for stdout
      --format <format>  ${FORMAT_IDS.join(', ')}; may be given more than once
                         (default: what -o ends with, else ${FORMAT_IDS[0] ?? ''})
      --as-of <date>     judge as of this date, 2026-09-30 (its end, UTC) or with a time and an offset
                         (default: when the latest of the files was exported)
      --model <model>    judge by this model, a file or an id, whatever the exports name; what it does not
                         know of records made under another one is not scored, and listed in the method
      --leave-out        go on without records that cannot be used; the report lists them`,
  run: async (args, terminal) => {
    const { values, positionals } = readArguments('report', args, {
      output: { type: 'string', short: 'o' },
      format: { type: 'string', multiple: true },
      'as-of': { type: 'string' },
      model: { type: 'string' },
      'leave-out': { type: 'boolean', default: false },
    });
    const files = requireFiles('report', positionals);
    const wanted = chooseFormats(values.format, values.output);
    const paths = await outputPaths(wanted, values.output, files[0] ?? '');
    const asOf = readAsOf(values['as-of']);
    const judge = await chooseJudge(values.model, terminal);
    if (judge === null) return EXIT.problems;
    const request = { files, asOf, leaveOut: values['leave-out'], judge };
    const assessment = await readAssessment(request, terminal);
    if (assessment === null) return EXIT.problems;
    const document = buildReport(assessment);
    const rendered: Rendered[] = [];
    for (const format of wanted) rendered.push(await format.render(document, assessment, { font: readFont }));
    for (const warning of rendered.flatMap(({ warnings }) => warnings)) {
      terminal.say(`${terminal.styleRemark('yellow', 'warning:')} ${warning}`);
    }
    const inputs = values.model === undefined ? files : [...files, values.model];
    await deliver(rendered, paths, inputs, terminal);
    return EXIT.done;
  },
};

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
  firstInput: string,
): Promise<readonly (string | null)[]> {
  const names = wanted.map(({ extension }) => `${baseName(firstInput)}.${extension}`);
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

function baseName(input: string): string {
  return basename(input).replace(/(\.tidemark)?\.json$/u, '');
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
