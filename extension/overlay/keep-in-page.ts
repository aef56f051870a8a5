import { HOST_NAME } from './make-host.ts';

/** A page that takes the element out again has it put back so many times in a row, each after a pause; milliseconds. */
const PUT_BACK_AT_MOST = 5;
const PUT_BACK_AFTER = 200;

/** After so long in the page the count begins anew: the page only draws itself again now and then; milliseconds. */
const SETTLED_AFTER = 10_000;

/** Puts the element into the page, and back where the page has taken it out, be it with the whole root. */
export function keepInPage(host: Element, life: AbortController): void {
  let left = PUT_BACK_AT_MOST;
  let last = 0;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const put = () => {
    soon = undefined;
    last = performance.now();
    document.documentElement.append(host);
    watcher.observe(document.documentElement, { childList: true });
  };
  const watcher = new MutationObserver(() => {
    if (host.isConnected || soon !== undefined) return;
    if (document.querySelector(HOST_NAME) !== null) {
      // An updated extension has put its own there.
      life.abort();
      return;
    }
    if (performance.now() - last > SETTLED_AFTER) left = PUT_BACK_AT_MOST;
    if (left === 0) return;
    left -= 1;
    soon = setTimeout(put, PUT_BACK_AFTER);
  });
  watcher.observe(document, { childList: true });
  for (const older of document.querySelectorAll(HOST_NAME)) older.remove();
  put();
  life.signal.addEventListener('abort', () => {
    clearTimeout(soon);
    watcher.disconnect();
  });
}
