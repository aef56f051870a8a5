import { say } from '../words/dashboard.ts';
import type { DashboardState } from './dashboard-state.ts';

/** What is shown while a community's records are read, or where they could not be. */
export function Waiting({ state }: { readonly state: DashboardState }) {
  const count = state.feed.records.value.observations.length;
  if (state.news.trouble.value !== null) {
    return (
      <div class="screen">
        <button class="button" type="button" onClick={() => void state.begin()}>
          {say('read-again')}
        </button>
      </div>
    );
  }
  return (
    <div class="screen waiting">
      <progress aria-label={say('reading-records')} />
      <p class="muted" role="status">
        {count === 0 ? say('reading-records') : say('reading', { count })}
      </p>
    </div>
  );
}
