import { useEffect, useRef } from 'preact/hooks';
import { DoneLine, TroubleLine } from '../ui/news-lines.tsx';
import { say } from '../words/dashboard.ts';
import type { DashboardState } from './dashboard-state.ts';
import { DemonstrationBanner } from './demonstration-banner.tsx';
import { Navigation } from './navigation.tsx';
import type { DashboardScreen } from './screen.ts';
import { screens } from './screens/index.ts';
import { welcome } from './screens/welcome.tsx';
import { Waiting } from './waiting.tsx';

/** The dashboard: which community, the ways to its screens, and the one in view. */
export function Dashboard({ state }: { readonly state: DashboardState }) {
  const main = useRef<HTMLElement>(null);
  const { part } = state.address.value;
  const shown = shownScreen(state);
  const place = `${shown.id}/${part}`;
  const isThere = state.open.value !== null || shown.isStandalone === true;
  useHeading(main, state, isThere ? place : null);
  return (
    <div class="surface dashboard">
      <a
        class="skip-link"
        href="#content"
        onClick={(event) => {
          // The part after # is the screen's address.
          event.preventDefault();
          headingIn(main.current)?.focus();
        }}
      >
        {say('skip')}
      </a>
      <Navigation state={state} shown={shown.id} />
      <div class="dashboard-body">
        <DemonstrationBanner state={state} />
        <main ref={main} id="content" tabIndex={-1}>
          <TroubleLine news={state.news} />
          <ScreenInView key={place} state={state} screen={shown} part={part} />
        </main>
        <Attribution state={state} />
      </div>
      <DoneLine news={state.news} />
    </div>
  );
}

/** The screen the address names; the welcome where there is no community to show on it. */
function shownScreen(state: DashboardState): DashboardScreen {
  const { screen: wanted } = state.address.value;
  const named = screens.find(({ id }) => id === wanted) ?? screens[0] ?? welcome;
  const hasNone = state.communities.value?.length === 0;
  return hasNone && named.isStandalone !== true ? welcome : named;
}

function ScreenInView({
  state,
  screen,
  part,
}: {
  readonly state: DashboardState;
  readonly screen: DashboardScreen;
  readonly part: string;
}) {
  const open = state.open.value;
  if (screen.isStandalone === true) return <screen.Screen state={state} open={open} part={part} />;
  if (open === null) return <Waiting state={state} />;
  return <screen.Screen state={state} open={open} part={part} />;
}

/** Whose work the model is based on, on every screen. */
function Attribution({ state }: { readonly state: DashboardState }) {
  const model = state.feed.view.value?.model;
  return <footer class="dashboard-foot small muted">{model !== undefined && <p>{model.attribution}</p>}</footer>;
}

/** Names the tab after the screen, and gives its heading the focus where a person has gone there from another. */
function useHeading(main: { readonly current: HTMLElement | null }, state: DashboardState, place: string | null): void {
  const before = useRef<string | null>(null);
  const community = state.feed.view.value?.community.name;
  useEffect(() => {
    if (place === null) return;
    const heading = headingIn(main.current);
    document.title = [heading?.textContent, community, say('tidemark')].filter(Boolean).join(' · ');
    const hasMoved = before.current !== null && before.current !== place;
    before.current = place;
    if (!hasMoved) return;
    scrollTo(0, 0);
    // Some screens take the keyboard to what was asked for themselves.
    if (main.current?.contains(document.activeElement) !== true) heading?.focus({ preventScroll: true });
  }, [place, community]);
}

function headingIn(main: HTMLElement | null): HTMLElement | null {
  const heading = main?.querySelector('h1') ?? main;
  heading?.setAttribute('tabindex', '-1');
  return heading;
}
