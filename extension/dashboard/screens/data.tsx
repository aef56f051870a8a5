import { say } from '../../words/dashboard-data.ts';
import { CommunitiesSection } from '../data/communities-section.tsx';
import { ExportSection } from '../data/export-section.tsx';
import { ImportSection } from '../data/import-section.tsx';
import { MovesSection } from '../data/moves-section.tsx';
import type { DashboardScreen } from '../screen.ts';

/** Communities, and their records on the way out and in. */
export const data: DashboardScreen = {
  id: 'data',
  name: () => say('data'),
  group: 'records',
  isStandalone: true,
  Screen({ state, open }) {
    return (
      <div class="screen">
        <header class="screen-head">
          <h1>{say('data')}</h1>
          <p class="lead">{say('data.lead')}</p>
        </header>
        {open !== null && <ExportSection state={state} open={open} />}
        <ImportSection state={state} open={open} />
        <CommunitiesSection state={state} />
        {open !== null && <MovesSection state={state} open={open} />}
      </div>
    );
  },
};
