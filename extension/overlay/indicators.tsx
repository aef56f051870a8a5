import type { CheckState } from '#core/check.ts';
import type { IndicatorView, OverlayView } from '../messages/overlay.ts';

const STATES = {
  met: 'met',
  partly: 'partly met',
  unmet: 'not met',
  na: 'does not apply',
} as const satisfies Record<CheckState, string>;

/** The practices that pages of this kind can show, as they are ticked in the checklists; folded until wanted. */
export function Indicators({ view }: { readonly view: OverlayView }) {
  if (view.indicators.length === 0) return null;
  return (
    <details class="block">
      <summary>{view.indicators.length} practices that pages like this can show</summary>
      <ul class="indicators">
        {view.indicators.map((indicator) => (
          <Indicator key={indicator.id} indicator={indicator} />
        ))}
      </ul>
    </details>
  );
}

function Indicator({ indicator: { text, state } }: { readonly indicator: IndicatorView }) {
  return (
    <li class="record">
      <p>{text}</p>
      <p class="muted small">{state === undefined ? 'not answered' : STATES[state]}</p>
    </li>
  );
}
