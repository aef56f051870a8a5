import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseModel } from '#core/model-file.ts';
import { models } from '#core/models/index.ts';
import { formats } from '#core/report/formats/index.ts';
import { sections } from '#core/report/sections/index.ts';
import { platforms } from '../extension/platforms/index.ts';
import { commands } from '../report-cli/commands/index.ts';

const root = join(import.meta.dirname, '..');
const entries = (folder: string) => readdirSync(join(root, folder), { withFileTypes: true });

/** Names of the files of a list folder that are meant to be listed; `shared` stands there for the others to use. */
const filesIn = (folder: string, shared: readonly string[] = []) =>
  entries(folder)
    .filter((entry) => entry.isFile() && !['index.ts', ...shared].includes(entry.name))
    .map((entry) => basename(entry.name, '.ts'))
    .sort();

/** Names of the folders in a list folder that hold a file of their own name. */
const foldersIn = (folder: string) =>
  entries(folder)
    .filter((entry) => entry.isDirectory() && existsSync(join(root, folder, entry.name, `${entry.name}.ts`)))
    .map(({ name }) => name)
    .sort();

const ids = (listed: readonly { readonly id: string }[]) => listed.map(({ id }) => id);
const pageFixtures = readdirSync(join(root, 'fixtures/pages'));

describe('a list folder lists every file in it, under its name', () => {
  it.each([
    ['platforms', ids(platforms), filesIn('extension/platforms', ['platform.ts'])],
    ['models', ids(models), foldersIn('core/models')],
    ['sections', ids(sections), filesIn('core/report/sections')],
    ['formats', ids(formats), [...filesIn('core/report/formats'), ...foldersIn('core/report/formats')].sort()],
    ['commands', ids(commands), filesIn('report-cli/commands')],
  ])('%s', (_name, listed, files) => {
    expect([...listed].sort()).toEqual(files);
    expect(new Set(listed).size).toBe(listed.length);
  });
});

describe('a platform', () => {
  it.each(ids(platforms))('%s has pages of at least two kinds among the fixtures, each with its facts', (id) => {
    const pages = pageFixtures.filter((file) => file.startsWith(`${id}--`) && file.endsWith('.html'));
    const kinds = new Set(pages.map((file) => /--(.+?)(-\d+)?\.html$/.exec(file)?.[1]));
    expect(kinds.size).toBeGreaterThanOrEqual(2);
    for (const page of pages) expect(pageFixtures).toContain(page.replace('.html', '.facts.json'));
  });
});

describe('the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const named = platforms.filter(({ id }) => id !== 'generic');

  it.each([
    ['pages', 'real pages'],
    ['templates', 'their own templates'],
    ['descriptions', 'descriptions by others; the panel says that support is new'],
  ])('names every platform that was built from %s', (basis, words) => {
    const names = named.filter((platform) => platform.basis === basis).map(({ name }) => name);
    const inOrder = names.toSorted((one, other) => one.localeCompare(other));
    const row = readme.split('\n').find((line) => line.startsWith(`| ${words} |`));
    expect(row).toBe(`| ${words} | ${inOrder.join(', ')} |`);
  });
});

describe('a fixture page', () => {
  it.each(pageFixtures)('%s belongs to a platform that is listed', (file) => {
    expect(ids(platforms)).toContain(file.split('--')[0]);
  });
});

describe('a model', () => {
  it.each(models.map((model) => [model.id, model] as const))(
    '%s passes the check of models of one’s own',
    (id, model) => {
      const { model: read, problems } = parseModel(JSON.stringify(model), id);
      expect(problems).toEqual([]);
      expect(read).toEqual(model);
    },
  );
});
