import type { HeatRow } from '../ui/charts/heat-map.tsx';
import { addressOf } from './address.ts';
import type { OpenCommunity } from './open-community.ts';

/** What a state counts towards the share that is met. */
const MET = { met: 1, partly: 0.5, unmet: 0 } as const;

/** For each competency and stage, how much of the answered practices is met, and how many records speak of the stage. */
export function heatRows({ model, scoring }: Pick<OpenCommunity, 'model' | 'scoring'>): readonly HeatRow[] {
  return scoring.scores.map(({ competency: { id, name }, evidence }) => ({
    id,
    name,
    cells: model.stages.flatMap(({ id: stage }) => {
      const practices = model.indicators.filter((known) => known.competency === id && known.stage === stage);
      if (practices.length === 0) return [];
      const states = practices.flatMap((practice) => {
        const state = scoring.checks.get(practice.id)?.state;
        return state === undefined || state === 'na' ? [] : [MET[state]];
      });
      const met = states.reduce<number>((sum, value) => sum + value, 0);
      return [
        {
          stage,
          share: states.length === 0 ? null : met / states.length,
          evidence: evidence.filter(({ claims }) => claims.some((claim) => claim.stage === stage)).length,
          href: addressOf('competency', id),
        },
      ];
    }),
  }));
}
