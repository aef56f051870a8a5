import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MaturityModel } from '#core/model.ts';
import { parseModel } from '#core/model-file.ts';
import { models } from '#core/models/index.ts';
import { formatProblem } from '#core/problem.ts';
import { scoreRecords } from '#core/scorecard.ts';
import { AS_OF } from './arbitraries.ts';
import { gardenModel } from './garden.ts';
import { gardenExport, soilObservation } from './report/reports.ts';

const folder = new URL('../../fixtures/models/', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const problemsOf = (text: string) => parseModel(text, 'm.json').problems.map(formatProblem);

/** The garden with one place changed; text, so that it can break any rule. */
const changed = (change: (model: any) => void) => {
  const model = structuredClone(gardenModel) as any;
  change(model);
  return JSON.stringify(model, undefined, 2);
};

describe('a model without problems', () => {
  it.each<readonly [string, string, MaturityModel]>([
    ['of three stages', textOf('garden.json'), gardenModel],
    ...models.map((model) => [`built in: ${model.id}`, JSON.stringify(model, undefined, 2), model] as const),
  ])('%s is read as it is', (_name, text, model) => {
    expect(parseModel(text, 'm.json')).toEqual({ model, problems: [] });
  });

  it('may end with a mode that is the end of the scale alone, or with one that holds its end', () => {
    expect(gardenModel.modes.at(-1)).toMatchObject({ from: 3, to: 3 });
    expect(problemsOf(changed((model) => (model.modes.length = 2)))).toEqual([]);
  });
});

describe('a broken model among the fixtures', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'cut-off': ['34:55: error: the file is cut off: its end is missing [cut-off]'],
    'duplicate-id': ['32:7: error: prompts[1].id "who-waters" is given twice; first as prompts[0].id [duplicate-id]'],
    'hole-in-modes': ['16:37: error: modes[1].from must be 2, where modes[0] ends, not 2.5 [mode-hole]'],
    'in-many-places': [
      '1:1: error: license is missing; it must be text [missing-field]',
      '11:7: error: stages[2].id must be 3, not 4 [stage-order]',
      '14:35: error: modes[0].from must be 1, where the scale begins, not 1.5 [mode-hole]',
      '25:221: error: indicators[2].effort must be "S" or "M" or "L", not "XL" [field-value]',
      '26:7: error: indicators[3].id must begin with its competency, "soil.", not be "neighbours.greet" [indicator-id]',
      '30:172: error: prompts[0].options[1].id "owner" is given twice; first as prompts[0].options[0].id [duplicate-id]',
      '30:266: error: prompts[0].options[2].stage must be 1, 2 or 3, not 5 [stage-range]',
      '30:322: error: prompts[0].fact.rules[0].option "cat" is not among the options of this prompt [unknown-option]',
      '33:119: error: checklists[0].indicators[1] "soil.weeded" is not among the indicators [unknown-indicator]',
    ],
    'misspelt-field': [
      '25:5: error: indicators[1].firstStep is missing; it must be text [missing-field]',
      '25:156: error: indicators[1].fistStep is not a known field [unknown-field]',
    ],
    'missing-descriptor': [
      '20:77: error: competencies[0].descriptors must have 3 entries, one for each stage, not 2 [descriptor-count]',
    ],
    'unknown-competency': [
      '26:29: error: indicators[2].competency "sail" is not among the competencies [unknown-competency]',
    ],
    'wrong-stage': ['28:61: error: indicators[4].stage must be 2 or 3, not 4 [stage-range]'],
  };

  it.each(readdirSync(folder).filter((file) => file.startsWith('broken-')))('%s has these problems', (file) => {
    const text = textOf(file);
    const expected = cases[/^broken-(.+)\.json$/u.exec(file)![1]!]!;
    expect(parseModel(text, 'm.json').problems.map(formatProblem)).toEqual(expected.map((words) => `m.json:${words}`));
    expect(parseModel(text, 'm.json').model).toBeNull();
  });
});

describe('a text that is no model', () => {
  it.each([
    ['', '1:1: error: the file is empty [empty]'],
    ['{\n  "format": tidemark-model\n}', '2:13: error: not JSON from here on [not-json]'],
    ['{\n  "format": "tidemark"\n}', '2:3: error: not a Tidemark model [not-model]'],
    ['[]', '1:1: error: not a Tidemark model [not-model]'],
    [
      '{"format": "tidemark-model", "version": 2}',
      '1:30: error: written for a newer Tidemark (version 2) [newer-version]',
    ],
  ])('%j', (text, problem) => {
    expect(problemsOf(text)).toEqual([`m.json:${problem}`]);
  });
});

