import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '#core/check.ts';
import { conflictFamily } from '#core/conflict-id.ts';
import { EXPORT_VERSION, type ExportFile } from '#core/export-file.ts';
import type { Observation } from '#core/observation.ts';
import { type Scorecard, scoreRecords } from '#core/scorecard.ts';
import { AS_OF, checkOf, exportOf, observationOf } from './arbitraries.ts';
import { gardenModel } from './garden.ts';
import { models } from '#core/models/index.ts';

const NEW_ID = '0193b000-0000-7000-8000-000000000000';

const cards = [gardenModel, ...models].map((model) => ({
  model,
  name: model.id,
  score: (file: ExportFile): Scorecard => scoreRecords(file, file.community, model, AS_OF).scorecard,
}));

describe.each(cards)('a scorecard of the model $name', ({ model, score }) => {
  // What always holds must hold whatever the model; the small one is tried oftener because it is quicker.
  const RUNS = { numRuns: model === gardenModel ? 1000 : 150 };
  const estimates = (file: ExportFile) =>
    new Map(scoreRecords(file, file.community, model, AS_OF).scores.map((s) => [s.competency.id, s.estimate.level]));
  const eachAtLeast = (higher: ExportFile, lower: ExportFile) => {
    const low = estimates(lower);
    for (const [id, level] of estimates(higher)) expect(level).toBeGreaterThanOrEqual(low.get(id) ?? 0);
  };

  it('does not depend on the order of records', () => {
    const shuffled = exportOf(model).chain((file) =>
      fc.record({
        file: fc.constant(file),
        observations: fc.shuffledSubarray([...file.observations], { minLength: file.observations.length }),
        checks: fc.shuffledSubarray([...file.checks], { minLength: file.checks.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ file, observations, checks }) => {
        expect(score({ ...file, observations, checks })).toEqual(score(file));
      }),
      RUNS,
    );
  });

  it('counts a record given twice once', () => {
    fc.assert(
      fc.property(exportOf(model), (file) => {
        const twice = {
          ...file,
          observations: [...file.observations, ...file.observations],
          checks: [...file.checks, ...file.checks],
        };
        expect(score(twice)).toEqual(score(file));
      }),
      RUNS,
    );
  });

  // "As sure as the one it replaces": a tick that is less sure than the tick before it is less evidence, not more.
  it('never falls by one more met, and never rises by one more unmet', () => {
    fc.assert(
      fc.property(exportOf(model), fc.constantFrom(...model.indicators), (file, indicator) => {
        const tick = (state: Check['state']): ExportFile => ({
          ...file,
          checks: [
            ...file.checks,
            { id: NEW_ID, indicator: indicator.id, state, at: AS_OF, by: '', observations: [], sure: true },
          ],
        });
        eachAtLeast(tick('met'), file);
        eachAtLeast(file, tick('unmet'));
        eachAtLeast(tick('met'), tick('partly'));
        eachAtLeast(tick('partly'), tick('unmet'));
      }),
      RUNS,
    );
  });

  it('never falls by a strength at stage 2 or higher, and never rises by a gap', () => {
    const stage = fc.constantFrom(...model.stages.slice(1).map(({ id }) => id));
    const competency = fc.constantFrom(...model.competencies.map(({ id }) => id));
    fc.assert(
      fc.property(exportOf(model), competency, stage, fc.boolean(), (file, id, at, sure) => {
        const withOne = (verdict: Observation['verdict']): ExportFile => ({
          ...file,
          observations: [
            ...file.observations,
            {
              id: NEW_ID,
              createdAt: AS_OF,
              updatedAt: AS_OF,
              author: '',
              page: { url: 'https://forum.example/t/1', title: '', platform: 'generic', kind: 'other', facts: {} },
              competency: id,
              stage: at,
              verdict,
              note: '',
              teams: [],
              tags: [],
              sure,
            },
          ],
        });
        eachAtLeast(withOne('strength'), file);
        eachAtLeast(file, withOne('gap'));
      }),
      RUNS,
    );
  });

  it('keeps every level and interval on the scale, the level inside its interval and its bounds', () => {
    fc.assert(
      fc.property(exportOf(model), (file) => {
        const { overall, competencies } = score(file);
        const last = model.stages.length;
        for (const { level, interval, bounds } of [{ ...overall, bounds: [1, last] }, ...competencies]) {
          expect(level === null).toBe(interval === null);
          if (level === null || interval === null) continue;
          const order = [1, interval[0], level, interval[1], last];
          expect(order).toEqual(order.toSorted((a, b) => a - b));
          expect([bounds[0], level, bounds[1]]).toEqual(
            [bounds[0], level, bounds[1]].toSorted((a = 0, b = 0) => a - b),
          );
        }
      }),
      RUNS,
    );
  });

  it('gives a competency without evidence no number, and lets it change no other', () => {
    fc.assert(
      fc.property(exportOf(model), fc.constantFrom(...model.competencies.map(({ id }) => id)), (generated, emptied) => {
        const file = withoutRepeats(generated);
        const owner = new Map(model.indicators.map(({ id, competency }) => [id, competency]));
        const rest = {
          ...file,
          observations: file.observations.filter(({ competency }) => competency !== emptied),
          checks: file.checks.filter(({ indicator }) => owner.get(indicator) !== emptied),
        };
        const before = new Map(score(file).competencies.map((row) => [row.id, row.level]));
        for (const row of score(rest).competencies)
          expect(row.level).toBe(row.id === emptied ? null : before.get(row.id));
        expect(score(rest).findOutFirst).toContain(emptied);
      }),
      RUNS,
    );
  });

  it('is the same at an earlier date as without what came after it', () => {
    const early = '2025-11-01T12:00:00Z';
    fc.assert(
      fc.property(exportOf(model), (generated) => {
        const file = withoutRepeats(generated);
        const known = {
          ...file,
          observations: file.observations.filter(({ createdAt }) => Date.parse(createdAt) <= Date.parse(early)),
          checks: file.checks.filter(({ at }) => Date.parse(at) <= Date.parse(early)),
        };
        const at = (records: ExportFile) => scoreRecords(records, file.community, model, early).scorecard;
        expect(at(file)).toEqual(at(known));
      }),
      RUNS,
    );
  });

  it('asks next for something that is not answered', () => {
    fc.assert(
      fc.property(exportOf(model), (file) => {
        const { scorecard, checks } = scoreRecords(file, file.community, model, AS_OF);
        const next = scorecard.nextQuestion;
        expect(next === null).toBe(model.indicators.every(({ id }) => checks.has(id)));
        if (next !== null) expect(checks.has(next.indicator)).toBe(false);
      }),
      RUNS,
    );
  });
});

describe('evidence', () => {
  const model = gardenModel;
  const empty: ExportFile = {
    format: 'tidemark',
    version: EXPORT_VERSION,
    exportedAt: AS_OF,
    generator: 'test',
    community: {
      id: 'c',
      name: 'Garden',
      url: 'https://forum.example/',
      platform: 'generic',
      model: { id: model.id, version: model.revision },
      targets: {},
      importance: {},
      capacity: 12,
      halfLife: 180,
      createdAt: AS_OF,
    },
    observations: [],
    checks: [],
    answers: [],
  };
  const soil = (file: Partial<ExportFile>) =>
    scoreRecords({ ...empty, ...file }, empty.community, model, AS_OF).scorecard.competencies[0];
  const check = (over: Partial<Check>): Check => ({
    ...fc.sample(checkOf(model), { seed: 1, numRuns: 1 })[0]!,
    indicator: 'soil.dug',
    state: 'met',
    at: AS_OF,
    observations: [],
    sure: true,
    ...over,
  });
  const seen = (over: Partial<Observation>): Observation => {
    const {
      deletedAt: _deleted,
      quote: _quote,
      layer: _layer,
      prompt: _prompt,
      indicator: _indicator,
      ...rest
    } = fc.sample(observationOf(model), { seed: 1, numRuns: 1 })[0]!;
    return {
      ...rest,
      createdAt: AS_OF,
      updatedAt: AS_OF,
      competency: 'soil',
      verdict: 'strength',
      stage: 2,
      sure: true,
      ...over,
    };
  };
  const id = (n: number) => `0193a1b2-c3d4-7abc-8def-${n.toString().padStart(12, '0')}`;

  it('of 180 days ago weighs half, of an unsure record half of that', () => {
    const old = '2026-05-05T12:00:00Z';
    expect(soil({ observations: [seen({ createdAt: old })] })?.weight).toBeCloseTo(0.5, 12);
    expect(soil({ observations: [seen({ createdAt: old, sure: false })] })?.weight).toBeCloseTo(0.25, 12);
  });

  it('ages by the half-life of its community', () => {
    const at = (createdAt: string) => ({ ...empty, observations: [seen({ createdAt })] });
    const scored = (file: ExportFile, halfLife: number) =>
      scoreRecords(file, { ...file.community, halfLife }, model, AS_OF).scorecard.competencies[0];
    expect(scored(at('2026-10-02T12:00:00Z'), 30)?.weight).toBeCloseTo(0.5, 12);
    expect(scored(at('2025-11-01T12:00:00Z'), 365)?.weight).toBeCloseTo(0.5, 12);
    const checks = [check({ at: '2026-10-25T12:00:00Z' })];
    expect(scored({ ...empty, checks }, 7)?.weight).toBeCloseTo(0.5, 12);
  });

  it('of one prompt weighs 4 at most, however many pages answered it', () => {
    const answers = Array.from({ length: 10 }, (_, n) =>
      seen({ id: id(n), verdict: 'note', prompt: { id: 'who-waters', option: 'owner' } }),
    );
    expect(soil({ observations: answers })?.weight).toBeCloseTo(4, 12);
  });

  it('of a prompt leaves the verdict out: only what the option says counts', () => {
    const prompt = { id: 'who-waters', option: 'anyone' };
    const as = (verdict: Observation['verdict']) =>
      soil({ observations: [seen({ id: id(1), prompt, verdict }), seen({ id: id(2), prompt, verdict })] });
    expect(as('gap')).toEqual(as('strength'));
  });

  it('of the newest check of an indicator alone counts', () => {
    const checks = [
      check({ id: id(1), state: 'met', at: '2026-10-01T00:00:00Z' }),
      check({ id: id(2), state: 'unmet', at: '2026-10-02T00:00:00+00:00' }),
      check({ id: id(3), indicator: 'soil.watered', state: 'unmet' }),
    ];
    expect(soil({ checks })?.level).toBeNull();
    expect(soil({ checks })?.weight).toBeCloseTo(1 + 2 ** (-30.5 / 180), 12);
    expect(soil({ checks })?.coverage).toEqual({ answered: 2, of: 3 });
  });

  it('is not made of an indicator that does not apply, and it leaves every count', () => {
    expect(soil({ checks: [check({ state: 'na' })] })).toMatchObject({ weight: 0, coverage: { answered: 0, of: 2 } });
  });

  it('of a strength at stage 1 speaks against stage 2', () => {
    const many = (stage: number) => soil({ observations: [1, 2, 3].map((n) => seen({ id: id(n), stage })) });
    expect(many(1)?.level).toBe(1);
    expect(many(2)?.level).toBeGreaterThan(2);
  });

  it('ends when its observation is deleted', () => {
    expect(soil({ observations: [seen({ deletedAt: AS_OF })] })?.weight).toBe(0);
    expect(soil({ observations: [seen({ deletedAt: '2026-11-02T00:00:00Z' })] })?.weight).toBe(1);
  });

  it('that opposes a tick is a contradiction from a weight of 1, with both sides named', () => {
    const gap = seen({ id: id(7), verdict: 'gap', indicator: 'soil.dug' });
    const claim = check({ id: id(1) });
    expect(soil({ observations: [gap], checks: [claim] })?.contradictions).toEqual([
      { indicator: 'soil.dug', check: id(1), observations: [id(7)] },
    ]);
    expect(soil({ observations: [{ ...gap, sure: false }], checks: [claim] })?.contradictions).toEqual([]);
  });

  it('backs a claim only where the check links to it', () => {
    const checks = ['soil.dug', 'soil.watered', 'soil.compost'].map((indicator, n) =>
      check({ id: id(n), indicator, observations: [id(9)] }),
    );
    expect(soil({ checks })?.evidencedLevel).toBeNull();
    expect(soil({ checks, observations: [seen({ id: id(9), verdict: 'note' })] })?.evidencedLevel).toBe(3);
  });
});

/** One version of each record: two that share an id, or the part of it by which merging tells records apart, do not occur. */
function withoutRepeats(file: ExportFile): ExportFile {
  const first = <Kind extends { readonly id: string }>(records: readonly Kind[]) => [
    ...new Map(records.map((record) => [conflictFamily(record.id), record])).values(),
  ];
  return { ...file, observations: first(file.observations), checks: first(file.checks) };
}
