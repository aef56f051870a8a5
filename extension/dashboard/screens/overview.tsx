import { say } from '../../words/dashboard.ts';
import { CompetencyTable } from '../overview/competency-table.tsx';
import { FirstSteps } from '../overview/first-steps.tsx';
import { Reach } from '../overview/reach.tsx';
import { StageAsks } from '../overview/stage-asks.tsx';
import { Standouts } from '../overview/standouts.tsx';
import { Verdict } from '../overview/verdict.tsx';
import { WhatChanged } from '../overview/what-changed.tsx';
import { WhatNext } from '../overview/what-next.tsx';
import type { DashboardScreen } from '../screen.ts';

/** Where the community stands, what changed, what to do next, and what the organisation gains. */
export const overview: DashboardScreen = {
  id: 'overview',
  name: () => say('screen.overview'),
  Screen({ open }) {
    const { observations, checks } = open.records;
    const isEmpty = observations.length + checks.length === 0;
    return (
      <div class="screen">
        <header class="screen-head">
          <h1>{say('screen.overview')}</h1>
        </header>
        {isEmpty ? (
          <FirstSteps open={open} />
        ) : (
          <>
            <Verdict open={open} />
            <CompetencyTable open={open} />
            <div class="cards">
              <Standouts open={open} />
              <WhatNext open={open} />
            </div>
            <WhatChanged key={open.community.id} open={open} />
            <StageAsks open={open} />
            <Reach open={open} />
          </>
        )}
      </div>
    );
  },
};
