import { DoneLine, TroubleLine } from '../ui/news-lines.tsx';
import { Results } from '../ui/notes/results.tsx';
import { SearchBar } from '../ui/notes/search-bar.tsx';
import { say as sayShared } from '../words/shared.ts';
import { say } from '../words/sidepanel.ts';
import type { SidePanelState } from './sidepanel-state.ts';

/** The side panel: every note of the community, searched as one types, changed where it stands. */
export function SidePanel({ state }: { readonly state: SidePanelState }) {
  return (
    <main
      class="surface sidepanel"
      onKeyDown={(event) => {
        // From the search on into what it found.
        if (event.key !== 'ArrowDown' || !(event.target instanceof HTMLInputElement)) return;
        if (event.target.type !== 'search') return;
        event.preventDefault();
        event.currentTarget.querySelector<HTMLElement>('.note[tabindex="0"]')?.focus();
      }}
    >
      <header class="head">
        <CommunityChoice state={state} />
        {state.feed.view.value !== null && <SearchBar state={state} />}
      </header>
      <TroubleLine news={state.news} />
      <Content state={state} />
      <DoneLine news={state.news} />
    </main>
  );
}

function CommunityChoice({ state }: { readonly state: SidePanelState }) {
  const communities = state.communities.value ?? [];
  const chosen = state.feed.view.value?.community;
  if (communities.length > 1 && chosen !== undefined) {
    return (
      <select
        class="field community"
        aria-label={say('community')}
        value={chosen.id}
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
  return <h1 dir="auto">{chosen === undefined ? sayShared('tidemark') : say('title', { community: chosen.name })}</h1>;
}

function Content({ state }: { readonly state: SidePanelState }) {
  const { feed, search, communities } = state;
  if (communities.value?.length === 0) return <Empty words={say('no-community')} hint={say('no-community.hint')} />;
  if (!feed.isComplete.value) {
    return (
      <p class="muted state" role="status">
        {say('reading', { count: feed.records.value.observations.length })}
      </p>
    );
  }
  if (search.all.value.length === 0) return <Empty words={say('no-notes')} hint={say('no-notes.hint')} />;
  if (search.found.value.length > 0) return <Results state={state} />;
  return (
    <div class="state">
      <p>{say('no-match')}</p>
      <button
        class="button"
        type="button"
        onClick={() => {
          search.clear();
        }}
      >
        {say('no-match.clear')}
      </button>
    </div>
  );
}

function Empty({ words, hint }: { readonly words: string; readonly hint: string }) {
  return (
    <div class="state">
      <p>{words}</p>
      <p class="muted">{hint}</p>
    </div>
  );
}
