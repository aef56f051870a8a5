import { effect } from '@preact/signals';
import { type Marked, markAt, paintHighlights } from '../anchoring/highlights.ts';
import { readPageText } from '../anchoring/page-text.ts';
import { findQuote } from '../anchoring/quote.ts';
import type { OverlayState } from './overlay-state.ts';

/** The page is searched again at most this often while it changes, and as rarely as searching takes long; milliseconds. */
const SEARCH_AGAIN_AFTER = 500;
const REST_PER_SEARCH = 10;

/** Keeps the sentences that were noted marked in the page, as notes and page change, until the signal is aborted. */
export function keepMarks(state: OverlayState, life: AbortSignal): void {
  let marked: readonly Marked[] = [];
  let again: ReturnType<typeof setTimeout> | undefined;
  let took = 0;
  const search = () => {
    again = undefined;
    const began = performance.now();
    const quoted = (state.view.value?.notes ?? []).flatMap(({ quote, ...note }) => (quote ? [{ ...note, quote }] : []));
    const text = quoted.length > 0 ? readPageText(document.documentElement) : null;
    const searched = quoted.map(({ id, verdict, quote }) => ({ id, verdict, range: text && findQuote(text, quote) }));
    marked = searched.flatMap(({ id, verdict, range }) => (range === null ? [] : [{ id, verdict, range }]));
    paintHighlights(marked);
    state.lostNotes.value = new Set(searched.filter(({ range }) => range === null).map(({ id }) => id));
    took = performance.now() - began;
  };
  const stopDrawing = effect(search);
  const observer = new MutationObserver(() => {
    again ??= setTimeout(search, Math.max(SEARCH_AGAIN_AFTER, took * REST_PER_SEARCH));
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
    paintHighlights([]);
  });
}

/** The mark that a person clicked, and not something that lies above it. */
function markUnder(marked: readonly Marked[], { isTrusted, target, clientX, clientY }: MouseEvent): Marked | undefined {
  if (!isTrusted || !(target instanceof Node)) return undefined;
  const within = marked.filter(({ range }) => target.contains(range.startContainer));
  return markAt(within, clientX, clientY);
}
