import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parseModel } from '#core/model-file.ts';
import { parseSettings } from '#core/settings-file.ts';
import { SCHEMA_IDS, type SchemaId } from '../../report-cli/schemas.ts';
import { temporaryFolder, tidemark } from './command-line.ts';

const root = join(import.meta.dirname, '../..');
const folder = temporaryFolder();
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What an independent validator makes of a text: undefined where it is no JSON at all. */
const ajv = new Ajv({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
  validateFormats: false,
});
const validators = new Map(
  SCHEMA_IDS.map((id) => [id, ajv.compile(JSON.parse(read(`report-cli/schemas/${id}.json`)))]),
);
const faultsOf = (id: SchemaId, text: string): readonly string[] | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const validate = validators.get(id)!;
  return validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message!}`);
};

const fixtures = (of: string) =>
  readdirSync(join(root, 'fixtures', of))
    .sort()
    .map((name) => [basename(name, '.json'), read(`fixtures/${of}/${name}`)] as const);

describe('tidemark schema', () => {
  it.each(SCHEMA_IDS)('%s prints what is committed', (id) => {
    const { code, stdout } = tidemark(['schema', id], folder);
    expect(code).toBe(0);
    const path = join(root, `report-cli/schemas/${id}.json`);
    if (process.env.UPDATE_GOLDENS === '1') writeFileSync(path, stdout);
    expect(stdout).toBe(readFileSync(path, 'utf8'));
  });

  it('says which kinds there are', () => {
    expect(tidemark(['schema', 'setings'], folder)).toMatchObject({
      code: 2,
      stderr: 'error: there is no schema of "setings"\nhint: Did you mean `settings`?\n',
    });
    expect(tidemark(['schema'], folder).code).toBe(2);
  });
});

describe('the schema of exports, to an independent validator', () => {
  /** The older form is migrated by reading; what the model does not know no schema can say. */
  const expected = (name: string) => {
    if (['empty.tidemark', 'not-json.tidemark', 'truncated.tidemark'].includes(name)) return 'no JSON';
    return ['newer-version.tidemark', 'wrong-field.tidemark', 'version-1.tidemark', 'version-2.tidemark'].includes(name)
      ? 'refused'
      : 'good';
  };

  it.each(fixtures('exports'))('judges %s as reading does', (name, text) => {
    const faults = faultsOf('export', text);
    expect(faults === undefined ? 'no JSON' : faults.length > 0 ? 'refused' : 'good').toBe(expected(name));
  });

  it('refuses each record that is broken in one place', () => {
    const harbour = JSON.parse(read('fixtures/exports/harbour-commons.tidemark.json'));
    const broken = [
      { ...harbour, format: 'other' },
      { ...harbour, exportedAt: 'yesterday' },
      { ...harbour, more: 1 },
      { ...harbour, community: { ...harbour.community, capacity: -1 } },
      { ...harbour, observations: [{ ...harbour.observations[0], stage: 9 }] },
      { ...harbour, observations: [{ ...harbour.observations[0], verdict: undefined }] },
      { ...harbour, checks: [{ ...harbour.checks[0], state: 'done' }] },
      { ...harbour, checks: [{ ...harbour.checks[0], id: '12' }] },
    ];
    for (const file of broken) expect(faultsOf('export', JSON.stringify(file))).not.toEqual([]);
  });
});

describe('the schema of models, to an independent validator', () => {
  it('accepts the built-in one and the garden', () => {
    expect(faultsOf('model', tidemark(['model', '--json'], folder).stdout)).toEqual([]);
    expect(faultsOf('model', read('fixtures/models/garden.json'))).toEqual([]);
  });

  /** These are wrong only in what refers to what, which `tidemark model check` finds. */
  const REFERENCES = [
    'broken-duplicate-id',
    'broken-hole-in-modes',
    'broken-missing-descriptor',
    'broken-unknown-competency',
    'broken-wrong-stage',
  ];

  it.each(fixtures('models').filter(([name]) => name.startsWith('broken')))(
    'never accepts more than %s',
    (name, text) => {
      expect(parseModel(text, name).problems).not.toEqual([]);
      const isAccepted = faultsOf('model', text)?.length === 0;
      expect(isAccepted).toBe(REFERENCES.includes(name));
    },
  );
});

describe('the schema of settings, to an independent validator', () => {
  it.each(fixtures('settings'))('judges %s as reading does', (name, text) => {
    const { problems } = parseSettings(text, name);
    const faults = faultsOf('settings', text);
    expect(problems.length === 0).toBe(!name.startsWith('broken'));
    expect(faults?.length === 0).toBe(problems.length === 0);
  });

  it('refuses every field of the broken ones', () => {
    const places = [...new Set(faultsOf('settings', read('fixtures/settings/broken-values.json')))].join('\n');
    for (const field of [
      'format',
      'edition',
      'asOf',
      'targets/culture',
      'brand',
      'assert/coverage',
      'assert/least-level',
    ]) {
      expect(places).toContain(`/${field}`);
    }
  });
});

describe('the schema of brands, to an independent validator', () => {
  it.each([
    ['{ "name": "Keelworks", "logo": "logo.SVG", "accent": "#0f5b5E" }', true],
    ['{ "accent": "green" }', false],
    ['{ "logo": "logo.gif" }', false],
    ['{ "colour": "#0F5B5E" }', false],
  ])('%s: %s', (text, isGood) => {
    expect(faultsOf('brand', text)?.length === 0).toBe(isGood);
  });
});

it('every schema is of a kind that is listed', () => {
  expect(readdirSync(join(root, 'report-cli/schemas')).sort()).toEqual(SCHEMA_IDS.map((id) => `${id}.json`).sort());
  expect(existsSync(join(root, 'report-cli/schemas/settings.json'))).toBe(true);
});
