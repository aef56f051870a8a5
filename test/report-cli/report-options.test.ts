import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tidemark, fixture, temporaryFolder } from './command-line.ts';

const folder = temporaryFolder();
const harbour = fixture('harbour-commons');
let folders = 0;

const emptyFolder = () => {
  folders += 1;
  const path = join(folder, String(folders));
  mkdirSync(path);
  return path;
};

const goldenOf = (name: string) => readFileSync(new URL(`../../fixtures/reports/${name}.md`, import.meta.url), 'utf8');

describe('tidemark report', () => {
  it.each(['executive', 'community'])('makes the edition %s, named after it', (edition) => {
    const cwd = emptyFolder();
    const args = ['report', harbour, '--edition', edition, '--since', '2026-08-31', '--format', 'markdown'];
    expect(tidemark(args, cwd)).toMatchObject({ code: 0, stderr: `Wrote harbour-commons.${edition}.md\n` });
    expect(readFileSync(join(cwd, `harbour-commons.${edition}.md`), 'utf8')).toBe(
      goldenOf(`harbour-commons.${edition}`),
    );
  });

  it.each([
    [['--edition', 'executiv'], 'there is no edition "executiv"', 'Did you mean `executive`?'],
    [['--paper', 'a5'], 'there is no paper "a5"', 'Did you mean `a4`?'],
    [['--lang', 'xx'], 'there is no language "xx"', 'Choose one of'],
  ])('%j is a wrong usage, and writes nothing', (args, message, hint) => {
    const cwd = emptyFolder();
    const { code, stderr } = tidemark(['report', harbour, ...args], cwd);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('compares with an earlier export, and refuses one of another community', () => {
    const cwd = emptyFolder();
    const whole = JSON.parse(readFileSync(harbour, 'utf8')) as { observations: { createdAt: string }[] };
    const earlier = {
      ...whole,
      exportedAt: '2026-08-01T00:00:00Z',
      observations: whole.observations.filter(({ createdAt }) => createdAt < '2026-08-01'),
    };
    writeFileSync(join(cwd, 'july.json'), JSON.stringify(earlier));
    const args = ['report', harbour, '--format', 'markdown', '-o', '-', '--since'];
    const { code, stdout } = tidemark([...args, 'july.json'], cwd);
    expect(code).toBe(0);
    expect(stdout).toContain('Since 1 August 2026 the overall level has');
    const other = tidemark([...args, fixture('made-in-chromium')], cwd);
    expect(other.code).toBe(1);
    expect(other.stderr).toContain('is of another community');
  });

  it('opens sections with the Markdown of a folder, and says which file belongs to none', () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'narrative'));
    writeFileSync(join(cwd, 'narrative/context.md'), 'We began in **May**.\n');
    const args = ['report', harbour, '--format', 'markdown', '-o', '-', '--narrative', 'narrative'];
    expect(tidemark(args, cwd).stdout).toContain('## Context\n\nWe began in **May**.');
    writeFileSync(join(cwd, 'narrative/sumary.md'), 'x');
    const { code, stderr } = tidemark(args, cwd);
    expect(code).toBe(1);
    expect(stderr).toContain('narrative/sumary.md:1:1: error: "sumary" is no section of the report [unknown-section]');
    expect(stderr).toContain('Did you mean `summary`?');
  });

  it('takes a brand from a file or its folder, and says by line what is wrong with one', () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'brand'));
    writeFileSync(
      join(cwd, 'brand/brand.json'),
      '{ "name": "Keelworks", "accent": "#0F5B5E", "footer": "Confidential" }',
    );
    const args = ['report', harbour, '--format', 'html', '-o', '-', '--brand'];
    expect(tidemark([...args, 'brand'], cwd).code).toBe(0);
    writeFileSync(join(cwd, 'brand/brand.json'), '{\n  "accent": "green"\n}');
    const { code, stdout, stderr } = tidemark([...args, 'brand/brand.json'], cwd);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('brand/brand.json:2:3: error: accent must be a colour such as #0F5B5E, not "green"');
  });
});
