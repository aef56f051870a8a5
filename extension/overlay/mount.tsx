import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import controls from '../ui/controls.css?inline';
import tokens from '../ui/tokens.css?inline';
import styles from './overlay.css?inline';
import { Overlay } from './overlay.tsx';
import type { OverlayState } from './overlay-state.ts';
import type { Selected } from './selection.ts';

/** The one element that is put into a page, and what is kept from leaving it. */
const HOST_NAME = 'tidemark-overlay';
const KEPT_INSIDE = [
  'keydown',
  'keypress',
  'keyup',
  'input',
  'change',
  'paste',
  'copy',
  'cut',
  'focusin',
  'focusout',
  'click',
] as const;

/** Makes the overlay's own element; nothing of the page can see into it or style it. */
export function makeHost(): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = document.createElement(HOST_NAME);
  return { host, root: host.attachShadow({ mode: 'closed', delegatesFocus: false }) };
}

/** Draws the overlay and keeps its element in the page until the signal is aborted. */
export function mountOverlay(
  { host, root }: ReturnType<typeof makeHost>,
  state: OverlayState,
  selected: ReadonlySignal<Selected | null>,
  life: AbortSignal,
): void {
  const style = document.createElement('style');
  style.textContent = tokens + controls + styles;
  const place = document.createElement('div');
  root.append(style, place);
  for (const name of KEPT_INSIDE) {
    root.addEventListener(name, stopHere, { signal: life });
  }
  document.documentElement.append(host);
  render(<Overlay state={state} selected={selected} theme={pageTheme()} />, place);
  const watcher = new MutationObserver(() => {
    if (!host.isConnected) document.documentElement.append(host);
  });
  watcher.observe(document.documentElement, { childList: true });
  life.addEventListener('abort', () => {
    watcher.disconnect();
    render(null, place);
    host.remove();
  });
}

function stopHere(event: Event): void {
  event.stopPropagation();
}

/** Dark where the page itself is dark: read off the first background that is not see-through. */
function pageTheme(): 'light' | 'dark' {
  for (const element of [document.body, document.documentElement]) {
    const [red, green, blue, alpha = 1] = (getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []).map(
      Number,
    );
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? 'dark' : 'light';
  }
  return getComputedStyle(document.documentElement).colorScheme.startsWith('dark') ? 'dark' : 'light';
}
