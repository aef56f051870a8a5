import { say } from '../../words/dashboard-gaps.ts';
import { changeSettings } from '../change-settings.ts';
import type { DashboardState } from '../dashboard-state.ts';
import type { OpenCommunity } from '../open-community.ts';

/** The usual importance. */
const USUAL = 1;

/** The most a community can give; what is stored is held to it too. */
const MOST = 1000;
import { withSetting } from './with-setting.ts';

type Props = {
  readonly state: DashboardState;
  readonly open: OpenCommunity;
  readonly competency: { readonly id: string; readonly name: string };
};

/** Sets the importance of a competency in place; 1 is the usual one and is not kept. */
export function ImportanceChoice({ state, open, competency: { id, name } }: Props) {
  const { importance } = open.community;
  const current = Object.hasOwn(importance, id) ? (importance[id] ?? USUAL) : USUAL;
  return (
    <input
      class="field number-field"
      type="number"
      min="0.1"
      max={MOST}
      step="any"
      aria-label={say('importance.of', { name })}
      value={current}
      onChange={({ currentTarget: field }) => {
        const wanted = field.valueAsNumber;
        if (!(wanted > 0 && wanted <= MOST)) {
          field.value = String(current);
          return;
        }
        const changed = withSetting(importance, id, wanted === USUAL ? undefined : wanted);
        void changeSettings(state, open, { importance: changed }, say('changed.importance', { name }));
      }}
    />
  );
}
