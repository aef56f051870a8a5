import { type ExportFile, MAX_EXPORT_BYTES, parseExport } from '#core/export-file.ts';
import { mergeExports } from '#core/merge.ts';
import type { MaturityModel } from '#core/model.ts';
import { type Problem, UserError } from '#core/problem.ts';
import { say } from '../../words/dashboard-data.ts';

const MEBIBYTE = 1024 * 1024;

/** What some files turned out to hold: one export a community, and everything that is wrong with them. */
export type ReadImports = { readonly exports: readonly ExportFile[]; readonly problems: readonly Problem[] };

/** Reads files, one after the other, and puts those of one community together. `reading` is told which is next. */
export async function readImports(
  files: readonly File[],
  models: readonly MaturityModel[],
  reading: (file: string) => void,
): Promise<ReadImports> {
  const exports = new Map<string, ExportFile>();
  const problems: Problem[] = [];
  for (const file of files) {
    reading(file.name);
    const parsed = parseExport(await textOf(file), file.name, models);
    problems.push(...parsed.problems);
    if (parsed.exportFile === null) continue;
    const { id } = parsed.exportFile.community;
    const known = exports.get(id);
    exports.set(id, known === undefined ? parsed.exportFile : mergeExports(known, parsed.exportFile).exportFile);
  }
  return { exports: [...exports.values()], problems };
}

async function textOf(file: File): Promise<string> {
  if (file.size > MAX_EXPORT_BYTES) {
    const count = MAX_EXPORT_BYTES / MEBIBYTE;
    throw new UserError(say('import.too-big', { file: file.name, count }), say('import.too-big.hint'));
  }
  // The words that say which file it is are drawn before the reading keeps the screen busy.
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  try {
    return await file.text();
  } catch {
    throw new UserError(say('import.unreadable-file', { file: file.name }), say('import.unreadable-file.hint'));
  }
}
