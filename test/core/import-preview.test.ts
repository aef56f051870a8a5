import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExportFile, serialiseExport } from '#core/export-file.ts';
import { previewImport } from '#core/import-preview.ts';
import { mergeExports } from '#core/merge.ts';
import type { Observation } from '#core/observation.ts';
import { exportOf } from './arbitraries.ts';
import { gardenModel } from './garden.ts';
import { gardenExport, soilObservation } from './report/reports.ts';

const RUNS = { numRuns: 300 };
const anyExport = exportOf(gardenModel);
const NOTHING = { added: [], changed: [], deleted: [], restored: [], arrivedDeleted: [] };

const holding = (...observations: readonly Observation[]) => gardenExport({ observations });
const later = (index: number, changes: Partial<Observation> = {}) =>
  soilObservation(index, { updatedAt: '2026-11-20T10:00:00Z', ...changes });
const tick = (id: string, by = '') => ({
  id: `0193a1b2-00${id}-7000-8000-000000000000`,
  indicator: 'soil.dug',
  state: 'met' as const,
  at: '2026-11-08T10:00:00Z',
  by,
  observations: [],
  sure: true,
});

describe('a preview of an import', () => {
  it('ends where the merge ends, whichever side is current', () => {
    fc.assert(
      fc.property(anyExport, anyExport, (a, b) => {
        const merged = serialiseExport(mergeExports(a, b).exportFile);
        expect(serialiseExport(previewImport(a, b).exportFile)).toBe(merged);
        expect(serialiseExport(previewImport(b, a).exportFile)).toBe(merged);
      }),
      RUNS,
    );
  });

  it('names every observation that would be another, once, and no other', () => {
    fc.assert(
      fc.property(anyExport, anyExport, (any, incoming) => {
        const current = mergeExports(any, any).exportFile;
        const { exportFile, observations } = previewImport(current, incoming);
        const named = Object.values(observations).flat();
        const before = new Map(current.observations.map((one) => [one.id, one]));
        const differing = exportFile.observations.filter((one) => {
          const known = before.get(one.id);
          return known === undefined || serialiseExport(holding(known)) !== serialiseExport(holding(one));
        });
        expect(named.toSorted()).toEqual(differing.map(({ id }) => id));
      }),
      RUNS,
    );
  });

  it('counts as many new ticks and answers as there are more of', () => {
    fc.assert(
      fc.property(anyExport, anyExport, (any, incoming) => {
        const current = mergeExports(any, any).exportFile;
        const { exportFile, checks, answers } = previewImport(current, incoming);
        expect(checks.added).toHaveLength(exportFile.checks.length - current.checks.length);
        expect(answers.added).toHaveLength(exportFile.answers.length - current.answers.length);
      }),
      RUNS,
    );
  });

  it('of what has been imported already is of no change', () => {
    fc.assert(
      fc.property(anyExport, anyExport, (a, b) => {
        const merged = previewImport(a, b).exportFile;
        for (const again of [a, b, merged]) {
          const { observations, checks, answers, settings, isUnchanged, exportFile } = previewImport(merged, again);
          expect({ observations, checks, answers, isUnchanged }).toEqual({
            observations: NOTHING,
            checks: { added: [] },
            answers: { added: [] },
            isUnchanged: true,
          });
          expect(settings.some(({ changes }) => changes)).toBe(false);
          expect(serialiseExport(exportFile)).toBe(serialiseExport(merged));
        }
      }),
      RUNS,
    );
  });

  it.each<[string, ExportFile, ExportFile, Partial<typeof NOTHING> | Record<string, readonly string[]>]>([
    ['a new note', holding(), holding(soilObservation(1)), { added: [soilObservation(1).id] }],
    ['a later version', holding(soilObservation(1)), holding(later(1, { note: 'x' })), { changed: [later(1).id] }],
    ['an earlier version', holding(later(1, { note: 'x' })), holding(soilObservation(1)), {}],
    [
      'a deletion',
      holding(soilObservation(1)),
      holding(later(1, { deletedAt: '2026-11-20T10:00:00Z' })),
      { deleted: [later(1).id] },
    ],
    [
      'a deletion taken back',
      holding(soilObservation(1, { deletedAt: '2026-11-10T10:00:00Z' })),
      holding(later(1)),
      { restored: [later(1).id] },
    ],
    [
      'a note that came and went elsewhere',
      holding(),
      holding(later(1, { deletedAt: '2026-11-20T10:00:00Z' })),
      { arrivedDeleted: [later(1).id] },
    ],
  ])('says of %s what it is', (_name, current, incoming, expected) => {
    expect(previewImport(current, incoming).observations).toEqual({ ...NOTHING, ...expected });
  });

  it('says which settings the import would change, and which it would not', () => {
    const at = (exportedAt: string, halfLife: number): ExportFile => {
      const file = gardenExport();
      return { ...file, exportedAt, community: { ...file.community, halfLife } };
    };
    const [older, newer] = [at('2026-10-01T00:00:00Z', 90), at('2026-10-02T00:00:00Z', 365)];
    const difference = { setting: 'halfLife', kept: 365, left: 90 };
    expect(previewImport(older, newer)).toMatchObject({
      settings: [{ ...difference, changes: true }],
      isUnchanged: false,
    });
    expect(previewImport(newer, older)).toMatchObject({
      settings: [{ ...difference, changes: false }],
      isUnchanged: true,
    });
  });

  it('says that what was taught of the site would change', () => {
    const file = gardenExport();
    const site = { kinds: [{ pattern: '/t/*', kind: 'topic' as const }], marks: {} };
    const taught = { ...file, exportedAt: '2099-01-01T00:00:00Z', community: { ...file.community, site } };
    const { settings, exportFile } = previewImport(file, taught);
    expect(settings).toEqual([{ setting: 'site', kept: site, left: undefined, changes: true }]);
    expect(exportFile.community.site).toEqual(site);
  });

  it('counts of two ticks under one id the other one only, and reports the id', () => {
    const { checks, conflicts, exportFile } = previewImport(
      gardenExport({ checks: [tick('a1', 'Ada')] }),
      gardenExport({ checks: [tick('a1', 'Lin'), tick('a2')] }),
    );
    expect(conflicts).toEqual([tick('a1').id]);
    expect(exportFile.checks).toHaveLength(3);
    const added = exportFile.checks.filter(({ id }) => checks.added.includes(id));
    expect(added.map(({ by }) => by).sort()).toEqual(['', 'Lin']);
  });

  it('is of one community alone', () => {
    const file = gardenExport();
    const other = { ...file, community: { ...file.community, id: 'other' } };
    expect(() => previewImport(file, other)).toThrow('different communities');
  });
});
