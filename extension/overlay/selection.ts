import { type ReadonlySignal, signal } from '@preact/signals';
import type { Quote } from '#core/observation.ts';

/** Text selected in the page, how to describe it, and where in the window the button for it goes (pixels). */
export type Selected = { readonly describe: () => Quote | null; readonly top: number; readonly left: number };

/** Room the button needs, in pixels. */
const BUTTON = { width: 96, height: 34, gap: 6 } as const;

/**
 * Follows what is selected in the page, once the selection has come to rest: when the button or the key that made it is
 * let go. It is only described when it is noted, for that reads the whole page.
 */
export function watchSelection(
  describe: (range: Range) => Quote | null,
  host: Element,
  life: AbortSignal,
): ReadonlySignal<Selected | null> {
  const selected = signal<Selected | null>(null);
  const look = () => {
    const range = selectedRange(host);
    selected.value = range === null ? null : { describe: () => describe(range), ...besides(range) };
  };
  const follow = () => {
    if (selected.value !== null) look();
  };
  const forgetEmpty = () => {
    if (document.getSelection()?.isCollapsed !== false) selected.value = null;
  };
  const options = { capture: true, passive: true, signal: life };
  document.addEventListener('pointerup', () => requestAnimationFrame(look), options);
  document.addEventListener('keyup', look, options);
  document.addEventListener('selectionchange', forgetEmpty, options);
  document.addEventListener('scroll', follow, options);
  return selected;
}

function selectedRange(host: Element): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return host.contains(range.commonAncestorContainer) || selection.toString().trim() === '' ? null : range.cloneRange();
}

/** The place for the button: below the selection, or above it where there is no room. */
function besides(range: Range): { readonly top: number; readonly left: number } {
  const rect = range.getBoundingClientRect();
  const below = rect.bottom + BUTTON.gap;
  const fits = below + BUTTON.height < innerHeight;
  const top = fits ? below : Math.max(BUTTON.gap, rect.top - BUTTON.height - BUTTON.gap);
  const left = Math.min(Math.max(BUTTON.gap, rect.left), innerWidth - BUTTON.width - BUTTON.gap);
  return { top, left };
}
