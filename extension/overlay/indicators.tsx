import type { CheckState } from '#core/check.ts';
import type { ObservedPage } from '#core/observation.ts';
import type { IndicatorView, OverlayView } from '../messages/overlay.ts';
import { say } from '../words/panel.ts';
import type { OverlayState } from './overlay-state.ts';
import { questionVerbs } from './question-verbs.ts';

const STATES = ['met', 'partly', 'unmet', 'na'] as const satisfies readonly CheckState[];

type Drawn = { readonly state: OverlayState; readonly view: OverlayView; readonly page: ObservedPage };

/** The practices that pages of this kind can show, to be ticked right here; folded until wanted. */
export function Indicators({ state, view, page }: Drawn) {
  if (view.indicators.length === 0) return null;
  return (
    <details
      class="block"
      open={state.showsIndicators.value}
      onToggle={(event) => {
        state.showsIndicators.value = event.currentTarget.open;
      }}
    >
      <summary>{say('tick.title', { count: view.indicators.length })}</summary>
      {state.showsIndicators.value && (
        <ul>
          {view.indicators.map((indicator) => (
            <Indicator key={indicator.id} state={state} view={view} page={page} indicator={indicator} />
          ))}
        </ul>
      )}
    </details>
  );
}

function Indicator({ state, view, page, indicator }: Drawn & { readonly indicator: IndicatorView }) {
  const { id, text, stage, state: ticked } = indicator;
  const competency = view.competencies.find((one) => one.id === indicator.competency)?.name ?? indicator.competency;
  return (
    <li class="record">
      <fieldset>
        <legend>{text}</legend>
        <p class="muted small">{say('tick.where', { competency, stage })}</p>
        <div class="row ticks">
          {STATES.map((wanted) => (
            <button
              key={wanted}
              class="button small"
              type="button"
              aria-pressed={ticked === wanted}
              onClick={() => {
                if (ticked !== wanted) void questionVerbs(state).tick(page, id, wanted);
              }}
            >
              {say(`state.${wanted}`)}
            </button>
          ))}
        </div>
      </fieldset>
    </li>
  );
}
