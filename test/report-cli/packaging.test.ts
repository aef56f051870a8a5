import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { fixture, temporaryFolder } from './command-line.ts';

const root = join(import.meta.dirname, '../..');
const folder = temporaryFolder();
const home = join(folder, 'home');

/** npm without a network, a cache or settings of this machine. */
const npm = (program: 'npm' | 'npx', args: readonly string[], cwd: string) =>
  execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, HOME: home, npm_config_offline: 'true', npm_config_cache: join(home, 'cache') },
  });

describe('the package', () => {
  const project = join(folder, 'project');
  let files: readonly string[];

  beforeAll(() => {
    for (const path of [home, project]) mkdirSync(path);
    const packed = npm('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder, './dist/cli'], root);
    const [{ filename, files: listed }] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
    files = listed.map(({ path }) => path);
    writeFileSync(join(project, 'package.json'), '{ "private": true }');
    npm('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, filename)], project);
  });

  it('holds the program, its fonts and what a reader needs, and nothing else', () => {
    const others = files.filter((path) => !/^([\w-]+\.mjs|fonts\/[\w-]+\.ttf)$/u.test(path));
    expect(others.sort()).toEqual(['LICENSE', 'LICENSES.txt', 'README.md', 'package.json']);
    expect(files).toContain('tidemark.mjs');
    expect(files.filter((path) => path.endsWith('.ttf')).length).toBeGreaterThanOrEqual(5);
  });

  it('installs without a network, and brings no other package', () => {
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['tidemark']);
  });

  it('runs as npx tidemark: version, a report with its fonts, a check', () => {
    expect(npm('npx', ['--no-install', 'tidemark', '--version'], project)).toBe(`${packageJson.version}\n`);
    npm('npx', ['--no-install', 'tidemark', 'report', fixture('harbour-commons'), '-o', 'june.pdf'], project);
    expect(readFileSync(join(project, 'june.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    npm('npx', ['--no-install', 'tidemark', 'init', 'harbour'], project);
    expect(existsSync(join(project, 'harbour/tidemark.json'))).toBe(true);
  });
});
