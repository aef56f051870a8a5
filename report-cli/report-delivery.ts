import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Edition } from '#core/report/document.ts';
import { endingOf } from '#core/report/format.ts';
import { STDIN } from './input-text.ts';
import { isFolder, protectInputs, writeOutput } from './output.ts';
import type { Made } from './report-making.ts';
import type { ReportPlan } from './report-plan.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

type Paths = readonly (string | null)[];

/** Where each file of a report goes, an edition after the other; null stands for stdout. */
export async function reportPaths({ files, formats, editions, output }: ReportPlan): Promise<Paths> {
  const names = editions.flatMap((edition) =>
    formats.map((format) => `${baseName(files[0] ?? '', edition)}.${endingOf(format)}`),
  );
  const { path, folder } = output;
  if (path === undefined) return folder === undefined ? names : names.map((name) => join(folder, name));
  const isWholeFolder = path !== STDIN && (/[/\\]$/u.test(path) || (await isFolder(path)));
  if (isWholeFolder) return names.map((name) => join(path, name));
  if (names.length > 1) {
    throw new UsageError(
      `several ${formats.length > 1 ? 'formats' : 'editions'} cannot go into one file`,
      'Give a folder that exists with -o, or no -o at all.',
    );
  }
  return [path === STDIN ? null : path];
}

/** Writes the files of a report, none of them over what it is made from; gives the paths of those written. */
export async function deliver(
  made: readonly Made[],
  paths: Paths,
  { files, sources, output }: ReportPlan,
  terminal: Terminal,
): Promise<readonly string[]> {
  const written: string[] = [];
  await protectInputs(
    paths.filter((path) => path !== null),
    [...files, ...sources],
  );
  if (output.path === undefined && output.folder !== undefined) await mkdir(output.folder, { recursive: true });
  for (const [at, { rendered }] of made.entries()) {
    const path = paths[at] ?? null;
    if (path === null) {
      terminal.print(rendered.bytes);
      continue;
    }
    await writeOutput(path, rendered.bytes);
    terminal.say(`Wrote ${path}`);
    written.push(path);
  }
  return written;
}

function baseName(input: string, edition: Edition): string {
  const name = input === STDIN ? 'report' : basename(input).replace(/(\.tidemark)?\.json$/u, '');
  return edition === 'full' ? name : `${name}.${edition}`;
}
