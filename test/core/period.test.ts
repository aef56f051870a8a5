import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestChecks } from '#core/check.ts';
import { parseExport, serialiseExport } from '#core/export-file.ts';
import { mergeExports } from '#core/merge.ts';
import { restrictToPeriod } from '#core/period.ts';
import { exportOf, moment } from './arbitraries.ts';
import { gardenModel } from './garden.ts';
import { gardenExport, soilObservation } from './report/reports.ts';

const RUNS = { numRuns: 300 };
const bound = fc.option(moment, { nil: null });
const anyCase = fc.tuple(exportOf(gardenModel), bound, bound);
const check = (id: string, at: string, observations: readonly string[] = []) => ({
  id: `0193a1b2-0000-7000-8000-0000000000${id}`,
  indicator: 'soil.dug',
  state: 'met' as const,
  at,
  by: '',
  observations,
  sure: true,
});

describe('a part of an export by period', () => {
  it('holds exactly the records made in the period, as they are, and counts the others', () => {
    fc.assert(
      fc.property(anyCase, ([file, from, to]) => {
        const { exportFile, leftOut } = restrictToPeriod(file, { from, to });
        const isWithin = (at: string) =>
          (from === null || Date.parse(at) >= Date.parse(from)) && (to === null || Date.parse(at) <= Date.parse(to));
        expect(exportFile.observations).toEqual(file.observations.filter(({ createdAt }) => isWithin(createdAt)));
        expect(exportFile.checks).toEqual(file.checks.filter(({ at }) => isWithin(at)));
        expect(exportFile.answers).toEqual(file.answers.filter(({ at }) => isWithin(at)));
        for (const list of ['observations', 'checks', 'answers'] as const)
          expect(leftOut[list]).toBe(file[list].length - exportFile[list].length);
      }),
      RUNS,
    );
  });

  it('is a whole export: it is read without a problem, and merging it back changes nothing', () => {
    fc.assert(
      fc.property(anyCase, ([any, from, to]) => {
        const file = mergeExports(any, any).exportFile;
        const part = restrictToPeriod(file, { from, to }).exportFile;
        expect(parseExport(serialiseExport(part), 'part', [gardenModel]).problems).toEqual([]);
        expect(serialiseExport(mergeExports(file, part).exportFile)).toBe(serialiseExport(file));
      }),
      { numRuns: 300 },
    );
  });

  it('open at both ends is the whole, and two that meet are the whole together', () => {
    fc.assert(
      fc.property(exportOf(gardenModel), moment, (any, border) => {
        const file = mergeExports(any, any).exportFile;
        expect(restrictToPeriod(file, { from: null, to: null }).exportFile).toEqual(file);
        const before = restrictToPeriod(file, { from: null, to: border }).exportFile;
        const after = restrictToPeriod(file, { from: border, to: null }).exportFile;
        expect(serialiseExport(mergeExports(before, after).exportFile)).toBe(serialiseExport(file));
      }),
      { numRuns: 300 },
    );
  });

  it('counts the newest tick of the period, not one made after it', () => {
    const file = gardenExport({
      checks: [
        check('a1', '2026-05-01T00:00:00Z'),
        { ...check('a2', '2026-06-15T00:00:00Z'), state: 'unmet' },
        check('a3', '2026-08-01T00:00:00Z'),
      ],
    });
    const { exportFile } = restrictToPeriod(file, { from: '2026-06-01T00:00:00Z', to: '2026-06-30T23:59:59Z' });
    const newest = newestChecks(exportFile.checks, Date.parse(file.exportedAt));
    expect([...newest.values()].map(({ state }) => state)).toEqual(['unmet']);
  });

  it('takes both its ends, in whatever offset they are written', () => {
    const file = gardenExport({ checks: [check('a1', '2026-06-01T02:00:00+02:00')] });
    const at = (from: string, to: string) => restrictToPeriod(file, { from, to }).exportFile.checks.length;
    expect(at('2026-06-01T00:00:00Z', '2026-06-01T00:00:00Z')).toBe(1);
    expect(at('2026-06-01T00:00:01Z', '2026-06-02T00:00:00Z')).toBe(0);
  });

  it('names what stayed behind and backs a tick that goes', () => {
    const [early, late] = [soilObservation(0), soilObservation(9)];
    const file = gardenExport({
      observations: [early, late],
      checks: [
        check('a1', '2026-11-11T00:00:00Z', [early.id, late.id]),
        check('a2', '2026-11-12T00:00:00Z', [early.id]),
      ],
    });
    expect(restrictToPeriod(file, { from: '2026-11-05T00:00:00Z', to: null }).backing).toEqual([early.id]);
    expect(restrictToPeriod(file, { from: null, to: null }).backing).toEqual([]);
  });
});
