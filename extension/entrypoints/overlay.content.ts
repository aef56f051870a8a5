import { defineContentScript } from 'wxt/utils/define-content-script';
import { describeQuote } from '../anchoring/describe-quote.ts';
import { onOrder } from '../messages.ts';
import { keepMarks } from '../overlay/marks.ts';
import { makeHost, mountOverlay } from '../overlay/mount.tsx';
import { createOverlayState } from '../overlay/overlay-state.ts';
import { watchPage } from '../overlay/page-watch.ts';
import { watchSelection } from '../overlay/selection.ts';
import { readPage } from '../platforms/index.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: runOnce,
});

/** Longer than a click takes, so that nothing moves from under the pointer; milliseconds. */
const LOOK_AFTER = 400;

declare global {
  /** Set while an overlay runs in this page, so that a second injection does not make a second one. */
  var tidemarkRuns: boolean | undefined;
}

function runOnce(): void {
  if (globalThis.tidemarkRuns === true) return;
  globalThis.tidemarkRuns = true;
  const life = new AbortController();
  life.signal.addEventListener('abort', () => {
    globalThis.tidemarkRuns = false;
  });
  const { signal } = life;
  const state = createOverlayState(life, readThisPage);
  const parts = makeHost();
  const describe = (range: Range) => describeQuote(document.documentElement, range);
  const selected = watchSelection(describe, parts.host, signal);
  mountOverlay(parts, state, selected, life);
  keepMarks(state, signal);
  const address = () => readThisPage().page.url;
  watchPage({ address, left: state.leave, settled: () => void state.show() }, signal);
  onReturn(() => void state.refresh(), signal);
  onOrder((order) => {
    if (order === 'stop') life.abort();
    if (order === 'toggle-panel') state.isOpen.value = !state.isOpen.value;
    if (order === 'note-selection') state.noteSelection(selected.value?.describe ?? (() => null));
  }, signal);
}

/** Calls back when the manager has come back to the page, and the click that may have brought them is over. */
function onReturn(look: () => void, signal: AbortSignal): void {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = () => {
    clearTimeout(soon);
    if (!document.hidden && !signal.aborted) soon = setTimeout(look, LOOK_AFTER);
  };
  document.addEventListener('visibilitychange', lookSoon, { signal });
  for (const name of ['focus', 'pageshow']) window.addEventListener(name, lookSoon, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(soon);
  });
}

function readThisPage() {
  const { url, title, platform, kind, facts, communityUrl, communityName } = readPage({
    url: new URL(location.href),
    document,
  });
  return {
    page: { url, title, platform, kind, facts },
    site: { url: communityUrl, platform, ...(communityName !== undefined && { name: communityName }) },
  };
}
