import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { canonicalJson } from '#core/canonical-json.ts';
import { RoadmapTimeline } from '../../ui/charts/roadmap-timeline.tsx';
import { say } from '../../words/dashboard-roadmap.ts';
import { changeSettings } from '../change-settings.ts';
import { useReckoned } from '../reckoning.ts';
import { LevelsToExpect } from '../roadmap/levels-to-expect.tsx';
import { RoadmapSteps, Supposed } from '../roadmap/steps.tsx';
import { timelineQuarters } from '../roadmap/timeline-quarters.ts';
import { planWhatIf, storedSettings, type WhatIf } from '../roadmap/what-if.ts';
import { WhatIfSettings } from '../roadmap/what-if-settings.tsx';
import type { DashboardScreen, ScreenProps } from '../screen.ts';

/** What to do next and what comes of it, with settings to try out that are stored only when they are kept. */
export const roadmap: DashboardScreen = {
  id: 'roadmap',
  name: () => say('screen.roadmap'),
  group: 'plan',
  Screen: (props) => <Roadmap key={props.open.community.id} {...props} />,
};

function Roadmap({ state, open }: ScreenProps) {
  const stored = storedSettings(open.community);
  const whatIf = useSignal<WhatIf>(stored);
  const head = useRef<HTMLHeadingElement>(null);
  const { made: plan, isDone } = useReckoned(
    function* () {
      yield;
      return planWhatIf(open, whatIf.value);
    },
    [open, whatIf.value],
  );
  return (
    <div class="screen" aria-busy={!isDone}>
      <header class="screen-head">
        <h1 ref={head}>{say('screen.roadmap')}</h1>
        <p class="lead">{say('lead')}</p>
      </header>
      <WhatIfBanner state={state} open={open} whatIf={whatIf} afterwards={() => head.current?.focus()} />
      <Supposed open={open} whatIf={whatIf} />
      {plan === null ? (
        <p class="muted" role="status">
          {say('reckoning')}
        </p>
      ) : (
        <>
          <WhatIfSettings open={open} whatIf={whatIf} overall={plan.scoring.scorecard.overall.level} />
          <LevelsToExpect open={open} plan={plan} isSupposing={whatIf.value.supposed.length > 0} />
          {plan.quarters.length === 0 ? (
            <p class="muted">{say('none')}</p>
          ) : (
            <>
              <section class="card">
                <RoadmapTimeline
                  title={say('timeline')}
                  stages={open.model.stages.length}
                  quarters={timelineQuarters(open, plan)}
                />
              </section>
              <RoadmapSteps open={open} plan={plan} whatIf={whatIf} />
            </>
          )}
        </>
      )}
    </div>
  );
}

/** Says that nothing is changed by what is tried out, and keeps it or drops it. */
function WhatIfBanner({
  state,
  open,
  whatIf,
  afterwards,
}: Omit<ScreenProps, 'part'> & { readonly whatIf: Signal<WhatIf>; readonly afterwards: () => void }) {
  const { supposed, excluded, ...settings } = whatIf.value;
  const { supposed: _supposed, excluded: _excluded, ...stored } = storedSettings(open.community);
  const areSettingsOther = canonicalJson(settings) !== canonicalJson(stored);
  const isTryingSteps = supposed.length + excluded.length > 0;
  return (
    <div role="status">
      {(areSettingsOther || isTryingSteps) && (
        <div class="what-if">
          <p>
            <strong>{say('what-if')}</strong> {say('what-if.about')} {isTryingSteps && say('what-if.not-kept')}
          </p>
          <div class="row">
            {areSettingsOther && (
              <button
                class="button primary"
                type="button"
                onClick={() => {
                  void changeSettings(state, open, settings, say('kept'));
                  afterwards();
                }}
              >
                {say('keep')}
              </button>
            )}
            <button
              class="button"
              type="button"
              onClick={() => {
                whatIf.value = storedSettings(open.community);
                afterwards();
              }}
            >
              {say('reset')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
