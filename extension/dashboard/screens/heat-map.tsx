import { useMemo } from 'preact/hooks';
import { HeatMap } from '../../ui/charts/heat-map.tsx';
import { say } from '../../words/dashboard-heat-map.ts';
import { heatRows } from '../heat-rows.ts';
import type { DashboardScreen } from '../screen.ts';

/** How much of each stage's practice is in place, competency by competency. */
export const heatMap: DashboardScreen = {
  id: 'heat-map',
  name: () => say('screen.heat-map'),
  Screen({ open }) {
    const rows = useMemo(() => heatRows(open), [open]);
    return (
      <div class="screen">
        <header class="screen-head">
          <h1>{say('screen.heat-map')}</h1>
          <p class="lead">{say('lead')}</p>
        </header>
        <HeatMap title={say('title')} stages={open.model.stages.map(({ name }) => name)} rows={rows} />
      </div>
    );
  },
};
