import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Scorecard } from '#core/scorecard.ts';
import { fixture, temporaryFolder, tidemark } from './command-line.ts';
import { makeWorkspace } from './workspace-folder.ts';

const folder = temporaryFolder();
let folders = 0;
const newFolder = () => {
  folders += 1;
  return join(folder, String(folders));
};

describe('tidemark init', () => {
  it('makes a folder that passes its own check, by its own schemas', () => {
    const cwd = makeWorkspace(newFolder());
    expect(tidemark(['check'], cwd)).toMatchObject({ code: 0, stdout: '', stderr: '4 files, no problems\n' });
    const json = (path: string): unknown => JSON.parse(readFileSync(join(cwd, path), 'utf8'));
    const { 'json.schemas': schemas } = json('.vscode/settings.json') as {
      'json.schemas': { fileMatch: string[]; url: string }[];
    };
    const ajv = new Ajv({ strict: false, validateFormats: false });
    for (const { url } of schemas) expect(ajv.validateSchema(json(url) as object)).toBe(true);
    for (const path of ['tidemark.json', 'brand/brand.json']) {
      const { $schema } = json(path) as { $schema: string };
      expect(ajv.validate(json(join(path, '..', $schema)) as object, json(path))).toBe(true);
    }
    expect(json('.vscode/extensions.json')).toMatchObject({ recommendations: expect.any(Array) as unknown });
  });

  it('never writes over what is there', () => {
    const cwd = newFolder();
    mkdirSync(join(cwd, '.vscode'), { recursive: true });
    writeFileSync(join(cwd, '.vscode/settings.json'), '{"mine":1}');
    const first = tidemark(['init'], cwd);
    expect(first.code).toBe(0);
    expect(first.stderr).toContain('Kept .vscode/settings.json');
    expect(readFileSync(join(cwd, '.vscode/settings.json'), 'utf8')).toBe('{"mine":1}');
    const before = readdirSync(cwd, { recursive: true });
    expect(tidemark(['init'], cwd).stderr).toContain('no files written');
    expect(readdirSync(cwd, { recursive: true })).toEqual(before);
  });

  it('says where a folder cannot be', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(tidemark(['init', 'file'], folder)).toMatchObject({ code: 1 });
    expect(tidemark(['init', 'a', 'b'], folder)).toMatchObject({ code: 2 });
  });
});

describe('a folder with settings', () => {
  it('needs no argument: report, score, check and assert, from any folder in it', () => {
    const cwd = makeWorkspace(newFolder(), { edition: ['full', 'executive'], format: 'markdown' });
    const inside = join(cwd, 'narrative');
    expect(tidemark(['report'], inside)).toMatchObject({ code: 0 });
    expect(readdirSync(join(cwd, 'reports')).sort()).toEqual(['june.executive.md', 'june.md']);
    expect(tidemark(['score'], inside).stdout).toBe(tidemark(['score', fixture('harbour-commons')], folder).stdout);
    expect(tidemark(['check'], inside).code).toBe(0);
    expect(tidemark(['assert'], inside).code).toBe(0);
  });

  it('settles the report, and options win', () => {
    const cwd = makeWorkspace(
      newFolder(),
      {
        format: 'markdown',
        since: '2026-08-31',
        asOf: '2026-10-31',
        targets: { culture: 4 },
        brand: { name: 'Keelworks' },
        redact: ['authors'],
      },
      { 'narrative/context.md': '<!-- not\nthis -->\nWe began in **May**.' },
    );
    const settled = tidemark(['report', '-o', '-', '--format', 'markdown'], cwd).stdout;
    expect(settled).toContain('31 October 2026');
    expect(settled).toContain('Since 31 August 2026');
    expect(settled).toContain('We began in **May**.');
    expect(settled).not.toContain('<!--');
    const otherwise = tidemark(['report', '-o', '-', '--format', 'markdown', '--as-of', '2026-11-20'], cwd).stdout;
    expect(otherwise).toContain('20 November 2026');
    const card = (...args: readonly string[]) =>
      JSON.parse(tidemark(['report', '-o', '-', '--format', 'json', ...args], cwd).stdout) as Scorecard;
    const target = ({ competencies }: Scorecard) => competencies.find(({ id }) => id === 'culture')!.target;
    expect(target(card())).toBe(4);
    expect(target(card('--target', 'culture=3'))).toBe(3);
    expect(tidemark(['report', '-o', '-', '--format', 'html'], cwd).stdout).toContain('Keelworks');
    expect(existsSync(join(cwd, 'reports'))).toBe(false);
  });

  it('tells by line what is wrong with its settings, and makes nothing', () => {
    const cwd = makeWorkspace(newFolder());
    writeFileSync(
      join(cwd, 'tidemark.json'),
      readFileSync(new URL('../../fixtures/settings/broken-values.json', import.meta.url)),
    );
    const { code, stdout } = tidemark(['check'], cwd);
    expect(code).toBe(1);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.replace(/^tidemark\.json:(\d+:\d+): error: (\S+) .*$/u, '$1 $2')),
    ).toEqual([
      '2:21 format[1]',
      '3:3 edition',
      '4:3 asOf',
      '5:16 targets.culture',
      '6:14 brand.accent',
      '8:26 assert.coverage[1]',
      '9:5 assert.least-level',
      '10:5 assert.no-contradiction',
    ]);
    expect(stdout).toContain('assert.least-level must have at least 2 entries, not 1');
    for (const command of ['report', 'score', 'assert']) {
      const refused = tidemark([command], cwd);
      expect({ command, code: refused.code, stdout: refused.stdout }).toEqual({ command, code: 1, stdout: '' });
      expect(refused.stderr).toContain(
        'tidemark.json:3:3: error: edition must be "full" or "executive" or "community" or a list, not "board"',
      );
    }
    expect(existsSync(join(cwd, 'reports'))).toBe(false);
  });
});
