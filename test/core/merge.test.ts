import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '#core/check.ts';
import { type ExportFile, serialiseExport } from '#core/export-file.ts';
import { mergeExports } from '#core/merge.ts';
import { checkOf, exportOf } from './arbitraries.ts';
import { gardenModel } from './garden.ts';

const RUNS = { numRuns: 1000 };
const anyExport = exportOf(gardenModel);
const merge = (...[first, ...rest]: readonly ExportFile[]) =>
  rest.reduce((merged, next) => mergeExports(merged, next).exportFile, first!);
const text = (...files: readonly ExportFile[]) => serialiseExport(merge(...files));
const id = '0193a1b2-c3d4-7abc-8def-012345678900';

describe('merging exports', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(anyExport, anyExport, (a, b) => {
        expect(text(a, b)).toBe(text(b, a));
      }),
      RUNS,
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(anyExport, anyExport, anyExport, (a, b, c) => {
        expect(text(merge(a, b), c)).toBe(text(a, merge(b, c)));
      }),
      RUNS,
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyExport, anyExport, (a, b) => {
        const merged = merge(a, b);
        expect(text(merged, merged)).toBe(serialiseExport(merged));
        expect(text(merged, a)).toBe(serialiseExport(merged));
      }),
      RUNS,
    );
  });

  it('loses no record and invents no content', () => {
    fc.assert(
      fc.property(anyExport, anyExport, (a, b) => {
        const content = ({ id: _id, ...rest }: Check) => JSON.stringify(rest);
        const merged = merge(a, b);
        const ids = (file: ExportFile) => file.observations.map((observation) => observation.id);
        expect(new Set(ids(merged))).toEqual(new Set([...ids(a), ...ids(b)]));
        expect(new Set(merged.checks.map(content))).toEqual(new Set([...a.checks, ...b.checks].map(content)));
      }),
      RUNS,
    );
  });

  it('keeps both of two different checks of one id under new ids, and reports them', () => {
    const [base, check] = [
      fc.sample(anyExport, { seed: 2, numRuns: 1 })[0]!,
      fc.sample(checkOf(gardenModel), { seed: 2, numRuns: 1 })[0]!,
    ];
    const holding = (by: string): ExportFile => ({ ...base, checks: [{ ...check, id, by }] });
    const { exportFile, conflicts } = mergeExports(holding('Ada'), holding('Lin'));
    expect(conflicts).toEqual([id]);
    expect(exportFile.checks.map(({ by }) => by).sort()).toEqual(['Ada', 'Lin']);
    for (const kept of exportFile.checks) {
      expect(kept.id).not.toBe(id);
      expect(kept.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it('says which settings differed and keeps those of the later export', () => {
    const base = fc.sample(anyExport, { seed: 3, numRuns: 1 })[0]!;
    const at = (exportedAt: string, capacity: number): ExportFile => ({
      ...base,
      exportedAt,
      community: { ...base.community, capacity },
    });
    const { exportFile, differences } = mergeExports(at('2026-10-01T00:00:00Z', 6), at('2026-10-02T00:00:00+02:00', 9));
    expect(exportFile.community.capacity).toBe(9);
    expect(differences).toEqual([{ setting: 'capacity', kept: 9, left: 6 }]);
  });

  it('refuses two communities', () => {
    const base = fc.sample(anyExport, { seed: 4, numRuns: 1 })[0]!;
    expect(() => mergeExports(base, { ...base, community: { ...base.community, id: 'other' } })).toThrow(
      'different communities',
    );
  });
});
