import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { OverlayState } from './overlay-state.ts';

/** An element of the panel, once it is drawn. */
type Held = { readonly current: HTMLElement | null };

/**
 * Keeps the keyboard's focus where it can be used: in the panel while it is open, on what was just made when the
 * pressed button has gone, and, once the panel is closed, where it was before; where that is gone the tab takes it. What
 * has the focus in the page by the manager's own wish keeps it.
 */
export function useFocus(state: OverlayState, panel: Held, heading: Held): void {
  // Before the composer or the palette takes the focus, if the panel opens with one of them.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const root = panel.current?.getRootNode();
    if (state.composing.peek() === null) heading.current?.focus({ preventScroll: true });
    return () => {
      if (!isIn(root) && !isNowhere()) return;
      if (before instanceof HTMLElement && before !== document.body && before.isConnected) {
        before.focus({ preventScroll: true });
      }
    };
  }, [state, panel, heading]);
  const landing = state.landing.value;
  useEffect(() => {
    const root = panel.current?.getRootNode();
    if (landing === null || !(root instanceof ShadowRoot) || !isFree(root)) return;
    const note = landing.note === null ? null : root.getElementById(landing.note);
    (note ?? heading.current)?.focus({ preventScroll: true });
  }, [landing, panel, heading]);
}

/** True where nothing has the focus but the line of what was done, which holds it for what comes next. */
function isFree({ activeElement }: ShadowRoot): boolean {
  return activeElement === null ? isNowhere() : activeElement.role === 'status';
}

function isIn(root: Node | undefined): boolean {
  return root instanceof ShadowRoot && root.activeElement !== null;
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
