import { say } from '../../words/dashboard.ts';
import type { DashboardScreen } from '../screen.ts';

/** The first screen anyone sees: from nothing to the first note. */
export const welcome: DashboardScreen = {
  id: 'welcome',
  name: () => say('screen.welcome'),
  isHidden: true,
  isStandalone: true,
  Screen() {
    return (
      <div class="screen">
        <header class="screen-head">
          <h1>{say('screen.welcome')}</h1>
          <p class="lead">{say('no-community')}</p>
        </header>
      </div>
    );
  },
};
