import type { ReadonlySignal } from '@preact/signals-core';
import type { RefObject } from 'preact';
import { TroubleLine } from '../ui/news-lines.tsx';
import { say } from '../words/overlay.ts';
import { NoteThis } from './note-this.tsx';
import type { OverlayState } from './overlay-state.ts';
import type { PanelScript } from './panel-script.ts';
import type { Selected } from './selection.ts';
import { Tab } from './tab.tsx';
import type { PageLook } from './theme.ts';

type OverlayProps = {
  readonly state: OverlayState;
  readonly selected: ReadonlySignal<Selected | null>;
  readonly look: ReadonlySignal<PageLook>;
  /** True while the page shows a dialog of its own, which nothing may cover. */
  readonly isDialogOpen: ReadonlySignal<boolean>;
  readonly panel: PanelScript;
  /** Where the panel is drawn, which is not this script's to do. */
  readonly panelPlace: RefObject<HTMLDivElement | null>;
};

/**
 * All that lies over the page: the tab at its edge, a place for the panel, and the button beside selected text. Where things are
 * follows how the page runs; what they say runs as their language does.
 */
export function Overlay({ state, selected, look, isDialogOpen, panel, panelPlace }: OverlayProps) {
  const isWriting = state.isOpen.value && state.composing.value !== null;
  const canNote = selected.value !== null && state.view.value !== null && !isWriting;
  const isPanelThere = panel.draw.value !== null;
  return (
    <div class="surface overlay" lang={say('language')} data-theme={look.value.theme} dir={look.value.direction}>
      <div class="panel-place" ref={panelPlace} />
      {state.isOpen.value && !isPanelThere && (
        <div class="panel-trouble">
          <TroubleLine news={panel.news} />
        </div>
      )}
      {(state.isOpen.value ? !isPanelThere : !isDialogOpen.value) && <Tab state={state} panel={panel} />}
      {canNote && <NoteThis state={state} selected={selected.value} />}
    </div>
  );
}
