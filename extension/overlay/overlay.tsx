import type { OverlayState } from './overlay-state.ts';
import { LevelRing } from '../ui/level-ring.tsx';
import { Panel } from './panel.tsx';
import type { Selected } from './selection.ts';
import type { ReadonlySignal } from '@preact/signals';

/** All that lies over the page: the tab at its edge, the panel, and the button beside selected text. */
export function Overlay({
  state,
  selected,
  theme,
}: {
  readonly state: OverlayState;
  readonly selected: ReadonlySignal<Selected | null>;
  readonly theme: 'light' | 'dark';
}) {
  return (
    <div class="surface overlay" data-theme={theme}>
      {state.isOpen.value ? <Panel state={state} /> : <Tab state={state} />}
      {selected.value !== null && state.composing.value === null && (
        <NoteThis state={state} selected={selected.value} />
      )}
    </div>
  );
}

function Tab({ state }: { readonly state: OverlayState }) {
  const view = state.view.value;
  if (view === null) return null;
  const count = state.noteCount.value;
  const notes = count === 1 ? '1 note' : `${String(count)} notes`;
  return (
    <button
      class="tab"
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
        state.noteSelection(selected.quote);
      }}
    >
      Note this
    </button>
  );
}
