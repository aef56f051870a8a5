import { type ReadonlySignal, signal } from '@preact/signals';
import type { Quote } from '#core/observation.ts';

/** Text selected in the page that can be noted, and where in the window the button for it goes (pixels). */
export type Selected = { readonly quote: Quote; readonly top: number; readonly left: number };

/** Room the button needs, in pixels. */
const BUTTON = { width: 96, height: 34, gap: 6 } as const;

/**
 * Follows what is selected in the page. The quote is only described once the selection has come to rest: when the
 * button or the key that made it is let go.
 */
export function watchSelection(
  describe: (range: Range) => Quote | null,
  host: Element,
  life: AbortSignal,
): ReadonlySignal<Selected | null> {
  const selected = signal<Selected | null>(null);
  const look = () => {
    selected.value = readSelection(describe, host);
  };
  const lookAgain = () => {
    if (selected.value !== null) look();
  };
  const forgetEmpty = () => {
    if (document.getSelection()?.isCollapsed !== false) selected.value = null;
  };
  const options = { capture: true, passive: true, signal: life };
  document.addEventListener('pointerup', () => requestAnimationFrame(look), options);
  document.addEventListener('keyup', look, options);
  document.addEventListener('selectionchange', forgetEmpty, options);
  document.addEventListener('scroll', lookAgain, options);
  return selected;
}

function readSelection(describe: (range: Range) => Quote | null, host: Element): Selected | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (host.contains(range.commonAncestorContainer)) return null;
  const quote = describe(range);
  if (quote === null) return null;
  const rect = range.getBoundingClientRect();
  const below = rect.bottom + BUTTON.gap;
  const fits = below + BUTTON.height < innerHeight;
  const top = fits ? below : Math.max(BUTTON.gap, rect.top - BUTTON.height - BUTTON.gap);
  const left = Math.min(Math.max(BUTTON.gap, rect.left), innerWidth - BUTTON.width - BUTTON.gap);
  return { quote, top, left };
}
