import { useRef } from 'preact/hooks';
import type { ObservedPage } from '#core/observation.ts';
import { factWords } from '../ui/fact-words.ts';
import { LevelRing } from '../ui/level-ring.tsx';
import { standingWords } from '../ui/level-words.ts';
import { DoneLine, TroubleLine } from '../ui/news-lines.tsx';
import { isPageKind, PAGE_KINDS } from '../ui/page-kinds.ts';
import { say } from '../words/shared.ts';
import { Composer } from './composer.tsx';
import { useFocus } from './focus.ts';
import { Indicators } from './indicators.tsx';
import { Notes } from './notes.tsx';
import type { OverlayState } from './overlay-state.ts';
import { Questions } from './questions.tsx';

/** The open panel: where the community stands, what this page is, what to ask of it, and the notes made on it. */
export function Panel({ state }: { readonly state: OverlayState }) {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocus(state, panel, heading);
  const close = () => {
    state.isOpen.value = false;
  };
  return (
    <section
      class="panel"
      role="dialog"
      aria-label="Tidemark"
      ref={panel}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) close();
      }}
    >
      <header class="panel-head row spread">
        <Standing state={state} heading={heading} />
        <button class="button quiet close" type="button" aria-label="Close Tidemark" onClick={close}>
          ×
        </button>
      </header>
      <div class="panel-body">
        <TroubleLine news={state.news} />
        {state.composing.value === null ? (
          <PageWork state={state} />
        ) : (
          <Composer state={state} composing={state.composing.value} />
        )}
      </div>
      <DoneLine news={state.news} />
    </section>
  );
}

function Standing({
  state,
  heading,
}: {
  readonly state: OverlayState;
  readonly heading: { current: HTMLHeadingElement | null };
}) {
  const view = state.view.value;
  return (
    <div class="row standing">
      {view !== null && <LevelRing community={view.community} size={44} />}
      <div class="standing-words">
        <h2 ref={heading} tabIndex={-1}>
          {view?.community.name ?? 'Tidemark'}
        </h2>
        {view !== null && <p class="muted small">{standingWords(view.community)}</p>}
      </div>
    </div>
  );
}

function PageWork({ state }: { readonly state: OverlayState }) {
  const view = state.view.value;
  const page = state.page.value;
  if (page === null) return <p class="muted">Reading this page.</p>;
  if (view === null)
    return <p class="muted">Nothing is known of this page yet. Reload it, or turn Tidemark on from the toolbar.</p>;
  return (
    <>
      <PageFactsLine state={state} page={page} />
      <Questions state={state} view={view} page={page} />
      <Notes state={state} view={view} page={page} />
      <Indicators view={view} />
    </>
  );
}

function PageFactsLine({ state, page }: { readonly state: OverlayState; readonly page: ObservedPage }) {
  const facts = factWords(page.facts);
  return (
    <section class="block">
      <label class="row">
        <span class="visually-hidden">Kind of page</span>
        <select
          class="kind"
          value={page.kind}
          onChange={(event) => {
            const kind = event.currentTarget.value;
            if (isPageKind(kind)) void state.correctKind(kind);
          }}
        >
          {PAGE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {say(`kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <p class="muted small">
        {facts.length > 0 ? facts.join(', ') : 'No figures can be read here. Questions and notes work all the same.'}
      </p>
    </section>
  );
}
