import { existsSync } from 'node:fs';
import { parseModel, type ParsedModel } from '#core/model-file.ts';
import type { MaturityModel } from '#core/model.ts';
import { models } from '#core/models/index.ts';
import { suggestion } from './closest.ts';
import { readInputText, STDIN } from './input-text.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { sayProblems } from './remarks.ts';

const MODEL = { name: 'a model file', hint: 'Name the model in it, such as models/my-model.json.' };

/** Reads a model file; never throws for what is in it. */
export async function readModelFile(file: string): Promise<ParsedModel> {
  const read = await readInputText(file, MODEL);
  return 'problem' in read ? { model: null, problems: [read.problem] } : parseModel(read.text, file);
}

/**
 * The model that an argument means: the id of one that is built in, or a file, with what is wrong with it. A bare word
 * that is neither is a wrong usage.
 */
export async function findModel(idOrFile: string): Promise<ParsedModel & { readonly file?: string }> {
  const builtIn = models.find(({ id }) => id === idOrFile);
  if (builtIn !== undefined) return { model: builtIn, problems: [] };
  if (idOrFile !== STDIN && !/[./\\]/u.test(idOrFile) && !existsSync(idOrFile)) {
    const ids = models.map(({ id }) => id);
    throw new UsageError(
      `there is no model "${idOrFile}"`,
      `${suggestion(idOrFile, ids)} Or name a file: my-model.json.`,
    );
  }
  return { ...(await readModelFile(idOrFile)), file: idOrFile };
}

/** The model that an argument means; null where the file is no model, and what is wrong with it is said on stderr. */
export async function chooseModel(idOrFile: string, terminal: Terminal): Promise<MaturityModel | null> {
  const { model, problems } = await findModel(idOrFile);
  sayProblems(problems, terminal);
  return model;
}

/** The model that `--model` names: undefined where it is not given, null where it cannot be used. */
export function chooseJudge(
  idOrFile: string | undefined,
  terminal: Terminal,
): Promise<MaturityModel | null | undefined> {
  return idOrFile === undefined ? Promise.resolve(undefined) : chooseModel(idOrFile, terminal);
}
