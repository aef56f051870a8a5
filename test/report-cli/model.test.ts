import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MaturityModel } from '#core/model.ts';
import { models } from '#core/models/index.ts';
import type { Scorecard } from '#core/scorecard.ts';
import { gardenModel } from '../core/garden.ts';
import { fixture, temporaryFolder, tidemark } from './command-line.ts';

const folder = temporaryFolder();
const run = (...args: readonly string[]) => tidemark(args, folder);
const modelFile = (name: string) => fileURLToPath(new URL(`../../fixtures/models/${name}.json`, import.meta.url));
const garden = fixture('garden');
const gardenFile = modelFile('garden');

describe('tidemark model', () => {
  it('prints the built-in one, so that it passes as a model of one’s own', () => {
    const { code, stdout } = run('model', '--json');
    expect({ code, model: MaturityModel.parse(JSON.parse(stdout)) }).toEqual({ code: 0, model: models[0] });
    writeFileSync(join(folder, 'my-model.json'), stdout);
    const [stages, competencies, indicators] = [models[0]!.stages, models[0]!.competencies, models[0]!.indicators].map(
      ({ length }) => String(length),
    );
    expect(run('model', 'check', 'my-model.json')).toMatchObject({
      code: 0,
      stdout: `my-model.json: ${stages} stages, ${competencies} competencies, ${indicators} indicators, no problems\n`,
      stderr: '',
    });
    expect(run('model', 'my-model.json', '--json').stdout).toBe(stdout);
  });

  it('prints one from a file as from an id', () => {
    expect(run('model', models[0]!.id).stdout).toBe(run('model').stdout);
    expect(JSON.parse(run('model', gardenFile, '--json').stdout)).toEqual(gardenModel);
  });

  it.each([80, 120])('can be read in %d columns: everything is there, and no line is longer', (columns) => {
    for (const [args, model] of [
      [['model'], models[0]!],
      [['model', gardenFile], gardenModel],
    ] as const) {
      const { stdout } = tidemark(args, folder, { COLUMNS: String(columns) });
      const lines = stdout.split('\n');
      for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(Math.min(columns, 100));
      const text = stdout.replaceAll(/\s+/gu, ' ');
      const said = [
        model.title,
        ...model.stages.flatMap(({ name, summary, focus, threats, message }) => [
          name,
          summary,
          ...focus,
          ...threats,
          message,
        ]),
        ...model.modes.flatMap(({ name, summary }) => [name, summary]),
        ...model.competencies.flatMap(({ name, question, descriptors }) => [name, question, ...descriptors]),
        ...model.indicators.map(({ id, text: practice, effort }) => `${practice} [${id}, ${effort}]`),
        ...model.checklists.flatMap(({ title, summary }) => [title, summary]),
        ...model.worksheets.flatMap(({ title, questions }) => [title, ...questions.map((question) => question.text)]),
      ];
      for (const words of said) expect(text).toContain(words);
    }
  });

  it.each([
    [['model', 'gardn'], 2, 'there is no model "gardn"'],
    [['model', 'tidemork'], 2, `Did you mean \`${models[0]!.id}\`?`],
    [['model', 'a', 'b'], 2, 'prints one model at a time'],
    [['model', 'check'], 2, '`tidemark model check` needs at least one model file'],
    [['model', 'check', gardenFile, '--json'], 2, '`tidemark model check` has no --json'],
    [['model', 'no-such.json'], 1, 'no-such.json:1:1: error: there is no such file [no-file]'],
    [['model', folder], 1, 'this is a folder, not a model file [is-folder]'],
    [['model', garden], 1, `${garden}:2:3: error: not a Tidemark model [not-model]`],
    [['score', garden, '--model', 'gardn'], 2, 'there is no model "gardn"'],
    [['score', garden, '--model', modelFile('broken-wrong-stage')], 1, 'indicators[4].stage must be 2 or 3, not 4'],
    [['score', garden], 1, '--model garden.json'],
  ])('%j ends with %d and says why', (args, code, words) => {
    const result = run(...args);
    expect({ code: result.code, stdout: result.stdout }).toEqual({ code, stdout: '' });
    expect(result.stderr).toContain(words);
    expect(result.stderr).toContain('hint: ');
  });
});

