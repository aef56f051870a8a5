import { models } from '#core/models/index.ts';
import { formatProblem } from '#core/problem.ts';
import { requireFiles } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { chooseModel, readModelFile } from '../model-choice.ts';
import { modelCounts, modelText } from '../model-text.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { sayHint } from '../remarks.ts';

/** Prints a model, or checks one of the user's own. */
export const model = defineCommand({
  id: 'model',
  group: 'Setting up',
  summary: 'print the model, or check one of your own',
  description: [
    'Prints a model to read: its stages, competencies, practices, checklists and worksheets.',
    'With `check`, prints each problem of a model of your own as file:line:column: error: message [code], and ends with 1 where there is one. A model begins best as a copy of the built-in one.',
  ],
  operand: {
    form: '[id or file | check <files...>]',
    text: `a model, or the files to check (default: ${models[0]?.id ?? ''}, which is built in)`,
  },
  options: { json: { text: 'print the model as JSON, the form a model of your own has' } },
  examples: [
    { call: 'tidemark model --json > my-model.json', text: 'begin one of your own' },
    { call: 'tidemark model check my-model.json', text: 'see what is wrong with it' },
    { call: 'tidemark report june.tidemark.json --model my-model.json', text: 'judge by it' },
  ],
  run: ({ values: { json }, operands: [first, ...others] }, terminal) =>
    first === 'check' ? checkModels(others, json, terminal) : printModel(first, others, json, terminal),
});

async function printModel(
  idOrFile: string | undefined,
  more: readonly string[],
  json: boolean,
  terminal: Terminal,
): Promise<number> {
  if (more.length > 0) {
    throw new UsageError('`tidemark model` prints one model at a time', 'Give one id or file, or none.');
  }
  const chosen = idOrFile === undefined ? models[0] : await chooseModel(idOrFile, terminal);
  if (chosen === undefined) throw new Error('there is no built-in model');
  if (chosen === null) return EXIT.problems;
  terminal.print(json ? `${JSON.stringify(chosen, undefined, 2)}\n` : modelText(chosen, terminal));
  return EXIT.done;
}

async function checkModels(files: readonly string[], json: boolean, terminal: Terminal): Promise<number> {
  if (json) throw new UsageError('`tidemark model check` has no --json', 'See `tidemark help model`.');
  const hints = new Set<string>();
  let count = 0;
  for (const file of requireFiles(
    { id: 'model check', examples: [{ call: 'tidemark model check my-model.json', text: '' }] },
    files,
    'model file',
  )) {
    const { model: read, problems } = await readModelFile(file);
    count += problems.length;
    for (const problem of problems) {
      terminal.print(`${formatProblem(problem)}\n`);
      hints.add(problem.hint);
    }
    if (read !== null) terminal.print(`${file}: ${modelCounts(read)}, no problems\n`);
  }
  for (const hint of hints) sayHint(hint, terminal);
  return count === 0 ? EXIT.done : EXIT.problems;
}
