import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '#core/problem.ts';
import { isFolder } from './output.ts';

/**
 * The export files that are meant, each once: a folder stands for those in it, and a pattern such as `exports/*.json`,
 * where no shell has resolved it, for those that it matches.
 */
export async function findExports(named: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of named) files.push(...(await filesOf(path)));
  return [...new Set(files)];
}

async function filesOf(path: string): Promise<readonly string[]> {
  if (await isFolder(path)) {
    const names = (await readdir(path)).filter((name) => name.endsWith('.json')).sort();
    if (names.length === 0) throw new UserError(`${path}: there is no export in this folder`, WHERE_FROM);
    return names.map((name) => join(path, name));
  }
  if (!/[*?{[]/u.test(path) || existsSync(path)) return [path];
  const { glob } = await import('tinyglobby');
  const found = await glob(path, { expandDirectories: false });
  if (found.length === 0) throw new UserError(`${path}: no file matches this`, WHERE_FROM);
  return found.sort();
}

const WHERE_FROM = 'Export one from the Tidemark extension, and put it there.';
