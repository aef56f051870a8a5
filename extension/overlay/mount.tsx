import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import controls from '../ui/controls.css?inline';
import tokens from '../ui/tokens.css?inline';
import styles from './overlay.css?inline';
import { Overlay } from './overlay.tsx';
import type { OverlayState } from './overlay-state.ts';
import type { Selected } from './selection.ts';
import { watchTheme } from './theme.ts';

/** The one element that is put into a page, and what is kept from leaving it. */
const HOST_NAME = 'tidemark-overlay';
const KEPT_INSIDE =
  'keydown keypress keyup beforeinput input change paste copy cut focusin focusout click dblclick contextmenu ' +
  'pointerdown pointerup mousedown mouseup wheel touchstart touchmove touchend touchcancel';

/** A page that takes the element out again has it put back so many times, each after a pause; milliseconds. */
const PUT_BACK_AT_MOST = 5;
const PUT_BACK_AFTER = 200;

/** Makes the overlay's own element; nothing of the page can see into it or style it. */
export function makeHost(): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = document.createElement(HOST_NAME);
  return { host, root: host.attachShadow({ mode: 'closed', delegatesFocus: false }) };
}

/** Draws the overlay and keeps its element in the page until the controller aborts, or a newer overlay takes over. */
export function mountOverlay(
  { host, root }: ReturnType<typeof makeHost>,
  state: OverlayState,
  selected: ReadonlySignal<Selected | null>,
  life: AbortController,
): void {
  const { signal } = life;
  const style = document.createElement('style');
  style.textContent = tokens + controls + styles;
  const place = document.createElement('div');
  root.append(style, place);
  for (const name of KEPT_INSIDE.split(' ')) root.addEventListener(name, stopHere, { signal, passive: true });
  for (const older of document.querySelectorAll(HOST_NAME)) older.remove();
  keepInPage(host, life);
  render(<Overlay state={state} selected={selected} theme={watchTheme(signal)} />, place);
  signal.addEventListener('abort', () => {
    render(null, place);
    host.remove();
  });
}

/** Puts the element into the page, and back where the page has taken it out, be it with the whole root. */
function keepInPage(host: Element, life: AbortController): void {
  let left = PUT_BACK_AT_MOST;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const put = () => {
    soon = undefined;
    document.documentElement.append(host);
    watcher.observe(document.documentElement, { childList: true });
  };
  const watcher = new MutationObserver(() => {
    if (host.isConnected || soon !== undefined) return;
    if (document.querySelector(HOST_NAME) !== null) {
      life.abort();
    } else if (left > 0) {
      left -= 1;
      soon = setTimeout(put, PUT_BACK_AFTER);
    }
  });
  watcher.observe(document, { childList: true });
  put();
  life.signal.addEventListener('abort', () => {
    clearTimeout(soon);
    watcher.disconnect();
  });
}

function stopHere(event: Event): void {
  event.stopPropagation();
}
