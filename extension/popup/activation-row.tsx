import type { PopupView } from '../messages/popup.ts';
import type { PopupState } from './popup-state.ts';

/** Turns the overlay on for the page in view, for this visit or for good, and off again. */
export function ActivationRow({ state, view }: { readonly state: PopupState; readonly view: PopupView }) {
  if (view.tab === null) {
    return <p class="block muted small">Open a page of your community to turn Tidemark on there.</p>;
  }
  const { host } = view.tab;
  switch (view.activation) {
    case 'off':
      return (
        <section class="block activation" aria-label="Turn Tidemark on">
          <p>
            Tidemark is off on <strong>{host}</strong>
          </p>
          <div class="row">
            <button class="button primary" type="button" onClick={() => void state.turnOn('always')}>
              Always on here
            </button>
            <button class="button" type="button" onClick={() => void state.turnOn('visit')}>
              Only this visit
            </button>
          </div>
        </section>
      );
    case 'visit':
    case 'always':
      return (
        <section class="block activation row spread" aria-label="Tidemark is on">
          <p>
            Tidemark is on for <strong>{host}</strong>
            <span class="muted">{view.activation === 'visit' ? ', for this visit' : ', always'}</span>
          </p>
          <button class="button" type="button" onClick={() => void state.turnOff()}>
            Turn off
          </button>
        </section>
      );
  }
}
