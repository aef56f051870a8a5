import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describeQuote } from '../anchoring/describe-quote.ts';
import { ask, onChanges, onOrder } from '../messages.ts';
import { guardKeys, type KeyGuard } from '../overlay/key-guard.ts';
import { makeHost } from '../overlay/make-host.ts';
import { keepMarks } from '../overlay/marks.ts';
import { mountOverlay } from '../overlay/mount.tsx';
import { createOverlayState, type OverlayState } from '../overlay/overlay-state.ts';
import type { Known, Reading } from '../overlay/page-in-view.ts';
import { watchPage } from '../overlay/page-watch.ts';
import { watchSelection } from '../overlay/selection.ts';
import { generic } from '../platforms/generic.ts';
import { recognise } from '../platforms/on-demand/recognise.ts';
import type { PageView, Platform } from '../platforms/platform.ts';
import { readPageWith } from '../platforms/reading/read-page.ts';

/** Put into pages by the background where it was turned on: it is no content script of the manifest. */
export default defineUnlistedScript(runOnce);

/** Longer than a click takes, so that nothing moves from under the pointer; milliseconds. */
const LOOK_AFTER = 400;

declare global {
  /** Set while an overlay runs in this page, so that a second injection does not make a second one. */
  var tidemarkRuns: boolean | undefined;
  /** What hears keys before the page does, where it was put there first. */
  var tidemarkKeys: KeyGuard | undefined;
  /** The readers of platforms, once they were put into this page. */
  var tidemarkPlatforms: readonly Platform[] | undefined;
}

function runOnce(): void {
  if (globalThis.tidemarkRuns === true) return;
  globalThis.tidemarkRuns = true;
  const guard = (globalThis.tidemarkKeys ??= guardKeys());
  const life = new AbortController();
  const { signal } = life;
  signal.addEventListener('abort', () => {
    globalThis.tidemarkRuns = false;
  });
  const state = createOverlayState(life, { read: readThisPage, prepare: loadPlatforms, platforms: listPlatforms });
  const parts = makeHost();
  const describe = (range: Range) => describeQuote(document.documentElement, range);
  const selection = watchSelection(describe, parts.host, signal);
  mountOverlay({ parts, state, selected: selection.selected, guard }, life);
  keepMarks(state, signal);
  void loadPlatforms().then(() => {
    if (signal.aborted) return;
    const { address, leave, show } = state;
    watchPage({ address, left: leave, settled: () => void loadPlatforms().then(show) }, signal);
    keepFresh(state, signal);
  });
  onOrder((order, note) => {
    switch (order) {
      case 'stop':
        life.abort();
        return;
      case 'toggle-panel':
        state.isOpen.value = !state.isOpen.value;
        return;
      case 'open-palette':
        state.isOpen.value = true;
        state.isPaletteOpen.value = true;
        return;
      case 'show-note':
        state.focusedNote.value = note;
        state.finder.peek()?.show(note);
        return;
      case 'note-selection': {
        const { describe = () => null, back = () => undefined } = selection.now() ?? {};
        state.noteSelection(describe, back);
      }
    }
  }, signal);
}

/**
 * Looks again what is stored when the manager has come back to the page and the click that may have brought them is
 * over, and when another tab or screen has changed something of this community.
 */
function keepFresh(state: OverlayState, signal: AbortSignal): void {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    if (!document.hidden && !signal.aborted) await state.refresh();
  };
  const lookSoon = () => {
    clearTimeout(soon);
    soon = setTimeout(() => void look(), LOOK_AFTER);
  };
  document.addEventListener('visibilitychange', lookSoon, { signal });
  for (const name of ['focus', 'pageshow']) window.addEventListener(name, lookSoon, { signal });
  onChanges(async (changes) => {
    const own = state.view.peek()?.community.id;
    if (!changes.some(({ community }) => community === null || community === own)) return;
    await new Promise((later) => setTimeout(later, LOOK_AFTER));
    await look();
  }, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(soon);
  });
}

function readThisPage({ staffNames, taught }: Known): Reading {
  const view = thisPage(staffNames);
  const id = taught?.platform ?? recognise(view);
  const among = globalThis.tidemarkPlatforms?.filter((platform) => platform.id === id) ?? [];
  const reading = readPageWith(among, view, taught);
  const { url, title, platform, kind, facts, communityUrl, communityName, reader } = reading;
  return {
    page: { url, title, platform, kind, facts },
    reader,
    site: { url: communityUrl, platform, ...(communityName !== undefined && { name: communityName }) },
  };
}

/** Has the readers put into a page that is of a known platform, once; where they cannot be had it is read as any other. */
async function loadPlatforms({ taught }: Partial<Known> = {}): Promise<void> {
  const id = taught?.platform ?? recognise(thisPage([]));
  if (id !== undefined && id !== generic.id) await havePlatforms();
}

async function havePlatforms(): Promise<readonly Platform[]> {
  if (globalThis.tidemarkPlatforms === undefined) {
    await ask('load-platforms', { page: { url: location.href } }).catch(() => null);
  }
  return globalThis.tidemarkPlatforms ?? [];
}

async function listPlatforms(): Promise<readonly Pick<Platform, 'id' | 'name'>[]> {
  return (await havePlatforms()).map(({ id, name }) => ({ id, name }));
}

function thisPage(staffNames: readonly string[]): PageView {
  return { url: new URL(location.href), document, staffNames };
}
