import { levelWords } from '../../ui/level-words.ts';
import { say } from '../../words/dashboard-settings.ts';
import type { DashboardState } from '../dashboard-state.ts';
import type { OpenCommunity } from '../open-community.ts';
import { keepSetting } from './keep-setting.ts';

/** Importance a competency can have without being typed wrong: what the community's schema takes. */
const MOST_IMPORTANT = 1000;

/** Steps between two stages that a target can stand on. */
const STEPS = 2;

type SettingsProps = { readonly state: DashboardState; readonly open: OpenCommunity };

/** The target and the importance of each competency, beside its level. */
export function CompetencySettings({ state, open }: SettingsProps) {
  const { competencies } = open.scoring.scorecard;
  return (
    <section class="panel" aria-labelledby="competencies">
      <h2 id="competencies">{say('competencies')}</h2>
      <p class="muted">{say('competencies.about')}</p>
      <div class="settings-table" role="table" aria-labelledby="competencies">
        <div role="row" class="small muted">
          {(['competency', 'level', 'target', 'importance'] as const).map((id) => (
            <span key={id} role="columnheader">
              {say(id)}
            </span>
          ))}
        </div>
        {open.model.competencies.map(({ id, name }) => {
          const score = competencies.find((one) => one.id === id);
          const { level = null, interval = null } = score ?? {};
          return (
            <div role="row" key={id}>
              <span role="rowheader">{name}</span>
              <span role="cell">
                {level === null || interval === null ? say('level.none') : levelWords({ level, interval })}
              </span>
              <span role="cell">
                <Target state={state} open={open} competency={id} name={name} />
              </span>
              <span role="cell">
                <Importance state={state} open={open} competency={id} name={name} />
              </span>
            </div>
          );
        })}
      </div>
    </section>
  );
}

type OfCompetency = SettingsProps & { readonly competency: string; readonly name: string };

function Target({ state, open, competency, name }: OfCompetency) {
  const { targets } = open.community;
  const { [competency]: chosen, ...others } = targets;
  const steps = (open.model.stages.length - 1) * STEPS;
  const known = Array.from({ length: steps + 1 }, (_, at) => 1 + at / STEPS);
  const levels = [...new Set(chosen === undefined ? known : [...known, chosen])].sort((a, b) => a - b);
  return (
    <select
      class="field"
      aria-label={say('target.of', { competency: name })}
      value={chosen === undefined ? '' : String(chosen)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        const next = text === '' ? others : { ...others, [competency]: Number(text) };
        void keepSetting(state, open, { targets: next }, say('target.of', { competency: name }));
      }}
    >
      <option value="">{say('automatic')}</option>
      {levels.map((level) => (
        <option key={level} value={String(level)}>
          {level.toLocaleString(undefined, { minimumFractionDigits: 1 })}
        </option>
      ))}
    </select>
  );
}

function Importance({ state, open, competency, name }: OfCompetency) {
  const { importance } = open.community;
  const { [competency]: chosen = 1, ...others } = importance;
  return (
    <input
      class="field"
      type="number"
      min="0.1"
      max={MOST_IMPORTANT}
      step="0.1"
      aria-label={say('importance.of', { competency: name })}
      value={chosen}
      onChange={(event) => {
        const field = event.currentTarget;
        const next = field.valueAsNumber;
        const isRight = next > 0 && next <= MOST_IMPORTANT;
        field.setCustomValidity(isRight ? '' : say('importance.wrong'));
        if (!field.reportValidity() && !isRight) return;
        const all = next === 1 ? others : { ...others, [competency]: next };
        void keepSetting(state, open, { importance: all }, say('importance.of', { competency: name }));
      }}
    />
  );
}
