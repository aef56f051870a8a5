import type { PopupView } from '../messages/popup.ts';
import { say } from '../words/popup.ts';
import type { PopupState } from './popup-state.ts';

/** Turns the overlay on for the page in view, for this visit or for good, and off again. */
export function ActivationRow({ state, view }: { readonly state: PopupState; readonly view: PopupView }) {
  if (view.tab === null) return <p class="block muted small">{say('activation.no-page')}</p>;
  const host = (
    <strong dir="ltr" class="host">
      {view.tab.host}
    </strong>
  );
  switch (view.activation) {
    case 'off':
      return (
        <section class="block activation" aria-label={say('activation.turn-on')}>
          <p>{say.parts('activation.off', { host })}</p>
          <div class="row">
            <button class="button primary" type="button" onClick={() => void state.turnOn('always')}>
              {say('activation.always-button')}
            </button>
            <button class="button" type="button" onClick={() => void state.turnOn('visit')}>
              {say('activation.visit-button')}
            </button>
          </div>
        </section>
      );
    case 'visit':
    case 'always':
      return (
        <section class="block activation row spread" aria-label={say('activation.is-on')}>
          <p>{say.parts(`activation.${view.activation}`, { host })}</p>
          <button class="button" type="button" onClick={() => void state.turnOff()}>
            {say('activation.turn-off')}
          </button>
        </section>
      );
  }
}
