import { describe, expect, it } from 'vitest';
import { heatRows } from '../../../extension/dashboard/heat-rows.ts';
import { openHarbour } from './harbour.ts';

describe('the heat map', () => {
  const open = openHarbour();

  it('has a cell for each stage with practices, empty where none is answered', () => {
    for (const { id, cells } of heatRows(open)) {
      const practices = open.model.indicators.filter(({ competency }) => competency === id);
      expect(cells.map(({ stage }) => stage)).toEqual([...new Set(practices.map(({ stage }) => stage))].sort());
      for (const { stage, share } of cells) {
        const states = practices
          .filter((practice) => practice.stage === stage)
          .flatMap((practice) => open.scoring.checks.get(practice.id)?.state ?? [])
          .filter((state) => state !== 'na');
        expect(share === null).toBe(states.length === 0);
        if (states.every((state) => state === 'met') && states.length > 0) expect(share).toBe(1);
      }
    }
  });
});
