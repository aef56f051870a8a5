import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_VERSION, type ExportFile, parseExport, serialiseExport } from '#core/export-file.ts';
import { models as builtIn } from '#core/models/index.ts';
import { formatProblem } from '#core/problem.ts';
import { exportOf } from './arbitraries.ts';
import { gardenModel } from './garden.ts';

const models = [gardenModel];
const anyExport = exportOf(gardenModel);
const sample = fc
  .sample(anyExport, { seed: 5, numRuns: 50 })
  .find(({ observations, checks }) => observations.length > 2 && checks.length > 2)!;

/** The problems of a text, as the command line prints them. */
const problemsOf = (text: string) => parseExport(text, 'june.tidemark.json', models).problems.map(formatProblem);

/** A well-formed export with one place changed; text, so that it can break any rule. */
const changed = (change: (file: any) => void) => {
  const file = structuredClone(sample) as any;
  change(file);
  return JSON.stringify(file, undefined, 2);
};

describe('an export', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyExport, (file) => {
        const text = serialiseExport(file);
        const { exportFile, problems } = parseExport(text, 'a.json', models);
        expect(problems).toEqual([]);
        expect(exportFile && serialiseExport(exportFile)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused or read at whatever character it is cut off, and never without a problem', () => {
    const text = serialiseExport(sample).trimEnd();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        const { exportFile, problems } = parseExport(text.slice(0, length), 'a.json', models);
        expect(exportFile).toBeNull();
        expect(problems).toHaveLength(1);
        expect(problems[0]?.code).toMatch(/^(empty|cut-off)$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const { exportFile, problems } = parseExport(text, 'a.json', models);
        expect(exportFile === null).toBe(problems.length > 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('may be nested deeper than a stack', () => {
    expect(problemsOf('['.repeat(200_000))).toHaveLength(1);
    const deep = `[${'['.repeat(50_000)}${']'.repeat(50_000)}]`;
    expect(problemsOf(changed((file) => (file.checks = 'deep')).replace('"deep"', deep))).toHaveLength(1);
  });
});

describe('an export that the extension made', () => {
  it.each(['made-in-chromium', 'made-in-firefox'])(
    '%s is read without a problem, and written back to the letter',
    (name) => {
      const text = readFileSync(new URL(`../../fixtures/exports/${name}.tidemark.json`, import.meta.url), 'utf8');
      const { exportFile, problems } = parseExport(text, name, builtIn);
      expect(problems).toEqual([]);
      expect(exportFile?.observations.length).toBeGreaterThan(1);
      expect(exportFile?.checks.length).toBeGreaterThan(2);
      expect(exportFile && serialiseExport(exportFile)).toBe(text);
    },
  );
});

describe('a file that is refused whole', () => {
  it.each([
    ['', '1:1: error: the file is empty [empty]'],
    ['{\n  "format": "tidemark",\n  "version": 2,', '3:16: error: the file is cut off: its end is missing [cut-off]'],
    ['{\n  "format": tidemark\n}', '2:13: error: not JSON from here on [not-json]'],
    ['{"format": "excel"}', '1:2: error: not a Tidemark export [not-tidemark]'],
    ['[]', '1:1: error: not a Tidemark export [not-tidemark]'],
    ['{"format": "tidemark", "version": 4}', '1:24: error: written by a newer Tidemark (version 4) [newer-version]'],
    ['{"format": "tidemark", "version": "1"}', '1:24: error: version must be a whole number from 1 to 3 [version]'],
  ])('%j', (text, problem) => {
    expect(problemsOf(text)).toEqual([`june.tidemark.json:${problem}`]);
    expect(parseExport(text, 'f', models).exportFile).toBeNull();
  });

  it('names a model that is not there', () => {
    const text = changed((file) => (file.community.model.id = 'orchard'));
    expect(problemsOf(text)[0]).toContain('error: the model "orchard" is not here [unknown-model]');
    expect(parseExport(text, 'f', models).exportFile).toBeNull();
  });

  it('lacks what the whole file needs', () => {
    const text = changed((file) => delete file.community.name);
    expect(problemsOf(text)[0]).toContain('error: community.name is missing; it must be text [missing-field]');
  });
});

describe('a half-life', () => {
  it.each([
    [6, 'at least 7, not 6'],
    [3651, 'at most 3650, not 3651'],
    [30.5, 'a whole number, not 30.5'],
  ])('of %s days is refused', (days, message) => {
    const text = changed((file) => (file.community.halfLife = days));
    expect(problemsOf(text)[0]).toContain(`error: community.halfLife must be ${message}`);
  });
});

describe('what was taught of a site', () => {
  const taught = (site: unknown) => changed((file) => (file.community.site = site));
  const whole = {
    platform: 'generic',
    kinds: [{ pattern: '/topics/*', kind: 'topic' }],
    marks: { replies: '.replies b', staff: '[data-role="staff"]' },
  };

  it('travels with its community', () => {
    expect(parseExport(taught(whole), 'f.json', models).exportFile?.community.site).toEqual(whole);
  });

  it.each([
    [{ ...whole, platform: 'Not one' }, 'community.site.platform must be the id of a platform, such as discourse, not'],
    [
      { ...whole, kinds: [{ pattern: '(a+)+$', kind: 'topic' }] },
      'community.site.kinds[0].pattern must be a path such',
    ],
    [{ ...whole, kinds: [{ pattern: '/a', kind: 'shop' }] }, 'community.site.kinds[0].kind must be "home" or'],
    [{ ...whole, marks: { staff: ':has(*)' } }, 'community.site.marks.staff must be names of elements, classes and'],
    [{ ...whole, marks: { run: 'alert()' } }, 'community.site.marks.run is not a known field'],
    [{ ...whole, script: 'alert()' }, 'community.site.script is not a known field'],
    [{ marks: {} }, 'community.site.kinds is missing; it must be a list'],
    ['everything', 'community.site must be an object, not "everything"'],
  ])('%j is told of with its place, and refused', (site, message) => {
    expect(problemsOf(taught(site))).toHaveLength(1);
    expect(problemsOf(taught(site))[0]).toContain(message);
    expect(parseExport(taught(site), 'f', models).exportFile).toBeNull();
  });
});

describe('one bad record', () => {
  const cases: readonly (readonly [string, (file: any) => void, string, 'kept' | 'left out'])[] = [
    [
      'a stage outside the scale',
      (f) => Object.assign(f.observations[1], { stage: 7 }),
      'observations[1].stage must be 1, 2 or 3, not 7 [stage-range]',
      'left out',
    ],
    [
      'a stage outside this model alone',
      (f) => Object.assign(f.observations[1], { stage: 5 }),
      'observations[1].stage must be 1, 2 or 3, not 5 [stage-range]',
      'left out',
    ],
    [
      'a gap at stage 1',
      (f) => Object.assign(f.observations[1], { stage: 1, verdict: 'gap' }),
      'observations[1].stage cannot be 1 for a gap: nothing is below the first stage [gap-at-stage-1]',
      'left out',
    ],
    [
      'a missing field',
      (f) => delete f.observations[1].verdict,
      'observations[1].verdict is missing; it must be "strength" or "gap" or "note" [missing-field]',
      'left out',
    ],
    [
      'a wrong type',
      (f) => (f.observations[1].sure = 'yes'),
      'observations[1].sure must be true or false, not "yes" [field-type]',
      'left out',
    ],
    [
      'an unknown field',
      (f) => (f.observations[1].mood = 'good'),
      'observations[1].mood is not a known field [unknown-field]',
      'left out',
    ],
    [
      'a script for an address',
      (f) => (f.observations[1].page.url = 'javascript:alert(1)'),
      'observations[1].page.url must be an address that begins with http:// or https://, not "javascript:alert(1)" [field-value]',
      'left out',
    ],
    [
      'a date without an offset',
      (f) => (f.checks[1].at = '2026-01-01T10:00:00'),
      'checks[1].at must be a date and time with an offset, such as 2026-11-22T09:30:00+01:00, not "2026-01-01T10:00:00" [field-value]',
      'left out',
    ],
    [
      'an unknown competency',
      (f) => (f.observations[1].competency = 'weeds'),
      'observations[1].competency names the competency "weeds", which is not in the model [unknown-competency]',
      'kept',
    ],
    [
      'an unknown indicator',
      (f) => (f.checks[1].indicator = 'soil.mulched'),
      'checks[1].indicator "soil.mulched" is not in the model [unknown-indicator]',
      'kept',
    ],
    [
      'an unknown answer',
      (f) => (f.observations[1].prompt = { id: 'who-waters', option: 'cat' }),
      'observations[1].prompt.option "who-waters/cat" is not in the model [unknown-option]',
      'kept',
    ],
  ];

  it.each(cases)('with %s is told by line and column and costs no other', (_name, change, message, fate) => {
    const text = changed(change);
    const { exportFile, problems } = parseExport(text, 'f.json', models);
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect(formatProblem(problem!)).toBe(
      `f.json:${String(problem?.line)}:${String(problem?.column)}: error: ${message}`,
    );
    const named = text.split('\n')[problem!.line - 1]!;
    const field = message.split(/[ "]/)[0]!.split('.').at(-1)!;
    if (problem?.code !== 'missing-field') expect(named.slice(problem!.column - 1)).toMatch(new RegExp(`^"${field}"`));
    const count = (file: ExportFile | null) => (file?.observations.length ?? 0) + (file?.checks.length ?? 0);
    expect(count(exportFile)).toBe(count(sample) - (fate === 'kept' ? 0 : 1));
  });

  it('does not hide the others', () => {
    const text = changed((file) => {
      file.observations[0].stage = 9;
      file.observations[2].sure = 1;
      file.checks[0].state = 'done';
    });
    const { problems } = parseExport(text, 'f.json', models);
    expect(problems.map(({ code }) => code)).toEqual(['stage-range', 'field-type', 'field-value']);
    expect(problems.map(({ line }) => line)).toEqual(problems.map(({ line }) => line).toSorted((a, b) => a - b));
  });
});

describe('older files', () => {
  it.each([
    ['1', 'the half-life all had then'],
    ['2', 'nothing taught of the site'],
  ])('of version %s are read as the file of today that says the same, with %s', (version) => {
    const read = (name: string) =>
      parseExport(
        readFileSync(new URL(`../../fixtures/exports/${name}.tidemark.json`, import.meta.url), 'utf8'),
        name,
        builtIn,
      );
    const { exportFile, problems } = read(`version-${version}`);
    expect(problems).toEqual([]);
    expect(exportFile).toMatchObject({ version: 3, community: { halfLife: 180 } });
    expect(exportFile).toEqual(read('made-in-chromium').exportFile);
  });

  it.each([
    [{ community: null }, 'community must be an object, not null [field-type]'],
    [{ community: 'Garden' }, 'community must be an object, not "Garden" [field-type]'],
  ])('of version 1 with %j are told what is wrong, not mended', (change, message) => {
    const text = changed((file) => Object.assign(file, change, { version: 1 }));
    expect(problemsOf(text)).toHaveLength(1);
    expect(problemsOf(text)[0]).toContain(message);
  });

  it('go through one step for each version, and newer ones are still refused', () => {
    const steps = [
      (older: Readonly<Record<string, unknown>>) => ({ ...older, version: 2, generator: 'step 1' }),
      (older: Readonly<Record<string, unknown>>) => ({
        ...older,
        version: EXPORT_VERSION,
        generator: `${String(older.generator)}, step 2`,
      }),
    ];
    const { exportFile } = parseExport(
      changed((file) => (file.version = 1)),
      'f.json',
      models,
      { migrations: steps },
    );
    expect(exportFile?.generator).toBe('step 1, step 2');
    const newer = parseExport(
      changed((file) => (file.version = 4)),
      'f.json',
      models,
      { migrations: steps },
    );
    expect(newer.problems[0]?.code).toBe('newer-version');
  });
});
