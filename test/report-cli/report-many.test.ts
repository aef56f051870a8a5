import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Scorecard } from '#core/scorecard.ts';
import { fixture, temporaryFolder, tidemark } from './command-line.ts';

const folder = temporaryFolder();
const harbour = fixture('harbour-commons');
let folders = 0;
const emptyFolder = () => {
  folders += 1;
  const path = join(folder, String(folders));
  mkdirSync(path);
  return path;
};

describe('tidemark report, several at once', () => {
  it('makes every edition in every format', () => {
    const cwd = emptyFolder();
    const args = ['--edition', 'full', '--edition', 'community', '--format', 'markdown', '--format', 'html'];
    expect(tidemark(['report', harbour, ...args], cwd).code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual([
      'harbour-commons.community.html',
      'harbour-commons.community.md',
      'harbour-commons.html',
      'harbour-commons.md',
    ]);
    const refused = tidemark(['report', harbour, '--edition', 'full', '--edition', 'executive', '-o', 'x.pdf'], cwd);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.stderr).toContain('several editions cannot go into one file');
  });

  it('takes targets for this report, of competencies and stages that the model has', () => {
    const made = tidemark(
      ['report', harbour, '--target', 'culture=4', '--target', 'tools=2', '-o', '-', '--format', 'json'],
      folder,
    );
    const { competencies } = JSON.parse(made.stdout) as Scorecard;
    const targets = Object.fromEntries(competencies.map(({ id, target }) => [id, target]));
    expect(targets).toMatchObject({ culture: 4, tools: 2 });
    for (const [target, hint] of [
      ['culture', 'such as culture=3'],
      ['culture=9', 'such as culture=3'],
      ['cultur=3', 'Did you mean `culture`?'],
      ['culture=6', 'a stage from 1 to 4'],
    ] as const) {
      const { code, stderr } = tidemark(['report', harbour, '--target', target], folder);
      expect({ target, code }).toEqual({ target, code: 2 });
      expect(stderr).toContain(hint);
    }
  });

  it('leaves out who said what where it is told to, and every score stays', () => {
    const file = JSON.parse(readFileSync(harbour, 'utf8')) as {
      observations: { author: string; quote?: { exact: string } }[];
    };
    const { author } = file.observations[0]!;
    const quote = file.observations.find((one) => one.quote !== undefined)!.quote!.exact;
    const markdown = (...args: readonly string[]) =>
      tidemark(['report', harbour, '--format', 'markdown', '-o', '-', ...args], folder).stdout;
    const [plain, redacted] = [markdown(), markdown('--redact', 'authors', '--redact', 'quotes')];
    expect(plain).toContain(author);
    expect(plain).toContain(quote);
    expect(redacted).not.toContain(author);
    expect(redacted).not.toContain(quote);
    const levels = (text: string) => [...text.matchAll(/\d\.\d \(\d\.\d–\d\.\d\)/gu)].map(String);
    expect(levels(redacted)).toEqual(levels(plain));
  });

  it('reads stdin and writes stdout where - stands for a file', () => {
    const input = readFileSync(harbour);
    const run = (...args: readonly string[]) => tidemark(args, folder, {}, input);
    expect(run('report', '-', '--format', 'markdown', '-o', '-').stdout).toBe(
      tidemark(['report', harbour, '--format', 'markdown', '-o', '-'], folder).stdout,
    );
    const cwd = emptyFolder();
    expect(tidemark(['report', '-', '--format', 'json'], cwd, {}, input).stderr).toBe('Wrote report.json\n');
    expect(run('score', '-').stdout).toBe(tidemark(['score', harbour], folder).stdout);
    expect(JSON.parse(run('merge', '-', '-o', '-').stdout)).toMatchObject({ format: 'tidemark' });
    expect(tidemark(['report', '-'], folder).stderr).toContain('-:1:1: error: the file is empty');
  });

  it('takes a folder or a pattern for the exports in it', () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'exports'));
    writeFileSync(join(cwd, 'exports/june.tidemark.json'), readFileSync(harbour));
    const one = tidemark(['score', harbour], cwd).stdout;
    expect(tidemark(['score', 'exports'], cwd).stdout).toBe(one);
    expect(tidemark(['score', 'exports/*.json', 'exports'], cwd).stdout).toBe(one);
  });

  it('opens what it wrote with the program of the system, and says where there is none', () => {
    const cwd = emptyFolder();
    const opener = join(cwd, 'xdg-open');
    writeFileSync(opener, '#!/bin/sh\necho "$1" > opened\n');
    chmodSync(opener, 0o755);
    const args = ['report', harbour, '--format', 'markdown', '--open'];
    expect(tidemark([...args, '-o', 'a.md'], cwd, { PATH: `${cwd}:/bin:/usr/bin` }).code).toBe(0);
    expect(existsSync(join(cwd, 'a.md'))).toBe(true);
    const { code, stderr } = tidemark([...args, '-o', 'b.md'], cwd, { PATH: '/nowhere' });
    expect(code).toBe(1);
    expect(stderr).toContain('b.md could not be opened');
  });

  it('has a port only while it watches', () => {
    expect(tidemark(['report', harbour, '--port', '8000'], folder)).toMatchObject({ code: 2 });
    expect(tidemark(['report', harbour, '--watch', '--port', 'x'], folder)).toMatchObject({ code: 2 });
  });
});
