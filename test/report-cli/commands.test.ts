import { describe, expect, it } from 'vitest';
import { models } from '#core/models/index.ts';
import { MaturityModel } from '#core/model.ts';
import { fixture, temporaryFolder, tidemark } from './command-line.ts';

const folder = temporaryFolder();
const harbour = fixture('harbour-commons');
const run = (...args: readonly string[]) => tidemark(args, folder);

describe('tidemark score', () => {
  it('prints an aligned table with a row a competency, and no colour into a pipe', () => {
    const { code, stdout, stderr } = run('score', harbour);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('Harbour Commons, as of 20 November 2026');
    const column = lines[2]!.indexOf('Level');
    const rows = lines.slice(3, 3 + models[0]!.competencies.length);
    expect(rows.map((row) => row.slice(0, column).trim())).toEqual(models[0]!.competencies.map(({ name }) => name));
    for (const row of rows) expect(row.slice(column)).toMatch(/^\d\.\d \(\d\.\d–\d\.\d\) |^not assessed yet /u);
    expect(stdout).toMatch(/^Overall \d\.\d \(\d\.\d–\d\.\d\), stage .+, mode .+$/mu);
    expect(stdout).not.toContain('\u001B');
  });

  it('prints the scorecard as JSON', () => {
    const { code, stdout } = run('score', harbour, '--json', '--as-of', '2026-09-30T12:00:00+02:00');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      asOf: '2026-09-30T12:00:00+02:00',
      community: { name: 'Harbour Commons' },
      problems: [],
    });
  });

  it('prints nothing while records are bad', () => {
    expect(run('score', fixture('unknown-indicator'))).toMatchObject({ code: 1, stdout: '' });
    expect(run('score', fixture('unknown-indicator'), '--leave-out', '--json').code).toBe(0);
  });
});

describe('tidemark check', () => {
  it('prints nothing on stdout where nothing is wrong', () => {
    expect(run('check', harbour)).toMatchObject({ code: 0, stdout: '', stderr: '1 file, no problems\n' });
  });

  it('goes through all files', () => {
    const { code, stdout, stderr } = run('check', fixture('empty'), harbour, fixture('missing'), fixture('not-json'));
    expect(code).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(3);
    expect(stderr).toContain('4 files, 3 problems');
  });
});

describe('tidemark model', () => {
  it('prints the model for people and for programs', () => {
    const text = run('model').stdout;
    for (const { name } of models[0]!.competencies) expect(text).toContain(name);
    expect(MaturityModel.parse(JSON.parse(run('model', '--json').stdout))).toEqual(models[0]);
  });
});

describe('a wrong usage', () => {
  it.each([
    [[], 'no command is given', 'tidemark help'],
    [['rport'], 'there is no command "rport"', 'Did you mean `report`?'],
    [['help', 'sore'], 'there is no command "sore"', 'Did you mean `score`?'],
    [['report'], 'needs at least one export file', 'For example: tidemark report'],
    [
      ['report', harbour, '--forma', 'pdf'],
      "unknown option '--forma'",
      'Did you mean `--format`? See `tidemark help report`.',
    ],
    [['report', harbour, '--output'], "option '-o, --output <path>' argument missing", 'tidemark help report'],
    [['report', harbour, '--format', 'pfd'], 'there is no format "pfd"', 'Did you mean `pdf`?'],
    [['report', harbour, '--format', 'pdf', '--format', 'json', '-o', 'x'], 'several formats', 'folder'],
    [['score', harbour, '--as-of', '2026-02-30'], '--as-of "2026-02-30" is not a date', '2026-09-30'],
    [['model', 'gardn'], 'there is no model "gardn"', models[0]!.id],
  ])('%j ends with 2 and says what to do', (args, message, hint) => {
    const { code, stdout, stderr } = run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });
});
