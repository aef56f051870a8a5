import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { say } from '../words/dashboard.ts';
import { addressOf } from './address.ts';
import { Commands } from './commands.tsx';
import type { DashboardState } from './dashboard-state.ts';
import { ExportReminder } from './export-reminder.tsx';
import type { ScreenGroup } from './screen.ts';
import { screens } from './screens/index.ts';

const GROUPS = ['standing', 'plan', 'records'] as const satisfies readonly ScreenGroup[];

/** The community in view and the ways to its screens: beside them, or folded above them where the window is narrow. */
export function Navigation({ state, shown }: { readonly state: DashboardState; readonly shown: string }) {
  const isOpen = useSignal(false);
  const { screen, part } = state.address.value;
  useEffect(() => {
    isOpen.value = false;
  }, [screen, part]);
  return (
    <header class="dashboard-head">
      <div class="dashboard-top">
        <Mark />
        <CommunityChoice state={state} />
        <button
          class="button nav-toggle"
          type="button"
          aria-expanded={isOpen.value}
          aria-controls="screens"
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          {say('navigation')}
        </button>
      </div>
      <nav id="screens" class={isOpen.value ? 'screens is-open' : 'screens'} aria-label={say('navigation')}>
        {GROUPS.map((group) => (
          <ScreenLinks key={group} group={group} shown={shown} />
        ))}
      </nav>
      <Commands state={state} />
      <ExportReminder state={state} />
    </header>
  );
}

function ScreenLinks({ group, shown }: { readonly group: ScreenGroup; readonly shown: string }) {
  const listed = screens.filter(({ isHidden, group: own = GROUPS[0] }) => isHidden !== true && own === group);
  if (listed.length === 0) return null;
  return (
    <div class="screen-group">
      <h2 class="small muted" id={`group-${group}`}>
        {say(`group.${group}`)}
      </h2>
      <ul aria-labelledby={`group-${group}`}>
        {listed.map(({ id, name }) => (
          <li key={id}>
            <a href={addressOf(id)} aria-current={shown === id ? 'page' : undefined}>
              {name()}
            </a>
          </li>
        ))}
      </ul>
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

/** The mark: a line, and a wave that rises to it. */
function Mark() {
  return (
    <svg class="mark" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      <path class="mark-line" d="M3 8.5h22" />
      <path class="mark-wave" d="M3 20c3.2 0 4-5 7.3-5s4 5 7.4 5 4.2-8.5 7.3-8.5" />
    </svg>
  );
}
