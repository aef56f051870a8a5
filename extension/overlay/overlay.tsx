import type { ReadonlySignal } from '@preact/signals-core';
import { say } from '../words/overlay.ts';
import { NoteThis } from './note-this.tsx';
import type { OverlayState } from './overlay-state.ts';
import { Panel } from './panel.tsx';
import type { Selected } from './selection.ts';
import { Tab } from './tab.tsx';
import type { PageLook } from './theme.ts';

type OverlayProps = {
  readonly state: OverlayState;
  readonly selected: ReadonlySignal<Selected | null>;
  readonly look: ReadonlySignal<PageLook>;
  /** True while the page shows a dialog of its own, which nothing may cover. */
  readonly isDialogOpen: ReadonlySignal<boolean>;
};

/**
 * All that lies over the page: the tab at its edge, the panel, and the button beside selected text. Where things are
 * follows how the page runs; what they say runs as their language does.
 */
export function Overlay({ state, selected, look, isDialogOpen }: OverlayProps) {
  const isWriting = state.isOpen.value && state.composing.value !== null;
  const canNote = selected.value !== null && state.view.value !== null && !isWriting;
  return (
    <div class="surface overlay" lang={say('language')} data-theme={look.value.theme} dir={look.value.direction}>
      {state.isOpen.value ? <Panel state={state} /> : !isDialogOpen.value && <Tab state={state} />}
      {canNote && <NoteThis state={state} selected={selected.value} />}
    </div>
  );
}
