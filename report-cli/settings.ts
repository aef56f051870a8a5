import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { positionsOf } from '#core/json-text.ts';
import type { JsonPath, Problem } from '#core/problem.ts';
import type { Settings } from '#core/settings-file.ts';
import { requireFiles } from './arguments.ts';
import type { Command } from './command.ts';
import { findExports } from './export-files.ts';
import { readInputText } from './input-text.ts';
import { isFolder } from './output.ts';
import { sayProblems } from './remarks.ts';
import type { Terminal } from './terminal.ts';

/** What the settings of a folder are called. */
export const SETTINGS_FILE = 'tidemark.json';

/** A folder with settings; all paths as they are typed from where the command runs. */
export type Workspace = {
  readonly file: string;
  readonly folder: string;
  readonly settings: Settings;
  /** Where a field stands in the file. */
  readonly placeOf: (path: JsonPath) => { readonly line: number; readonly column: number };
};

const SETTINGS = { name: 'a settings file', hint: `A workspace has a file ${SETTINGS_FILE}.` };

/** The workspace that the current folder lies in, if any, or what is wrong with its settings. */
export async function findWorkspace(): Promise<
  { readonly workspace: Workspace | undefined } | { readonly file: string; readonly problems: readonly Problem[] }
> {
  const file = settingsAbove(process.cwd());
  if (file === undefined) return { workspace: undefined };
  const read = await readInputText(file, SETTINGS);
  if ('problem' in read) return { file, problems: [read.problem] };
  // Settings know every format, and with them what makes a PDF: that is loaded only where there are settings.
  const { parseSettings } = await import('#core/settings-file.ts');
  const { settings, problems } = parseSettings(read.text, file);
  if (settings === null) return { file, problems };
  const placeOf = (path: JsonPath) => positionsOf(read.text, [path])[0] ?? { line: 1, column: 1 };
  return { workspace: { file, folder: dirname(file), settings, placeOf } };
}

/** The workspace, if any; null where its settings cannot be used, which is said on stderr. */
export async function readWorkspace(terminal: Terminal): Promise<Workspace | undefined | null> {
  const found = await findWorkspace();
  if ('workspace' in found) return found.workspace;
  sayProblems(found.problems, terminal);
  return null;
}

/** The files that a command is called with, else those that the workspace names, and the folders they are taken from. */
export async function chooseExports(
  command: Pick<Command, 'id' | 'examples'>,
  operands: readonly string[],
  workspace: Workspace | undefined,
): Promise<{ readonly files: readonly string[]; readonly folders: readonly string[] }> {
  const named =
    operands.length > 0 || workspace === undefined
      ? requireFiles(command, operands)
      : [workspace.settings.exports].flat().map((path) => within(workspace, path));
  const folders: string[] = [];
  for (const path of named) if (await isFolder(path)) folders.push(path);
  return { files: await findExports(named), folders };
}

/** The model that the settings name, as an option would. */
export function settingsModel(workspace: Workspace | undefined): string | undefined {
  const model = workspace?.settings.model;
  if (workspace === undefined || model === undefined) return undefined;
  const file = within(workspace, model);
  return existsSync(file) || /[./\\]/u.test(model) ? file : model;
}

/** A path of the settings, from where the command runs. */
export function within({ folder }: Pick<Workspace, 'folder'>, path: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}

/** The settings of a folder or the nearest above it; undefined where there are none. */
export function settingsAbove(folder: string): string | undefined {
  const file = join(folder, SETTINGS_FILE);
  if (existsSync(file)) return relative(process.cwd(), file);
  const parent = resolve(folder, '..');
  return parent === folder ? undefined : settingsAbove(parent);
}
