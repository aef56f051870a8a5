import { effect } from '@preact/signals';
import { type Marked, markAt, paintHighlights } from '../anchoring/highlights.ts';
import { readPageText } from '../anchoring/page-text.ts';
import { findQuote } from '../anchoring/quote.ts';
import type { OverlayState } from './overlay-state.ts';

/** The page is searched again at most this often while it changes; milliseconds. */
const SEARCH_AGAIN_AFTER = 500;

/** Keeps the sentences that were noted marked in the page, as notes and page change, until the signal is aborted. */
export function keepMarks(state: OverlayState, life: AbortSignal): void {
  let marked: readonly Marked[] = [];
  let again: ReturnType<typeof setTimeout> | undefined;
  const search = () => {
    again = undefined;
    const notes = state.view.value?.notes ?? [];
    const text = notes.some(({ quote }) => quote !== undefined) ? readPageText(document.body) : null;
    const searched = notes.flatMap(({ id, verdict, quote }) =>
      quote === undefined || text === null ? [] : [{ id, verdict, range: findQuote(text, quote) }],
    );
    marked = searched.flatMap(({ id, verdict, range }) => (range === null ? [] : [{ id, verdict, range }]));
    paintHighlights(marked);
    state.lostNotes.value = new Set(searched.filter(({ range }) => range === null).map(({ id }) => id));
  };
  const stopDrawing = effect(() => {
    if (state.view.value !== null) search();
  });
  const observer = new MutationObserver(() => {
    again ??= setTimeout(search, SEARCH_AGAIN_AFTER);
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  const open = ({ clientX, clientY }: MouseEvent) => {
    const id = markAt(marked, clientX, clientY);
    if (id === undefined || document.getSelection()?.isCollapsed === false) return;
    state.focusedNote.value = id;
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
