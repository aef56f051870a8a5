import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareStandings } from '#core/change.ts';
import { mergeHistory, mergeObservations } from '#core/merge.ts';
import { scoreRecords } from '#core/scorecard.ts';
import { trendOf } from '#core/trend.ts';
import { AS_OF, exportOf, moment } from './arbitraries.ts';
import { gardenModel as model } from './garden.ts';

const RUNS = { numRuns: 1000 };
const anyExport = exportOf(model).map((file) => ({
  ...file,
  observations: mergeObservations(file.observations),
  checks: mergeHistory(file.checks).entries,
}));
const sum = (parts: Readonly<Record<string, number>>) => Object.values(parts).reduce((a, b) => a + b, 0);

describe('a change between two dates', () => {
  it('is the sum of its parts, and its ends are the levels scored at those dates', () => {
    fc.assert(
      fc.property(anyExport, moment, moment, (file, one, other) => {
        const [from, to] = [one, other].sort() as [string, string];
        const { community } = file;
        const changed = { ...community, importance: { soil: 3 } };
        const before = { records: file, community, model, asOf: from };
        const after = { records: file, community: changed, model, asOf: to };
        const { overall, competencies } = compareStandings(before, after);
        const ends = [before, after].map((end) => scoreRecords(end.records, end.community, model, end.asOf).scorecard);
        expect([overall.before, overall.after]).toEqual(ends.map((card) => card.overall.level));
        for (const [at, change] of competencies.entries()) {
          expect([change.before, change.after]).toEqual(ends.map((card) => card.competencies[at]!.level));
        }
        for (const { before: start, after: end, parts } of [overall, ...competencies]) {
          expect(parts === null).toBe(start === null || end === null);
          if (parts !== null) expect(sum(parts)).toBeCloseTo(end! - start!, 9);
        }
      }),
      RUNS,
    );
  });

  it('of nothing but time is ageing', () => {
    fc.assert(
      fc.property(anyExport, (file) => {
        const records = {
          observations: file.observations.filter(
            ({ createdAt, deletedAt }) => createdAt <= AS_OF && deletedAt === undefined,
          ),
          checks: file.checks.filter(({ at }) => at <= AS_OF),
        };
        const { community } = file;
        const { competencies } = compareStandings(
          { records, community, model, asOf: AS_OF },
          { records, community, model, asOf: '2027-03-01T00:00:00Z' },
        );
        for (const { parts, checks, observations } of competencies) {
          if (parts !== null)
            expect({ ...parts, ageing: 0 }).toEqual({ ageing: 0, checks: 0, observations: 0, settings: 0, model: 0 });
          expect([...checks, ...observations]).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('of nothing but the half-life is a change of settings', () => {
    fc.assert(
      fc.property(anyExport, (file) => {
        const standing = (halfLife: number) => ({
          records: file,
          community: { ...file.community, halfLife },
          model,
          asOf: AS_OF,
        });
        const before = standing(180);
        const records = { ...before.records, checks: file.checks.filter(({ at }) => at <= AS_OF) };
        const { competencies } = compareStandings({ ...before, records }, standing(30));
        for (const { parts, before: from, after: to } of competencies) {
          if (parts === null || from === null || to === null) continue;
          expect({ ...parts, settings: 0 }).toEqual({ ageing: 0, checks: 0, observations: 0, settings: 0, model: 0 });
          expect(parts.settings).toBeCloseTo(to - from, 9);
        }
      }),
      RUNS,
    );
  });

  it('names the records that are new', () => {
    fc.assert(
      fc.property(anyExport, (file) => {
        const early = '2025-11-01T00:00:00.000Z';
        const { community } = file;
        const { competencies } = compareStandings(
          { records: file, community, model, asOf: early },
          { records: file, community, model, asOf: AS_OF },
        );
        const at = new Map([
          ...file.checks.map((check) => [check.id, check.at] as const),
          ...file.observations.map((observation) => [observation.id, observation.createdAt] as const),
        ]);
        for (const { checks, observations } of competencies) {
          for (const id of [...checks, ...observations]) {
            expect(Date.parse(at.get(id)!)).toBeGreaterThan(Date.parse(early));
          }
        }
      }),
      RUNS,
    );
  });
});

describe('a trend', () => {
  it('is the same records scored at each month’s end, and at the moment itself', () => {
    fc.assert(
      fc.property(anyExport, (file) => {
        const points = trendOf(file, file.community, model, AS_OF);
        for (const { asOf, overall, levels } of points) {
          const card = scoreRecords(file, file.community, model, asOf).scorecard;
          expect(overall).toBe(card.overall.level);
          expect(levels).toEqual(Object.fromEntries(card.competencies.map(({ id, level }) => [id, level])));
        }
        const ends = points.slice(0, -1).map(({ asOf }) => asOf);
        for (const end of ends) expect(new Date(Date.parse(end) + 1).getUTCDate()).toBe(1);
        if (points.length > 0) expect(Date.parse(points.at(-1)!.asOf)).toBe(Date.parse(AS_OF));
      }),
      { numRuns: 200 },
    );
  });
});
