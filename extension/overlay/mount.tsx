import { effect, type ReadonlySignal } from '@preact/signals-core';
import { render } from 'preact';
import controls from '../ui/controls.css?inline';
import palette from '../ui/palette.css?inline';
import tokens from '../ui/tokens.css?inline';
import { keepInPage } from './keep-in-page.ts';
import type { KeyGuard } from './key-guard.ts';
import type { Host } from './make-host.ts';
import styles from './overlay.css?inline';
import { Overlay } from './overlay.tsx';
import type { OverlayState } from './overlay-state.ts';
import { watchDialogs } from './page-dialogs.ts';
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
  style.textContent = tokens + controls + palette + styles;
  const place = document.createElement('div');
  root.append(style, place);
  keepTyping(parts, guard, signal);
  keepInPage(host, life);
  const [look, isDialogOpen] = [watchLook(signal), watchDialogs(signal)];
  // Drawn anew, as a whole, whenever something changes that was read for the drawing: it is small, and nothing is missed.
  const stop = effect(() => {
    render(<Overlay state={state} selected={selected} look={look} isDialogOpen={isDialogOpen} />, place);
  });
  signal.addEventListener('abort', () => {
    stop();
    render(null, place);
    host.remove();
  });
}
