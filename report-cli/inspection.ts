import { dirname } from 'node:path';
import type { MaturityModel } from '#core/model.ts';
import { models } from '#core/models/index.ts';
import type { NotScored } from '#core/not-scored.ts';
import type { Problem } from '#core/problem.ts';
import { readBrand } from './brand.ts';
import type { Command } from './command.ts';
import type { Diagnostic } from './diagnostics.ts';
import { findModel } from './model-choice.ts';
import { readNarrative } from './narrative.ts';
import { chooseExports, findWorkspace, settingsModel, type Workspace, within } from './settings.ts';
import { targetFaults } from './targets.ts';
import type { Terminal } from './terminal.ts';
import { readExport } from './workspace.ts';

/** Everything that was looked into, and what is wrong with it. */
export type Inspection = {
  readonly files: readonly string[];
  /** Files and folders that the outcome depends on. */
  readonly looked: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly notScored: readonly NotScored[];
  readonly judge: MaturityModel | undefined;
};

/** Reads exports and, in a workspace, all that its settings name; what is wrong with one does not hide the others. */
export async function inspect(
  command: Pick<Command, 'id' | 'examples'>,
  { model, operands }: { readonly model: string | undefined; readonly operands: readonly string[] },
  { progress }: Pick<Terminal, 'progress'>,
): Promise<Inspection> {
  const found = await findWorkspace();
  if ('problems' in found) {
    const { file, problems } = found;
    return { files: [file], looked: [file], diagnostics: problems.map(asError), notScored: [], judge: undefined };
  }
  const { workspace } = found;
  const named = model ?? settingsModel(workspace);
  const chosen = named === undefined ? undefined : await findModel(named);
  const judge = chosen?.model ?? undefined;
  const { files, folders } = await chooseExports(command, operands, workspace);
  const notScored: NotScored[] = [];
  const diagnostics: Diagnostic[] = (chosen?.problems ?? []).map(asError);
  // Without the model that was meant, what an export says cannot be judged.
  for (const file of chosen?.model === null ? [] : files) {
    progress(`Reading ${file}`);
    const read = await readExport(file, judge);
    notScored.push(...read.notScored);
    diagnostics.push(...read.problems.map(asError));
  }
  const surroundings = workspace === undefined ? NONE : await inspectSurroundings(workspace, judge);
  const modelFile = chosen?.file === undefined ? [] : [chosen.file];
  return {
    files: [...files, ...modelFile, ...surroundings.files],
    looked: [...files, ...folders, ...modelFile, ...surroundings.files, ...surroundings.folders],
    diagnostics: [...surroundings.diagnostics, ...diagnostics],
    notScored,
    judge,
  };
}

type Surroundings = Pick<Inspection, 'files' | 'diagnostics'> & { readonly folders: readonly string[] };
const NONE: Surroundings = { files: [], folders: [], diagnostics: [] };

/** The settings themselves, the brand and the texts. */
async function inspectSurroundings(workspace: Workspace, judge: MaturityModel | undefined): Promise<Surroundings> {
  const { file, settings, placeOf } = workspace;
  const model = judge ?? models[0];
  const faults = model === undefined ? [] : targetFaults(settings.targets ?? {}, model);
  const targets = faults.map(({ competency, message, hint }): Diagnostic => {
    const path = ['targets', competency];
    return { file, ...placeOf(path), path, code: 'unknown-target', message, hint, severity: 'error' };
  });
  const brand = typeof settings.brand === 'string' ? await readBrand(within(workspace, settings.brand)) : null;
  const folder = settings.narrative === undefined ? undefined : within(workspace, settings.narrative);
  const texts = folder === undefined ? null : await readNarrative(folder);
  return {
    files: [file, ...(brand === null ? [] : [brand.file]), ...(texts?.files ?? [])],
    folders: [...(folder === undefined ? [] : [folder]), ...(brand === null ? [] : [dirname(brand.file)])],
    diagnostics: [...targets, ...(brand?.problems ?? []).map(asError), ...(texts?.diagnostics ?? [])],
  };
}

function asError(problem: Problem): Diagnostic {
  return { ...problem, severity: 'error' };
}
