import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../words/sidepanel.ts';
import { NoteCard } from './note-card.tsx';
import type { IndexedNote } from './note-search.ts';
import type { NotesState } from './notes-state.ts';

/** So many notes are drawn or left out together. */
const STRETCH = 20;

/** How high a note is about, before it has been drawn; pixels. */
const NOTE_HEIGHT = 150;

/** How far from what is in view notes are drawn already. */
const AHEAD = '800px 0px';

/**
 * The notes that are found. However many there are, only those in and near view are drawn; the arrow keys go from note
 * to note and Enter goes to the page.
 */
export function Results({ state }: { readonly state: NotesState }) {
  const found = state.search.found.value;
  const reached = Math.min(state.search.reached.value, found.length - 1);
  const place = useRef<HTMLDivElement>(null);
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
  const stretches = Array.from({ length: Math.ceil(found.length / STRETCH) }, (_, at) => at * STRETCH);
  return (
    <div class="results" role="feed" aria-label={say('results')} ref={place} onKeyDown={move}>
      {stretches.map((start) => (
        <Stretch
          key={start}
          state={state}
          notes={found.slice(start, start + STRETCH)}
          start={start}
          of={found.length}
          reached={reached}
        />
      ))}
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

type StretchProps = {
  readonly state: NotesState;
  readonly notes: readonly IndexedNote[];
  readonly start: number;
  readonly of: number;
  readonly reached: number;
};

function Stretch({ state, notes, start, of, reached }: StretchProps) {
  const place = useRef<HTMLDivElement>(null);
  const height = useRef(notes.length * NOTE_HEIGHT);
  const [isNear, setIsNear] = useState(start === 0);
  useEffect(() => {
    const stretch = place.current;
    if (stretch === null) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        if (entry.boundingClientRect.height > 0) height.current = entry.boundingClientRect.height;
        setIsNear(entry.isIntersecting);
      },
      { rootMargin: AHEAD },
    );
    watch.observe(stretch);
    return () => {
      watch.disconnect();
    };
  }, []);
  const isReached = reached >= start && reached < start + STRETCH;
  const isDrawn = isNear || isReached;
  return (
    <div ref={place} role="presentation" style={isDrawn ? undefined : { height: `${String(height.current)}px` }}>
      {isDrawn &&
        notes.map((indexed, at) => (
          <NoteCard
            key={indexed.note.id}
            state={state}
            indexed={indexed}
            at={start + at}
            of={of}
            isReached={reached === start + at}
          />
        ))}
    </div>
  );
}
