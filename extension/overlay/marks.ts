import { effect } from '@preact/signals-core';
import { createPainter, type Marked, markAt } from '../anchoring/highlights.ts';
import { createPageSearch } from '../anchoring/page-search.ts';
import type { OverlayState } from './overlay-state.ts';

/** The page is searched again at most this often while it changes, and as rarely as searching takes long; milliseconds. */
const SEARCH_AGAIN_AFTER = 500;
const REST_PER_SEARCH = 10;

/** Keeps the sentences that were noted marked in the page, as notes and page change, until the signal is aborted. */
export function keepMarks(state: OverlayState, life: AbortSignal): void {
  const pageSearch = createPageSearch(document.documentElement, life);
  const paint = createPainter();
  let marked: readonly Marked[] = [];
  let again: ReturnType<typeof setTimeout> | undefined;
  let current = new AbortController();
  let took = 0;
  let wanted: string | null = null;
  /** Leads to the note that was asked for once it is known where it is: in the page, or only in the panel any more. */
  const lead = () => {
    const range = marked.find(({ id }) => id === wanted)?.range;
    const isLost = wanted !== null && state.lostNotes.peek().has(wanted);
    if (range !== undefined) bringIntoView(range);
    else if (isLost) state.isOpen.value = true;
    else return;
    wanted = null;
  };
  const search = async () => {
    again = undefined;
    current.abort();
    current = new AbortController();
    const quoted = (state.view.value?.notes ?? []).flatMap(({ id, quote }) => (quote ? [{ id, quote }] : []));
    const began = performance.now();
    const found = await pageSearch.find(quoted, current.signal);
    if (found === null) return;
    took = performance.now() - began;
    marked = [...found].map(([id, { range }]) => ({ id, range }));
    paint(marked);
    const lost = quoted.flatMap(({ id }) => (found.has(id) ? [] : [id]));
    const before = state.lostNotes.peek();
    // The panel is drawn anew with each new set.
    if (lost.length !== before.size || lost.some((id) => !before.has(id))) state.lostNotes.value = new Set(lost);
    lead();
  };
  const stopDrawing = effect(() => {
    void search();
  });
  state.finder.value = {
    search,
    show: (note) => {
      wanted = note;
      lead();
    },
  };
  const observer = new MutationObserver(() => {
    again ??= setTimeout(() => void search(), Math.max(SEARCH_AGAIN_AFTER, took * REST_PER_SEARCH));
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  const open = (event: MouseEvent) => {
    const mark = markUnder(marked, event);
    if (mark === undefined || document.getSelection()?.isCollapsed === false) return;
    state.focusedNote.value = mark.id;
    state.isOpen.value = true;
  };
  document.addEventListener('click', open, { capture: true, passive: true, signal: life });
  life.addEventListener('abort', () => {
    clearTimeout(again);
    observer.disconnect();
    stopDrawing();
    paint([]);
  });
}

function bringIntoView({ startContainer: start }: AbstractRange): void {
  const element = start instanceof Element ? start : start.parentElement;
  element?.scrollIntoView({ block: 'center' });
}

/** The mark that a person clicked, and not something that lies above it. */
function markUnder(marked: readonly Marked[], { isTrusted, target, clientX, clientY }: MouseEvent): Marked | undefined {
  return isTrusted && target instanceof Node ? markAt(marked, target, clientX, clientY) : undefined;
}
