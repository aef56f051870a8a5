import { requireTool } from '../config/system-tools.ts';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Scorecard } from '#core/scorecard.ts';
import { tidemark, fixture, temporaryFolder } from './command-line.ts';

const folder = temporaryFolder();
const harbour = fixture('harbour-commons');
let folders = 0;

/** An empty folder for one test. */
const emptyFolder = () => {
  folders += 1;
  const path = join(folder, String(folders));
  mkdirSync(path);
  return path;
};

describe('tidemark report', () => {
  it('writes a PDF named as the first file, whose levels are those of the scorecard', () => {
    const cwd = emptyFolder();
    const { code, stdout, stderr } = tidemark(['report', harbour], cwd);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: 'Wrote harbour-commons.pdf\n' });
    expect(readdirSync(cwd)).toEqual(['harbour-commons.pdf']);
    const text = execFileSync(requireTool('TIDEMARK_PDFTOTEXT'), ['-raw', join(cwd, 'harbour-commons.pdf'), '-'], {
      encoding: 'utf8',
    });
    const card = JSON.parse(tidemark(['score', harbour, '--json'], cwd).stdout) as Scorecard;
    const levels = [
      ...text.matchAll(/(\d\.\d)\s+\((\d\.\d)–(\d\.\d)\)\s+[\d.]+\s+[\d.]+\s+(?:over|under)?[\s\u00A0]*\d+/gu),
    ];
    const tenth = (level: number) => (Math.round(Math.round(level * 1e6) / 1e5) / 10).toFixed(1);
    expect(levels.map(([, level, low, high]) => [level, low, high])).toEqual(
      card.competencies
        .filter(({ level }) => level !== null)
        .map(({ level, interval }) => [level!, ...interval!].map(tenth)),
    );
    expect(text).toContain(`The overall level is ${tenth(card.overall.level!)} (`);
  });

  it('writes every format, the JSON with the bytes of `score --json`', () => {
    const cwd = emptyFolder();
    const formats = ['pdf', 'html', 'markdown', 'csv-competencies', 'csv-observations', 'json'].flatMap((format) => [
      '--format',
      format,
    ]);
    expect(tidemark(['report', harbour, ...formats], cwd).code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(
      ['competencies.csv', 'html', 'json', 'md', 'observations.csv', 'pdf'].map(
        (ending) => `harbour-commons.${ending}`,
      ),
    );
    expect(readFileSync(join(cwd, 'harbour-commons.html'), 'utf8')).toMatch(
      /^<!doctype html>\n<html lang="en" dir="ltr">/u,
    );
    expect(readFileSync(join(cwd, 'harbour-commons.json'), 'utf8')).toBe(
      tidemark(['score', harbour, '--json'], cwd).stdout,
    );
    const golden = readFileSync(new URL('../../fixtures/reports/harbour-commons.md', import.meta.url), 'utf8');
    expect(readFileSync(join(cwd, 'harbour-commons.md'), 'utf8')).toBe(golden);
  });

  it('takes the format from the name of the output, a folder for the place, and - for stdout', () => {
    const cwd = emptyFolder();
    expect(tidemark(['report', harbour, '-o', 'june.md'], cwd).code).toBe(0);
    expect(readFileSync(join(cwd, 'june.md'), 'utf8')).toMatch(/^# Harbour Commons\n/u);
    mkdirSync(join(cwd, 'out'));
    expect(tidemark(['report', harbour, '-o', 'out', '--format', 'json'], cwd).stderr).toContain(
      'harbour-commons.json',
    );
    const piped = tidemark(['report', harbour, '-o', '-'], cwd);
    expect(piped.stdout.startsWith('%PDF-')).toBe(true);
    expect(piped.stderr).toBe('');
    expect(readdirSync(cwd).sort()).toEqual(['june.md', 'out']);
  });

  it('holds as of an earlier date where it is told to', () => {
    const { stdout } = tidemark(
      ['report', harbour, '-o', '-', '--format', 'markdown', '--as-of', '2026-08-31'],
      folder,
    );
    expect(stdout).toContain('| 31 August 2026 ');
    expect(stdout).toMatch(/Left out: .*records made later\./u);
  });

  it('merges files of one community and says on stderr where they differ', () => {
    const cwd = emptyFolder();
    const file = JSON.parse(readFileSync(harbour, 'utf8'));
    const [first, ...others] = file.observations;
    writeFileSync(join(cwd, 'one.json'), JSON.stringify({ ...file, observations: others }));
    const earlier = { ...file, exportedAt: '2026-10-01T09:00:00Z', community: { ...file.community, capacity: 3 } };
    const checks = [{ ...file.checks[0], reason: 'Otherwise.' }];
    writeFileSync(join(cwd, 'two.json'), JSON.stringify({ ...earlier, observations: [first], checks }));
    const { code, stdout, stderr } = tidemark(
      ['report', 'one.json', 'two.json', '-o', '-', '--format', 'markdown'],
      cwd,
    );
    expect(code).toBe(0);
    expect(stdout).toContain('54 observations');
    expect(stderr).toContain('Settings differ: capacity is 10 in the later export, which holds; 3 in the earlier one.');
    expect(stderr).toContain(`different checks under the id ${file.checks[0].id}`);
  });

  it.each([
    ['truncated', '60:6: error: the file is cut off: its end is missing [cut-off]'],
    [
      'wrong-field',
      '79:7: error: observations[1].verdict must be "strength" or "gap" or "note", not "good" [field-value]',
    ],
    ['newer-version', '3:3: error: written by a newer Tidemark (version 99) [newer-version]'],
    [
      'unknown-indicator',
      '123:7: error: checks[0].indicator "culture.singing-at-work" is not in the model [unknown-indicator]',
    ],
    ['not-json', '1:1: error: not JSON from here on [not-json]'],
    ['empty', '1:1: error: the file is empty [empty]'],
    ['missing', '1:1: error: there is no such file [no-file]'],
  ])('writes nothing from %s, and says why', (name, problem) => {
    const cwd = emptyFolder();
    const { code, stdout, stderr } = tidemark(['report', fixture(name), harbour], cwd);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.split('\n')[0]).toBe(`${fixture(name)}:${problem}`);
    expect(stderr).toContain('hint: ');
    expect(readdirSync(cwd)).toEqual([]);
    expect(tidemark(['check', fixture(name)], cwd)).toMatchObject({ code: 1, stdout: `${fixture(name)}:${problem}\n` });
  });

  it('goes on without bad records where it is told to, and the report lists them', () => {
    const cwd = emptyFolder();
    const { stderr } = tidemark(['report', fixture('wrong-field')], cwd);
    expect(stderr).toContain('run `tidemark check`, or add --leave-out to go on without these records');
    const left = tidemark(['report', fixture('wrong-field'), '--leave-out', '-o', '-', '--format', 'markdown'], cwd);
    expect(left.code).toBe(0);
    expect(left.stderr).toContain('[field-value]');
    expect(left.stdout).toContain('79:7: error: observations\\[1\\].verdict must be');
    expect(tidemark(['report', fixture('truncated'), '--leave-out'], cwd).code).toBe(1);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each([
    [['report', folder], `${folder}: there is no export in this folder`],
    [['report', 'none/*.json'], 'none/*.json: no file matches this'],
    [['report', harbour, '-o', '/no/such/folder/x.pdf'], 'error: /no/such/folder/x.pdf: there is no such folder'],
  ])('%j is refused with what to do', (args, message) => {
    const { code, stderr } = tidemark(args, folder);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).toContain('hint: ');
  });

  it('never writes over its input', () => {
    const cwd = emptyFolder();
    const text = readFileSync(harbour, 'utf8');
    writeFileSync(join(cwd, 'june.json'), text);
    const { code, stderr } = tidemark(['report', './june.json', '--format', 'json'], cwd);
    expect({ code, isSaid: stderr.includes('june.json is one of the inputs') }).toEqual({ code: 1, isSaid: true });
    expect(readFileSync(join(cwd, 'june.json'), 'utf8')).toBe(text);
  });

  it('does not mix communities', () => {
    const cwd = emptyFolder();
    const file = JSON.parse(readFileSync(harbour, 'utf8'));
    writeFileSync(
      join(cwd, 'other.json'),
      JSON.stringify({ ...file, community: { ...file.community, id: 'x', name: 'Other' } }),
    );
    const { code, stderr } = tidemark(['report', harbour, 'other.json'], cwd);
    expect(code).toBe(1);
    expect(stderr).toContain('are different communities');
  });
});
