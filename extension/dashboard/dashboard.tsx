import { DoneLine, TroubleLine } from '../ui/news-lines.tsx';
import { say } from '../words/dashboard.ts';
import { addressOf } from './address.ts';
import type { DashboardState } from './dashboard-state.ts';
import { screens } from './screens/index.ts';

/** The dashboard: which community, the ways to its screens, and the one in view. */
export function Dashboard({ state }: { readonly state: DashboardState }) {
  const { screen: wanted, part } = state.address.value;
  const shown = screens.find(({ id }) => id === wanted) ?? screens[0];
  const open = state.open.value;
  return (
    <div class="surface dashboard">
      <header class="dashboard-head">
        <CommunityChoice state={state} />
        <nav aria-label={say('navigation')}>
          <ul>
            {screens
              .filter(({ isHidden }) => isHidden !== true)
              .map(({ id, name }) => (
                <li key={id}>
                  <a href={addressOf(id)} aria-current={shown?.id === id ? 'page' : undefined}>
                    {name()}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      </header>
      <main>
        <TroubleLine news={state.news} />
        {open === null ? (
          <Waiting state={state} />
        ) : (
          shown !== undefined && <shown.Screen key={`${shown.id}/${part}`} state={state} open={open} part={part} />
        )}
      </main>
      <DoneLine news={state.news} />
    </div>
  );
}

function CommunityChoice({ state }: { readonly state: DashboardState }) {
  const chosen = state.feed.view.value?.community.id;
  const communities = state.communities.value ?? [];
  if (communities.length === 0) return <p class="dashboard-name">{say('tidemark')}</p>;
  return (
    <select
      class="field"
      aria-label={say('community')}
      value={chosen}
      onChange={(event) => void state.choose(event.currentTarget.value)}
    >
      {communities.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Waiting({ state }: { readonly state: DashboardState }) {
  const count = state.feed.records.value.observations.length;
  if (state.communities.value?.length === 0) return <p class="muted">{say('no-community')}</p>;
  return (
    <p class="muted" role="status">
      {say('reading', { count })}
    </p>
  );
}
