import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Quote } from '#core/observation.ts';
import type { BackToPage } from './composing.ts';

/** Text selected in the page, how to describe it and go back to it, and where in the window its button goes (pixels). */
export type Selected = {
  readonly describe: () => Quote | null;
  readonly back: BackToPage;
  readonly top: number;
  readonly left: number;
};

/** Room the button needs, in pixels; a finger's own selection has handles below it, which want more. */
const BUTTON = { width: 140, height: 34, gap: 6, fingerGap: 32 } as const;

/** How long a selection made without a pointer must have stood; milliseconds. */
const STANDS_AFTER = 250;

/** What is selected once it has come to rest, for the button beside it, and what is selected at once, for a command. */
export type Selection = { readonly selected: ReadonlySignal<Selected | null>; readonly now: () => Selected | null };

/**
 * Follows what is selected in the page, by mouse, keyboard or finger. It is only described when it is noted, for that
 * reads the whole page.
 */
export function watchSelection(describe: (range: Range) => Quote | null, host: Element, life: AbortSignal): Selection {
  const selected = signal<Selected | null>(null);
  let isPressed = false;
  let isFinger = false;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const range = selectedRange(host);
    const gap = isFinger ? BUTTON.fingerGap : BUTTON.gap;
    const back = () => {
      selectAgain(range);
    };
    selected.value = range === null ? null : { describe: () => describe(range), back, ...besides(range, gap) };
  };
  const press = (event: PointerEvent) => {
    isPressed = event.pointerType === 'mouse';
    isFinger = !isPressed;
  };
  const release = () => {
    isPressed = false;
    requestAnimationFrame(look);
  };
  const change = () => {
    clearTimeout(soon);
    if (document.getSelection()?.isCollapsed !== false) {
      // What has the focus inside the overlay took it from the page, where the selection still is for those who come back.
      if (document.activeElement !== host) selected.value = null;
    } else if (!isPressed) soon = setTimeout(look, STANDS_AFTER);
  };
  const options = { capture: true, passive: true, signal: life };
  document.addEventListener('pointerdown', press, options);
  for (const name of ['pointerup', 'pointercancel']) document.addEventListener(name, release, options);
  document.addEventListener('selectionchange', change, options);
  for (const name of ['scroll', 'resize']) {
    window.addEventListener(
      name,
      () => {
        if (selected.value !== null) look();
      },
      options,
    );
  }
  life.addEventListener('abort', () => {
    clearTimeout(soon);
  });
  return {
    selected,
    now: () => {
      if (document.getSelection()?.isCollapsed === false) look();
      return selected.peek();
    },
  };
}

/** Selects again what was selected, and gives the focus back to it. */
function selectAgain(range: Range | null): void {
  const selection = document.getSelection();
  if (selection === null || range?.startContainer.isConnected !== true) return;
  selection.removeAllRanges();
  selection.addRange(range);
}

/** The text selected in the page; what is being written in a field of the page's is nobody's evidence yet. */
function selectedRange(host: Element): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: around } = range;
  const element = around instanceof Element ? around : around.parentElement;
  if (element instanceof HTMLElement && element.isContentEditable) return null;
  return host.contains(around) || selection.toString().trim() === '' ? null : range.cloneRange();
}

/** The place for the button: below the end of the selection, or above it where there is no room. */
function besides(range: Range, gap: number): { readonly top: number; readonly left: number } {
  const whole = range.getBoundingClientRect();
  const last = [...range.getClientRects()].at(-1) ?? whole;
  const below = last.bottom + gap;
  const fits = below + BUTTON.height < innerHeight;
  const top = fits ? below : Math.max(BUTTON.gap, whole.top - BUTTON.height - gap);
  const left = Math.min(Math.max(BUTTON.gap, last.left), innerWidth - BUTTON.width - BUTTON.gap);
  return { top, left };
}
