import { type ExportFile, serialiseExport } from '#core/export-file.ts';
import { protectInputs, writeOutput } from './output.ts';
import type { Terminal } from './terminal.ts';

/** Writes an export file to a path, or to stdout for `-`; never over one of the inputs unless `mayReplace` names it. */
export async function writeExport(
  exportFile: ExportFile,
  path: string,
  inputs: readonly string[],
  terminal: Terminal,
  { mayReplace = '' }: { readonly mayReplace?: string } = {},
): Promise<void> {
  const text = serialiseExport(exportFile);
  if (path === '-') {
    terminal.print(text);
    return;
  }
  if (path !== mayReplace) await protectInputs([path], inputs);
  await writeOutput(path, new TextEncoder().encode(text));
  terminal.say(`Wrote ${path}`);
}
