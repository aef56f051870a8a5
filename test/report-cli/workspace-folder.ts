import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fixture, tidemark } from './command-line.ts';

/** A folder made by `tidemark init` with an export in it, and what is to be different there. */
export function makeWorkspace(folder: string, settings: object = {}, files: Readonly<Record<string, string>> = {}) {
  tidemark(['init', folder], dirname(folder));
  copyFileSync(fixture('harbour-commons'), join(folder, 'exports/june.tidemark.json'));
  const file = join(folder, 'tidemark.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...settings }, undefined, 2));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
