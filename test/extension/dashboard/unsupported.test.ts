import { describe, expect, it } from 'vitest';
import { unsupportedClaims } from '../../../extension/dashboard/contradictions/unsupported.ts';
import { harbourExport, openHarbour } from './harbour.ts';

describe('claims that nothing shows', () => {
  it('are the levels that ticks alone raise by 0.3 or more', () => {
    const { scoring } = openHarbour();
    const claimed = unsupportedClaims(scoring);
    expect(claimed.length).toBeGreaterThan(0);
    for (const { level, evidencedLevel } of claimed) expect(level - (evidencedLevel ?? 0)).toBeGreaterThan(0.295);
  });

  it('name the ticks that speak for a practice and link to nothing', () => {
    for (const { ticks } of unsupportedClaims(openHarbour().scoring)) {
      expect(ticks.length).toBeGreaterThan(0);
      for (const { origin, claims } of ticks) {
        expect(origin).toMatchObject({ type: 'check', isBacked: false });
        expect(claims.some(({ value }) => value > 0)).toBe(true);
      }
    }
  });

  it('are gone once the ticks link to what shows them', () => {
    const { scoring, records } = openHarbour();
    const [shown] = records.observations.filter(({ deletedAt }) => deletedAt === undefined);
    const unbacked = new Set(unsupportedClaims(scoring).flatMap(({ ticks }) => ticks.map(({ origin }) => origin.id)));
    const checks = harbourExport.checks.map((check) =>
      unbacked.has(check.id) ? { ...check, observations: [shown!.id] } : check,
    );
    expect(unsupportedClaims(openHarbour({ checks }).scoring)).toEqual([]);
  });

  it('are all levels where nothing was seen at all', () => {
    const { scoring } = openHarbour({ observations: [] });
    const assessed = scoring.scores.filter(({ level }) => level !== null);
    expect(assessed.length).toBeGreaterThan(0);
    expect(unsupportedClaims(scoring).map(({ competency }) => competency.id)).toEqual(
      assessed.map(({ competency }) => competency.id),
    );
  });
});
