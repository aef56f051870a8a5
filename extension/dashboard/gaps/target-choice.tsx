import { usualTarget } from '#core/gaps.ts';
import { say } from '../../words/dashboard-gaps.ts';
import { changeSettings } from '../change-settings.ts';
import type { DashboardState } from '../dashboard-state.ts';
import { targetWords } from '../number-words.ts';
import type { OpenCommunity } from '../open-community.ts';
import { stageSteps } from './stage-steps.ts';
import { withSetting } from './with-setting.ts';

type Props = {
  readonly state: DashboardState;
  readonly open: OpenCommunity;
  readonly competency: { readonly id: string; readonly name: string };
};

/** Sets the target of a competency in place, in half stages; without one the usual target counts. */
export function TargetChoice({ state, open, competency: { id, name } }: Props) {
  const { model, community, scoring } = open;
  const { targets } = community;
  const own = Object.hasOwn(targets, id) ? targets[id] : undefined;
  const usual = usualTarget(scoring.scorecard.overall.level, model);
  return (
    <select
      class="field inline"
      aria-label={say('target.of', { name })}
      value={own === undefined ? '' : String(own)}
      onChange={({ currentTarget: { value } }) => {
        const changed = withSetting(targets, id, value === '' ? undefined : Number(value));
        void changeSettings(state, open, { targets: changed }, say('changed.target', { name }));
      }}
    >
      <option value="">
        {usual === null ? say('target.none') : say('target.usual', { target: targetWords(usual) })}
      </option>
      {stageSteps(model, own).map((step) => (
        <option key={step} value={String(step)}>
          {stepWords(step, open)}
        </option>
      ))}
    </select>
  );
}

function stepWords(step: number, { model }: OpenCommunity): string {
  const stage = model.stages.find(({ id }) => id === step);
  return stage === undefined ? targetWords(step) : say('target.stage', { stage: targetWords(step), name: stage.name });
}
