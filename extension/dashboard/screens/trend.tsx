import { say } from '../../words/dashboard-trend.ts';
import type { DashboardScreen } from '../screen.ts';
import { CompareDates } from '../trend/comparison.tsx';
import { LevelsOverTime } from '../trend/levels-over-time.tsx';

/** The levels over time, and two dates compared with the reasons. */
export const trend: DashboardScreen = {
  id: 'trend',
  name: () => say('screen.trend'),
  Screen({ open }) {
    return (
      <div class="screen">
        <header class="screen-head">
          <h1>{say('screen.trend')}</h1>
          <p class="lead">{say('lead')}</p>
        </header>
        <LevelsOverTime open={open} />
        <CompareDates key={open.community.id} open={open} />
      </div>
    );
  },
};
