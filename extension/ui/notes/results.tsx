import { useEffect, useMemo, useRef } from 'preact/hooks';
import { say } from '../../words/sidepanel.ts';
import { DrawnNear } from './drawn-near.tsx';
import { type NearView, watchNearView } from './near-view.ts';
import { NoteCard } from './note-card.tsx';
import type { IndexedNote } from './note-search.ts';
import type { NotesState } from './notes-state.ts';

/** So many notes are drawn or left out together, and so many of those parts' notes: a list of 20,000 has few parts at once. */
const PART_SIZES = [400, 10];

/** How high a note is about, before it has been drawn; pixels. */
const NOTE_HEIGHT = 150;

/**
 * The notes that are found. However many there are, only those in and near view are drawn; the arrow keys go from note
 * to note and Enter goes to the page.
 */
export function Results({ state }: { readonly state: NotesState }) {
  const found = state.search.found.value;
  const reached = Math.min(state.search.reached.value, found.length - 1);
  const place = useRef<HTMLDivElement>(null);
  const nearView = useMemo(watchNearView, []);
  useEffect(() => nearView.stop, [nearView]);
  const reach = (at: number) => {
    state.search.reached.value = at;
    // Drawn first, where it was out of view until now.
    requestAnimationFrame(() =>
      place.current?.querySelector<HTMLElement>(`[aria-posinset="${String(at + 1)}"]`)?.focus(),
    );
  };
  const move = (event: KeyboardEvent) => {
    const isOnNote = event.target instanceof Element && event.target.getAttribute('aria-posinset') !== null;
    const step = isOnNote ? stepOf(event.key, reached, found.length) : null;
    if (step === null) return;
    event.preventDefault();
    reach(step);
  };
  const all = { state, nearView, found, reached, start: 0, end: found.length };
  return (
    <div class="results" role="feed" aria-label={say('results')} ref={place} onKeyDown={move}>
      <Parts {...all} sizes={PART_SIZES} />
    </div>
  );
}

/** Where a key on a note leads; null where it leads to no other. */
function stepOf(key: string, reached: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'PageDown':
      return reached + 1 < count ? reached + 1 : null;
    case 'ArrowUp':
    case 'PageUp':
      return reached > 0 ? reached - 1 : null;
    default:
      return null;
  }
}

type PartsProps = {
  readonly state: NotesState;
  readonly nearView: NearView;
  readonly found: readonly IndexedNote[];
  readonly reached: number;
  readonly start: number;
  readonly end: number;
  readonly sizes: readonly number[];
};

/** The notes from one place up to another, in parts that are drawn near view alone, each in smaller parts again. */
function Parts({ sizes, ...stretch }: PartsProps) {
  const { state, nearView, found, reached, start, end } = stretch;
  const [size, ...smaller] = sizes;
  if (size === undefined) {
    return found.slice(start, end).map((indexed, nth) => {
      const at = start + nth;
      return (
        <NoteCard key={indexed.note.id} {...{ state, indexed, at }} of={found.length} isReached={reached === at} />
      );
    });
  }
  const begins = Array.from({ length: Math.ceil((end - start) / size) }, (_, nth) => start + nth * size);
  return begins.map((begin) => {
    const until = Math.min(begin + size, end);
    return (
      <DrawnNear
        key={begin}
        nearView={nearView}
        count={until - begin}
        itemHeight={NOTE_HEIGHT}
        isFirst={begin === 0}
        isKept={reached >= begin && reached < until}
        draw={() => <Parts {...stretch} start={begin} end={until} sizes={smaller} />}
      />
    );
  });
}
