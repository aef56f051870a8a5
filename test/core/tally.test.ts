import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestChecks } from '#core/check.ts';
import type { ExportFile } from '#core/export-file.ts';
import { mergeHistory, mergeObservations } from '#core/merge.ts';
import { scoreEvidence, scoreRecords } from '#core/scorecard.ts';
import { emptyTally, evidenceOfTally, withCheck, withObservation, withoutObservation } from '#core/tally.ts';
import { AS_OF, exportOf } from './arbitraries.ts';
import { gardenModel } from './garden.ts';

const NOW = Date.parse(AS_OF);
const anyExport = exportOf(gardenModel).map((file) => ({
  ...file,
  observations: mergeObservations(file.observations),
  checks: mergeHistory(file.checks).entries.filter(({ at }) => Date.parse(at) <= NOW),
}));

const tallyOf = ({ observations, checks, community }: Pick<ExportFile, 'observations' | 'checks' | 'community'>) =>
  checks.reduce(
    withCheck,
    observations.reduce((tally, one) => withObservation(tally, one, NOW), emptyTally(community.halfLife)),
  );

describe('a tally', () => {
  it('gives the levels and weights that the records give', () => {
    fc.assert(
      fc.property(anyExport, (file) => {
        const tally = tallyOf(file);
        const evidence = evidenceOfTally(tally, gardenModel, NOW);
        const checks = newestChecks(Object.values(tally.checks), NOW);
        const boiled = scoreEvidence(evidence, checks, file.community, gardenModel, AS_OF).scores;
        const whole = scoreRecords(file, file.community, gardenModel, AS_OF).scores;
        for (const [at, score] of boiled.entries()) {
          expect(score.weight).toBeCloseTo(whole[at]!.weight, 9);
          expect(score.estimate.level).toBeCloseTo(whole[at]!.estimate.level, 1);
          expect(score.coverage).toEqual(whole[at]!.coverage);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('says under which half-life it was made, however many records come and go', () => {
    fc.assert(
      fc.property(anyExport, (file) => {
        const tally = tallyOf(file);
        expect(tally.halfLife).toBe(file.community.halfLife);
        const emptied = file.observations.reduce((left, one) => withoutObservation(left, one, NOW), tally);
        expect(emptied.halfLife).toBe(file.community.halfLife);
      }),
    );
  });

  it('forgets an observation that is taken out again', () => {
    fc.assert(
      fc.property(anyExport, anyExport, (file, other) => {
        const before = tallyOf(file);
        const during = other.observations.reduce((tally, one) => withObservation(tally, one, NOW), before);
        const after = other.observations.reduce((tally, one) => withoutObservation(tally, one, NOW), during);
        expect(after.observations).toBe(before.observations);
        expect(Object.keys(after.cells).sort()).toEqual(Object.keys(before.cells).sort());
        for (const [key, { weight }] of Object.entries(before.cells))
          expect(after.cells[key]?.weight).toBeCloseTo(weight, 9);
      }),
      { numRuns: 1000 },
    );
  });
});
