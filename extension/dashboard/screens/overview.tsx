import { levelWords } from '../../ui/level-words.ts';
import { say } from '../../words/dashboard.ts';
import type { DashboardScreen } from '../screen.ts';

/** Where the community stands. */
export const overview: DashboardScreen = {
  id: 'overview',
  name: () => say('screen.overview'),
  Screen({ open }) {
    const { level, interval } = open.scoring.scorecard.overall;
    return (
      <div class="screen">
        <header class="screen-head">
          <h1>{say('screen.overview')}</h1>
        </header>
        <p>{level === null || interval === null ? say('level.none') : levelWords({ level, interval })}</p>
      </div>
    );
  },
};
