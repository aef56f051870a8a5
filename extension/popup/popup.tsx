import { LevelRing } from '../ui/level-ring.tsx';
import { DoneLine, TroubleLine } from '../ui/news-lines.tsx';
import { standingWords } from '../ui/level-words.ts';
import type { CommunitySummary } from '../messages/summary.ts';
import type { PopupView } from '../messages/popup.ts';
import { ActivationRow } from './activation-row.tsx';
import { Checklists } from './checklists.tsx';
import { Footer } from './footer.tsx';
import type { PopupState } from './popup-state.ts';

/** The toolbar popup: where the community stands, whether Tidemark is on here, and its checklists. */
export function Popup({ state }: { readonly state: PopupState }) {
  const view = state.view.value;
  return (
    <main class="surface popup">
      <TroubleLine news={state.news} />
      {view !== null && <Content state={state} view={view} />}
      <DoneLine news={state.news} />
    </main>
  );
}

function Content({ state, view }: { readonly state: PopupState; readonly view: PopupView }) {
  const { community } = view;
  return (
    <>
      {community === null ? <Welcome /> : <Standing state={state} view={view} community={community} />}
      <ActivationRow state={state} view={view} />
      {community !== null && (
        <>
          <Checklists key={community.id} state={state} view={view} community={community.id} />
          <Footer state={state} view={view} community={community} />
        </>
      )}
    </>
  );
}

function Welcome() {
  return (
    <header class="block">
      <h1>Tidemark</h1>
      <p>
        How mature is your community, and what next? Open your community, turn Tidemark on there, then answer a question
        or select a sentence to note it.
      </p>
      <p class="muted small">Everything stays on this computer.</p>
    </header>
  );
}

function Standing({
  state,
  view,
  community,
}: {
  readonly state: PopupState;
  readonly view: PopupView;
  readonly community: CommunitySummary;
}) {
  const notes = community.notes === 1 ? '1 note' : `${new Intl.NumberFormat().format(community.notes)} notes`;
  return (
    <header class="standing">
      <LevelRing community={community} size={56} />
      <div class="standing-words">
        {view.communities.length > 1 ? (
          <select
            class="name"
            aria-label="Community"
            value={community.id}
            onChange={(event) => void state.chooseCommunity(event.currentTarget.value)}
          >
            {view.communities.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        ) : (
          <h1 class="name">{community.name}</h1>
        )}
        <p class="muted small">
          {standingWords(community)} · {notes}
        </p>
      </div>
    </header>
  );
}
