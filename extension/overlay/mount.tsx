import { effect, type ReadonlySignal } from '@preact/signals-core';
import { createRef, render } from 'preact';
import controls from '../ui/controls.css?inline';
import tokens from '../ui/tokens.css?inline';
import { keepInPage } from './keep-in-page.ts';
import type { KeyGuard } from './key-guard.ts';
import type { Host } from './make-host.ts';
import styles from './overlay.css?inline';
import { Overlay } from './overlay.tsx';
import type { OverlayState } from './overlay-state.ts';
import { watchDialogs } from './page-dialogs.ts';
import { createPanelScript } from './panel-script.ts';
import type { Selected } from './selection.ts';
import { watchLook } from './theme.ts';
import { keepTyping } from './typing.ts';

type Mounted = {
  readonly parts: Host;
  readonly state: OverlayState;
  readonly selected: ReadonlySignal<Selected | null>;
  readonly guard: KeyGuard;
};

/** Draws the overlay and keeps its element in the page until the controller aborts, or a newer overlay takes over. */
export function mountOverlay({ parts, state, selected, guard }: Mounted, life: AbortController): void {
  const { host, root } = parts;
  const { signal } = life;
  const style = document.createElement('style');
  style.textContent = tokens + controls + styles;
  const place = document.createElement('div');
  root.append(style, place);
  keepTyping(parts, guard, signal);
  keepInPage(host, life);
  const panel = createPanelScript(signal);
  const panelPlace = createRef<HTMLDivElement>();
  const [look, isDialogOpen] = [watchLook(signal), watchDialogs(signal)];
  // Drawn anew, as a whole, whenever something changes that was read for the drawing: it is small, and nothing is missed.
  const stop = effect(() => {
    render(<Overlay {...{ state, selected, look, isDialogOpen, panel, panelPlace }} />, place);
    if (panelPlace.current !== null) panel.draw.value?.(state.isOpen.value ? state : null, panelPlace.current);
  });
  const stopLoading = effect(() => {
    if (state.isOpen.value || selected.value !== null) void panel.load();
  });
  const stopReturning = returnFocus(state, root);
  signal.addEventListener('abort', () => {
    stop();
    stopLoading();
    stopReturning();
    if (panelPlace.current !== null) panel.draw.value?.(null, panelPlace.current);
    render(null, place);
    host.remove();
  });
}

/** Gives the keyboard's focus to the tab once the panel is closed, where nothing else has it and nothing is selected. */
function returnFocus(state: OverlayState, root: ShadowRoot): () => void {
  let wasOpen = false;
  return effect(() => {
    const isOpen = state.isOpen.value;
    if (wasOpen && !isOpen) {
      requestAnimationFrame(() => {
        const isNowhere = document.activeElement === null || document.activeElement === document.body;
        // What is selected in the page is where the keyboard goes on.
        const isSelected = document.getSelection()?.isCollapsed === false;
        if (isNowhere && !isSelected) root.querySelector<HTMLElement>('.tab')?.focus({ preventScroll: true });
      });
    }
    wasOpen = isOpen;
  });
}