describe('one place that is wrong is told, and only that', () => {
  const cases: readonly (readonly [(model: any) => void, readonly string[]])[] = [
    [(m) => (m.version = '1'), ['version must be 1, not "1" [field-value]']],
    [(m) => (m.id = 'My Garden'), ['id must be lower-case words joined by hyphens, not "My Garden" [field-value]']],
    [(m) => (m.stages.length = 2), ['stages must have at least 3 entries, not 2 [field-value]']],
    [(m) => (m.stages[1].id = 3), ['stages[1].id must be 2, not 3 [stage-order]']],
    [(m) => (m.stages[0].name = ' '), ['stages[0].name must be text that is not empty, not " " [field-value]']],
    [(m) => (m.competencies = []), ['competencies must have at least 1 entry, not 0 [field-value]']],
    [(m) => delete m.indicators, ['indicators is missing; it must be a list [missing-field]']],
    [(m) => (m.indicators[1].stage = 1), ['indicators[1].stage must be at least 2, not 1 [field-value]']],
    [(m) => (m.indicators[1].weight = 1), ['indicators[1].weight is not a known field [unknown-field]']],
    [
      (m) => Object.assign(m.worksheets[0], { why: '', how: '' }),
      [
        'worksheets[0].why is not a known field [unknown-field]',
        'worksheets[0].how is not a known field [unknown-field]',
      ],
    ],
    [
      (m) => (m.indicators[1].id = 'watered'),
      [
        'indicators[1].id must be the id of a competency, a dot, and lower-case words joined by hyphens, not "watered" [field-value]',
        'checklists[0].indicators[1] "soil.watered" is not among the indicators [unknown-indicator]',
      ],
    ],
    [
      (m) => (m.prompts[0].competency = 'gate'),
      ['prompts[0].competency "gate" is not among the competencies [unknown-competency]'],
    ],
    [
      (m) => (m.prompts[0].options.length = 1),
      ['prompts[0].options must have at least 2 entries, not 1 [field-value]'],
    ],
    [
      (m) => (m.prompts[0].fact = { name: 'mood', rules: [] }),
      [
        expect.stringMatching(
          /^prompts\[0\]\.fact\.name must be "replies" or .* or "staffShare", not "mood" \[field-value\]$/u,
        ),
      ],
    ],
    [
      (m) => (m.prompts[0].fact = { name: 'solved', rules: [{ option: 'owner', is: 1 }] }),
      ['prompts[0].fact.rules[0].is must be text or true or false, not 1 [field-value]'],
    ],
    [(m) => (m.modes[1].from = 1.5), ['modes[1].from must be 2, where modes[0] ends, not 1.5 [mode-overlap]']],
    [
      (m) => (m.modes[0].to = 1),
      [
        'modes[0].to must be more than 1, where the mode begins, not 1 [mode-empty]',
        'modes[1].from must be 1, where modes[0] ends, not 2 [mode-hole]',
      ],
    ],
    [(m) => (m.modes[2].to = 4), ['modes[2].to must be 3, where the scale ends, not 4 [mode-range]']],
    [(m) => (m.modes.length = 1), ['modes[0].to must be 3, where the scale ends, not 2 [mode-hole]']],
    [(m) => (m.modes[1].id = 'sow'), ['modes[1].id "sow" is given twice; first as modes[0].id [duplicate-id]']],
    [
      (m) => (m.checklists[0].indicators[3] = 'soil.dug'),
      ['checklists[0].indicators[3] "soil.dug" is given twice; first as checklists[0].indicators[0] [duplicate-id]'],
    ],
    [
      (m) => (m.worksheets[0].questions[1].id = 'what'),
      ['worksheets[0].questions[1].id "what" is given twice; first as worksheets[0].questions[0].id [duplicate-id]'],
    ],
  ];

  it.each(cases)('%s', (change, messages) => {
    const text = changed(change);
    const { model, problems } = parseModel(text, 'm.json');
    expect(model).toBeNull();
    expect(problems.map(({ message, code }) => `${message} [${code}]`)).toEqual(messages);
    const lines = text.split('\n');
    for (const { line, column, path, code } of problems) {
      const field = path.at(-1);
      const place = lines[line - 1]!.slice(column - 1);
      if (typeof field === 'string' && code !== 'missing-field') expect(place.startsWith(`"${field}"`)).toBe(true);
    }
  });
});

describe('whatever the text', () => {
  /** The garden with any of its values, however deep, made into any other. */
  const anyChange = fc
    .tuple(fc.infiniteStream(fc.nat(40)), fc.oneof(fc.jsonValue(), fc.constantFrom('soil', 'soil.dug', 1, 2, 3, 4, 5)))
    .map(([turns, value]) =>
      changed((model) => {
        let parent = model;
        for (;;) {
          const keys = Object.keys(parent);
          const key = keys[turns.next().value! % keys.length]!;
          const child = parent[key];
          const isLeaf = typeof child !== 'object' || Object.keys(child).length === 0;
          if (isLeaf || turns.next().value! < 8) {
            parent[key] = value;
            return;
          }
          parent = child;
        }
      }),
    );

  it('nothing is thrown, and it is a model exactly where nothing is wrong', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), anyChange), (text) => {
        const { model, problems } = parseModel(text, 'm.json');
        expect(model === null).toBe(problems.length > 0);
        const lines = text.split(/\r\n|[\r\n]/u);
        for (const { line, column } of problems) {
          expect(line).toBeLessThanOrEqual(Math.max(1, lines.length));
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('what passes as a model can be scored by, in the bounds of its own scale', () => {
    const records = gardenExport({ observations: [soilObservation(0), soilObservation(1), soilObservation(2)] });
    fc.assert(
      fc.property(anyChange, (text) => {
        const { model } = parseModel(text, 'm.json');
        fc.pre(model !== null);
        const { scorecard } = scoreRecords(records, records.community, model, AS_OF);
        for (const { level, bounds } of scorecard.competencies) {
          for (const value of [...bounds, level ?? 1]) {
            expect(value).toBeGreaterThanOrEqual(1);
            expect(value).toBeLessThanOrEqual(model.stages.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('it may be nested deeper than a stack', () => {
    expect(problemsOf('['.repeat(200_000))).toHaveLength(1);
    const deep = `[${'['.repeat(50_000)}${']'.repeat(50_000)}]`;
    expect(problemsOf(changed((model) => (model.prompts = 'deep')).replace('"deep"', deep))).toHaveLength(1);
  });
});
