import { useEffect, useRef, useState } from 'preact/hooks';
import { DoneLine, TroubleLine } from '../ui/news-lines.tsx';
import { Palette } from '../ui/palette.tsx';
import { Ring } from '../ui/ring.tsx';
import { opensPalette } from '../ui/shortcut-words.ts';
import { say } from '../words/panel.ts';
import { Composer } from './composer.tsx';
import { isCovered } from './covered.ts';
import { useFocus } from './focus.ts';
import { Indicators } from './indicators.tsx';
import { Notes } from './notes.tsx';
import type { OverlayState } from './overlay-state.ts';
import { TEXT_DIRECTION } from './text-direction.ts';
import { PageFactsLine } from './page-facts-line.tsx';
import { paletteVerbs } from './palette-verbs.ts';
import { Pointing } from './pointing.tsx';
import { Questions } from './questions.tsx';
import { Teach } from './teach.tsx';

/** The open panel; while a mark is pointed at in the page, it makes room for that. */
export function Panel({ state }: { readonly state: OverlayState }) {
  const mark = state.pointing.value;
  return mark === null ? <OpenPanel state={state} /> : <Pointing state={state} mark={mark} />;
}

/** Where the community stands, what this page is, what to ask of it, and the notes made on it. */
function OpenPanel({ state }: { readonly state: OverlayState }) {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocus(state, panel, heading);
  const isFirstFrame = useFirstFrame();
  const close = () => {
    state.isOpen.value = false;
  };
  return (
    <section
      class="panel"
      role="dialog"
      aria-label={say('tidemark')}
      dir={TEXT_DIRECTION}
      ref={panel}
      onClickCapture={(event) => {
        const tree = event.currentTarget.getRootNode();
        // A click that no pointer made has no place.
        if (event.detail === 0 || !(tree instanceof ShadowRoot)) return;
        if (!isCovered(tree.host, { x: event.clientX, y: event.clientY })) return;
        event.preventDefault();
        event.stopPropagation();
        state.news.say({ words: say('panel.covered') });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) close();
        if (opensPalette(event)) {
          event.preventDefault();
          state.isPaletteOpen.value = true;
        }
      }}
    >
      <header class="panel-head row spread">
        <Standing state={state} heading={heading} />
        <button class="button quiet close" type="button" aria-label={say('panel.close')} onClick={close}>
          ×
        </button>
      </header>
      {/* The keyboard scrolls what it can reach, also where nothing in it takes the focus. */}
      <div class="panel-body" tabIndex={0} role="region" aria-label={say('tidemark')}>
        <TroubleLine news={state.news} />
        {state.composing.value === null ? (
          <PageWork state={state} isFirstFrame={isFirstFrame} />
        ) : (
          <Composer state={state} composing={state.composing.value} />
        )}
      </div>
      <DoneLine news={state.news} />
      {state.isPaletteOpen.value && (
        <Palette
          verbs={paletteVerbs(state)}
          recent={state.recent}
          close={() => {
            state.isPaletteOpen.value = false;
          }}
        />
      )}
    </section>
  );
}

type StandingProps = {
  readonly state: OverlayState;
  readonly heading: { current: HTMLHeadingElement | null };
};

function Standing({ state, heading }: StandingProps) {
  const view = state.view.value;
  return (
    <div class="row standing">
      {view !== null && (
        <Ring level={view.community.level} stageCount={view.community.stageCount} label={view.standing} size={44} />
      )}
      <div class="standing-words">
        <h2 ref={heading} tabIndex={-1} dir="auto">
          {view?.community.name ?? say('tidemark')}
        </h2>
        {view !== null && <p class="muted small">{view.standing}</p>}
      </div>
    </div>
  );
}

/** How long what follows the first frame waits at most for the page to be at rest; milliseconds. */
const REST_AT_MOST = 200;

/** True until the panel has been painted for the first time, and the browser has nothing more urgent to do. */
function useFirstFrame(): boolean {
  const [isFirst, setIsFirst] = useState(true);
  useEffect(() => {
    const rest = requestIdleCallback(
      () => {
        setIsFirst(false);
      },
      { timeout: REST_AT_MOST },
    );
    return () => {
      cancelIdleCallback(rest);
    };
  }, []);
  return isFirst;
}

type PageWorkProps = { readonly state: OverlayState; readonly isFirstFrame: boolean };

function PageWork({ state, isFirstFrame }: PageWorkProps) {
  const view = state.view.value;
  const page = state.page.value;
  if (page === null) return <p class="muted block">{say('page.reading')}</p>;
  if (view === null) return <p class="muted block">{say('page.silent')}</p>;
  if (state.isTeaching.value) return <Teach state={state} view={view} page={page} />;
  const open = (screen: 'dashboard' | 'notes') => () => void state.openScreen(page, screen);
  return (
    <>
      <PageFactsLine state={state} view={view} page={page} />
      <Questions state={state} view={view} page={page} />
      <Notes state={state} view={view} page={page} isFirstFrame={isFirstFrame} />
      <Indicators state={state} view={view} page={page} />
      <div class="row block">
        <button class="button quiet small" type="button" onClick={open('notes')}>
          {say('page.notes')}
        </button>
        <button class="button quiet small" type="button" onClick={open('dashboard')}>
          {say('page.dashboard')}
        </button>
      </div>
    </>
  );
}
