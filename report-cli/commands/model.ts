import { models } from '#core/models/index.ts';
import { formatProblem } from '#core/problem.ts';
import { readArguments, requireFiles } from '../arguments.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { chooseModel, readModelFile } from '../model-choice.ts';
import { modelCounts, modelText } from '../model-text.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { sayHint } from '../workspace.ts';

/** Prints a model, or checks one of the user's own. */
export const model: Command = {
  id: 'model',
  summary: 'print the model, or check one of your own',
  usage: `Usage: tidemark model [<id or file>] [options]
       tidemark model check <file>...

Prints a model to read: its stages, competencies, practices, checklists and worksheets.
\`check\` prints each problem of a model of your own as file:line:column: error: message [code], and ends
with 1 where there is one. A model begins best as a copy: tidemark model --json > my-model.json
Judge by it with --model my-model.json; see \`tidemark help report\`.

Options:
      --json             print the model as JSON, the form a model of your own has

Built in: ${models.map(({ id }) => id).join(', ')}`,
  run: (args, terminal) => (args[0] === 'check' ? checkModels(args.slice(1), terminal) : printModel(args, terminal)),
};

async function printModel(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments('model', args, { json: { type: 'boolean', default: false } });
  const [idOrFile, ...more] = positionals;
  if (more.length > 0) {
    throw new UsageError('`tidemark model` prints one model at a time', 'Give one id or file, or none.');
  }
  const chosen = idOrFile === undefined ? models[0] : await chooseModel(idOrFile, terminal);
  if (chosen === undefined) throw new Error('there is no built-in model');
  if (chosen === null) return EXIT.problems;
  terminal.print(values.json ? `${JSON.stringify(chosen, undefined, 2)}\n` : modelText(chosen, terminal));
  return EXIT.done;
}

async function checkModels(args: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals } = readArguments('model', args, {});
  const hints = new Set<string>();
  let count = 0;
  for (const file of requireFiles('model check', positionals, 'model file')) {
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