describe('tidemark model check', () => {
  it('lists every problem of every file by line and column, and what to do once', () => {
    const files = ['broken-misspelt-field', 'garden', 'broken-cut-off', 'missing'].map(modelFile);
    const { code, stdout, stderr } = run('model', 'check', ...files);
    expect(code).toBe(1);
    expect(stdout.trim().split('\n')).toEqual([
      `${files[0]!}:25:5: error: indicators[1].firstStep is missing; it must be text [missing-field]`,
      `${files[0]!}:25:156: error: indicators[1].fistStep is not a known field [unknown-field]`,
      `${files[1]!}: 3 stages, 2 competencies, 5 indicators, no problems`,
      `${files[2]!}:34:55: error: the file is cut off: its end is missing [cut-off]`,
      `${files[3]!}:1:1: error: there is no such file [no-file]`,
    ]);
    expect(stderr.trim().split('\n')).toHaveLength(4);
  });
});

describe('an export and a model given by --model', () => {
  it('that is its own: it is scored on the scale of that model', () => {
    const { code, stdout, stderr } = run('score', garden, '--model', gardenFile, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const card = JSON.parse(stdout) as Scorecard;
    expect(card.model).toEqual({ id: 'garden', version: gardenModel.revision });
    expect(card.competencies.map(({ id }) => id)).toEqual(['soil', 'neighbours']);
    for (const { level, bounds, target } of card.competencies) {
      expect(target).toBe(Math.min(3, Math.floor(card.overall.level!) + 1));
      for (const value of [level!, ...bounds]) expect(value >= 1 && value <= 3).toBe(true);
    }
    expect(run('check', garden, '--model', gardenFile)).toMatchObject({ code: 0, stderr: '2 files, no problems\n' });
  });

  it('becomes a report in every format', () => {
    const cwd = join(folder, 'reports');
    mkdirSync(cwd);
    const formats = ['pdf', 'html', 'markdown', 'json'].flatMap((format) => ['--format', format]);
    expect(tidemark(['report', garden, '--model', gardenFile, ...formats], cwd).code).toBe(0);
    expect(readdirSync(cwd)).toEqual(expect.arrayContaining(['garden.html', 'garden.json', 'garden.md', 'garden.pdf']));
    expect(readFileSync(join(cwd, 'garden.md'), 'utf8')).not.toContain('Not scored');
  });

  it('that is another: nothing is a problem, nothing dropped, and what is not scored is said', () => {
    const counts = '12 observations, 6 ticks, 2 written answers and 1 importance setting';
    const said = `Not scored: ${counts}, made under another model than ${models[0]!.id}; they are kept.\n`;
    const model = ['--model', models[0]!.id];
    expect(run('score', garden, ...model)).toMatchObject({ code: 0, stderr: said });
    expect(run('check', garden, ...model)).toMatchObject({
      code: 0,
      stdout: '',
      stderr: `${said}1 file, no problems\n`,
    });
    const report = run('report', garden, ...model, '--format', 'markdown', '-o', '-');
    expect(report).toMatchObject({ code: 0, stderr: said });
    expect(report.stdout).toContain(`Not scored under this model: ${counts}. Made under the model “garden”`);
    expect(report.stdout).toContain('### Evidence 12');
  });

  it('keeps the records of a file of another model that is merged in, and says that they are not scored', () => {
    const file = JSON.parse(readFileSync(garden, 'utf8'));
    const community = { ...file.community, model: { id: models[0]!.id, version: models[0]!.revision }, importance: {} };
    const later = { ...file, exportedAt: '2026-11-16T18:00:00Z', community, observations: [], checks: [], answers: [] };
    writeFileSync(join(folder, 'later.json'), JSON.stringify(later));
    const { code, stderr } = run('score', garden, 'later.json', '--model', models[0]!.id);
    expect(code).toBe(0);
    expect(stderr).toContain('Not scored: 12 observations, 6 ticks and 2 written answers');
  });

  it('is not written over by the report', () => {
    const copy = join(folder, 'garden.json');
    writeFileSync(copy, readFileSync(gardenFile));
    const { code, stderr } = run('report', garden, '--model', 'garden.json', '--format', 'json');
    expect(code).toBe(1);
    expect(stderr).toContain('garden.json is one of the inputs');
    expect(readFileSync(copy, 'utf8')).toBe(readFileSync(gardenFile, 'utf8'));
    expect(existsSync(join(folder, 'garden.pdf'))).toBe(false);
  });
});
