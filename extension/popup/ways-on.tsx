import { say } from '../words/popup.ts';
import type { PopupState } from './popup-state.ts';

/** The ways from the popup to the extension's other screens. */
export function WaysOn({ state, community }: { readonly state: PopupState; readonly community: string }) {
  return (
    <nav class="row ways" aria-label={say('go.label')}>
      <button class="button" type="button" onClick={() => void state.openDashboard(community)}>
        {say('go.dashboard')}
      </button>
      <button class="button" type="button" onClick={() => void state.openNotes(community)}>
        {say('go.notes')}
      </button>
      <button class="button" type="button" onClick={() => void state.openDashboard(community, 'assessment')}>
        {say('go.assessment')}
      </button>
    </nav>
  );
}
