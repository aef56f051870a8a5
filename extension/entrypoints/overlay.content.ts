import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPageText } from '../anchoring/page-text.ts';
import { describeQuote } from '../anchoring/quote.ts';
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
  const state = createOverlayState(life.signal);
  const parts = makeHost();
  const describe = (range: Range) => describeQuote(readPageText(document.body), range);
  const selected = watchSelection(describe, parts.host, life.signal);
  mountOverlay(parts, state, selected, life.signal);
  keepMarks(state, life.signal);
  watchPage(() => void state.show(readThisPage()), life.signal);
  onOrder((order) => {
    if (order === 'stop') life.abort();
    if (order === 'toggle-panel') state.isOpen.value = !state.isOpen.value;
    if (order === 'note-selection') state.noteSelection(selected.value?.quote);
  }, life.signal);
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
