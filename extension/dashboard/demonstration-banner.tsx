import { say } from '../words/dashboard.ts';
import type { DashboardState } from './dashboard-state.ts';
import { removeDemonstration } from './demonstrating.ts';

/** Says on every screen of the demonstration that nothing in it is real, and takes it away. */
export function DemonstrationBanner({ state }: { readonly state: DashboardState }) {
  const view = state.feed.view.value;
  if (view?.isDemonstration !== true) return null;
  const { id: community } = view.community;
  return (
    <aside class="banner" aria-label={say('demonstration')}>
      <p>
        <strong>{say('demonstration')}</strong> {say('demonstration.about')}
      </p>
      <button class="button" type="button" onClick={() => void removeDemonstration(state, community)}>
        {say('demonstration.remove')}
      </button>
    </aside>
  );
}
