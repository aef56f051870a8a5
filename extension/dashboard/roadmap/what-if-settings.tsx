import type { Signal } from '@preact/signals';
import { usualTarget } from '#core/gaps.ts';
import { importanceOf } from '#core/overall.ts';
import { say } from '../../words/dashboard-roadmap.ts';
import { stageSteps } from '../gaps/stage-steps.ts';
import { withSetting } from '../gaps/with-setting.ts';
import { targetWords } from '../number-words.ts';
import type { OpenCommunity } from '../open-community.ts';
import type { WhatIf } from './what-if.ts';

/** The slider goes this far, or to twice what is stored. */
const USUAL_MOST = 52;

type Props = {
  readonly open: OpenCommunity;
  readonly whatIf: Signal<WhatIf>;
  /** The overall level that usual targets follow from. */
  readonly overall: number | null;
};

/** Capacity, targets and importance to try out. */
export function WhatIfSettings({ open, whatIf, overall }: Props) {
  return (
    <details class="card">
      <summary>
        <h2>{say('settings')}</h2>
      </summary>
      <Capacity open={open} whatIf={whatIf} />
      <table class="stacks">
        <caption class="visually-hidden">{say('settings')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('competency')}</th>
            <th scope="col">{say('target')}</th>
            <th scope="col">{say('importance')}</th>
          </tr>
        </thead>
        <tbody>
          {open.model.competencies.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td data-label={say('target')}>
                <Target open={open} whatIf={whatIf} overall={overall} competency={{ id, name }} />
              </td>
              <td data-label={say('importance')}>
                <Importance whatIf={whatIf} competency={{ id, name }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Capacity({ open, whatIf }: Omit<Props, 'overall'>) {
  const { capacity } = whatIf.value;
  return (
    <label class="row">
      <span>{say('capacity')}</span>
      <input
        class="slider"
        type="range"
        min="1"
        max={Math.max(USUAL_MOST, 2 * open.community.capacity)}
        step="1"
        value={capacity}
        aria-valuetext={say('capacity.value', { count: capacity })}
        onInput={({ currentTarget: { valueAsNumber } }) => {
          whatIf.value = { ...whatIf.value, capacity: valueAsNumber };
        }}
      />
      <output>{say('capacity.value', { count: capacity })}</output>
    </label>
  );
}

type OfCompetency = { readonly competency: { readonly id: string; readonly name: string } };

function Target({ open, whatIf, overall, competency: { id, name } }: Props & OfCompetency) {
  const { targets } = whatIf.value;
  const own = Object.hasOwn(targets, id) ? targets[id] : undefined;
  const usual = usualTarget(overall, open.model);
  return (
    <select
      class="field inline"
      aria-label={say('target.of', { name })}
      value={own === undefined ? '' : String(own)}
      onChange={({ currentTarget: { value } }) => {
        const changed = withSetting(targets, id, value === '' ? undefined : Number(value));
        whatIf.value = { ...whatIf.value, targets: changed };
      }}
    >
      <option value="">
        {usual === null ? say('target.none') : say('target.usual', { target: targetWords(usual) })}
      </option>
      {stageSteps(open.model, own).map((step) => (
        <option key={step} value={String(step)}>
          {targetWords(step)}
        </option>
      ))}
    </select>
  );
}

function Importance({ whatIf, competency: { id, name } }: Pick<Props, 'whatIf'> & OfCompetency) {
  const current = importanceOf(whatIf.value.importance, id);
  return (
    <input
      class="field number-field"
      type="number"
      min="0.1"
      max="1000"
      step="any"
      aria-label={say('importance.of', { name })}
      value={current}
      onChange={({ currentTarget: field }) => {
        const wanted = field.valueAsNumber;
        if (!(wanted > 0 && wanted <= 1000)) {
          field.value = String(current);
          return;
        }
        const importance = withSetting(whatIf.value.importance, id, wanted === 1 ? undefined : wanted);
        whatIf.value = { ...whatIf.value, importance };
      }}
    />
  );
}
