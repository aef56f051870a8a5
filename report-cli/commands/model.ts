import type { Competency, MaturityModel } from '#core/model.ts';
import { models } from '#core/models/index.ts';
import { readArguments } from '../arguments.ts';
import { suggestion } from '../closest.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** Prints a model: what is asked, and of which stage. */
export const model: Command = {
  id: 'model',
  summary: 'print the model: its stages, competencies and practices',
  usage: `Usage: tidemark model [<id>] [options]

Options:
      --json             print the model as JSON, the form a model of your own has

Models: ${models.map(({ id }) => id).join(', ')}`,
  run: (args, terminal) => {
    const { values, positionals } = readArguments('model', args, { json: { type: 'boolean', default: false } });
    const chosen = chooseModel(positionals);
    terminal.print(values.json ? `${JSON.stringify(chosen, undefined, 2)}\n` : modelText(chosen, terminal));
    return Promise.resolve(EXIT.done);
  },
};

function chooseModel([id, ...more]: readonly string[]): MaturityModel {
  const ids = models.map((known) => known.id);
  const found = id === undefined ? models[0] : models.find((known) => known.id === id);
  if (more.length > 0) throw new UsageError('`tidemark model` prints one model at a time', 'Give one id, or none.');
  if (found === undefined) throw new UsageError(`there is no model "${id ?? ''}"`, suggestion(id ?? '', ids));
  return found;
}

function modelText(chosen: MaturityModel, { styleResult }: Terminal): string {
  const bold = (words: string) => styleResult('bold', words);
  return [
    `${bold(chosen.title)} (${chosen.id}, ${chosen.revision})`,
    '',
    chosen.attribution,
    '',
    bold('Stages'),
    ...chosen.stages.map(({ id, name, summary }) => `  ${String(id)} ${name}: ${summary}`),
    '',
    ...chosen.competencies.flatMap((competency) => [...competencyText(competency, chosen, bold), '']),
  ].join('\n');
}

function competencyText(
  { id, name, question }: Competency,
  { indicators }: MaturityModel,
  bold: (words: string) => string,
): readonly string[] {
  const practices = indicators
    .filter(({ competency }) => competency === id)
    .toSorted((a, b) => a.stage - b.stage)
    .map((indicator) => `  ${String(indicator.stage)}  ${indicator.text}  [${indicator.id}]`);
  return [`${bold(name)}: ${question}`, ...practices];
}
