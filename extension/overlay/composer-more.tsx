import type { Layer, Team } from '#core/model.ts';
import { say } from '../words/panel.ts';
import type { Composing } from './composing.ts';
import { competencyOf } from './draft-competency.ts';
import type { OverlayState } from './overlay-state.ts';

const LAYERS = ['internal', 'member', 'audience', 'market'] as const satisfies readonly Layer[];
const TEAMS = ['product', 'support', 'marketing', 'sales'] as const satisfies readonly Team[];

type Drawn = { readonly state: OverlayState; readonly composing: Composing };

/** What a note can further be tied to, folded until wanted: a practice, a layer, teams and tags. */
export function MoreFields({ state, composing }: Drawn) {
  const { showsMore, tags } = composing.draft;
  return (
    <details
      open={showsMore.value}
      onToggle={(event) => {
        showsMore.value = event.currentTarget.open;
        if (showsMore.value) void state.readIndicators(composing.page);
      }}
    >
      <summary>{say('write.more')}</summary>
      <div class="composer">
        <IndicatorField state={state} composing={composing} />
        <LayerField composing={composing} />
        <TeamFields composing={composing} />
        <label>
          <span>{say('write.tags')}</span>
          <input
            class="field"
            type="text"
            dir="auto"
            autocomplete="off"
            value={tags.value}
            onInput={(event) => {
              tags.value = event.currentTarget.value;
            }}
          />
        </label>
      </div>
    </details>
  );
}

/** The practices of the chosen competency, and of the chosen stage where the note has one. */
function IndicatorField({ state, composing: { draft } }: Drawn) {
  const competency = competencyOf(draft);
  const stage = draft.verdict.value === 'note' ? null : draft.stage.value;
  const chosen = draft.indicator.value;
  const fitting = state.indicators.value.filter(
    (one) => one.id === chosen || (one.competency === competency && (stage === null || one.stage === stage)),
  );
  return (
    <label>
      <span>{say('write.indicator')}</span>
      <select
        class="field"
        value={chosen ?? ''}
        onChange={(event) => {
          draft.indicator.value = event.currentTarget.value === '' ? null : event.currentTarget.value;
        }}
      >
        <option value="">{say('write.none')}</option>
        {fitting.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function LayerField({ composing: { draft } }: { readonly composing: Composing }) {
  return (
    <label>
      <span>{say('write.layer')}</span>
      <select
        class="field"
        value={draft.layer.value ?? ''}
        onChange={(event) => {
          const wanted = event.currentTarget.value;
          draft.layer.value = LAYERS.find((layer) => layer === wanted) ?? null;
        }}
      >
        <option value="">{say('write.none')}</option>
        {LAYERS.map((layer) => (
          <option key={layer} value={layer}>
            {say(`layer.${layer}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function TeamFields({ composing: { draft } }: { readonly composing: Composing }) {
  const { teams } = draft;
  return (
    <fieldset>
      <legend>{say('write.teams')}</legend>
      <div class="row">
        {TEAMS.map((team) => (
          <label key={team} class="row">
            <input
              type="checkbox"
              checked={teams.value.includes(team)}
              onChange={(event) => {
                const isWanted = event.currentTarget.checked;
                teams.value = TEAMS.filter((one) => (one === team ? isWanted : teams.value.includes(one)));
              }}
            />
            <span>{say(`team.${team}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
