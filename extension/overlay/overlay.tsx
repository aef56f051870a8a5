import { useEffect, useRef } from 'preact/hooks';
import type { OverlayState } from './overlay-state.ts';
import { LevelRing } from '../ui/level-ring.tsx';
import { Panel } from './panel.tsx';
import type { Selected } from './selection.ts';
import type { Theme } from './theme.ts';
import type { ReadonlySignal } from '@preact/signals';

/** All that lies over the page: the tab at its edge, the panel, and the button beside selected text. */
export function Overlay({
  state,
  selected,
  theme,
}: {
  readonly state: OverlayState;
  readonly selected: ReadonlySignal<Selected | null>;
  readonly theme: ReadonlySignal<Theme>;
}) {
  const isWriting = state.isOpen.value && state.composing.value !== null;
  return (
    <div class="surface overlay" data-theme={theme.value}>
      {state.isOpen.value ? <Panel state={state} /> : <Tab state={state} />}
      {selected.value !== null && state.view.value !== null && !isWriting && (
        <NoteThis state={state} selected={selected.value} />
      )}
    </div>
  );
}

function Tab({ state }: { readonly state: OverlayState }) {
  const view = state.view.value;
  const tab = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state.tabWanted.peek()) tab.current?.focus({ preventScroll: true });
    state.tabWanted.value = false;
  }, [state]);
  if (view === null) return null;
  const count = state.noteCount.value;
  const notes = count === 1 ? '1 note' : `${String(count)} notes`;
  return (
    <button
      class="tab"
      ref={tab}
      type="button"
      aria-label={`Open Tidemark, ${notes} on this page`}
      title="Open Tidemark"
      onClick={() => {
        state.isOpen.value = true;
      }}
    >
      <LevelRing community={view.community} size={32} />
      <span class="tab-count" aria-hidden="true">
        {count}
      </span>
    </button>
  );
}

function NoteThis({ state, selected }: { readonly state: OverlayState; readonly selected: Selected }) {
  return (
    <button
      class="button primary note-this"
      type="button"
      style={{ insetBlockStart: `${String(selected.top)}px`, left: `${String(selected.left)}px` }}
      onPointerDown={(event) => {
        // Keeps the page's selection while the button is pressed.
        event.preventDefault();
      }}
      onClick={() => {
        state.noteSelection(selected.describe);
      }}
    >
      Note this
    </button>
  );
}
