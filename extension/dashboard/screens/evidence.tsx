import { useEffect, useRef } from 'preact/hooks';
import { NoteCard } from '../../ui/notes/note-card.tsx';
import type { NotesState } from '../../ui/notes/notes-state.ts';
import { Results } from '../../ui/notes/results.tsx';
import { SearchBar } from '../../ui/notes/search-bar.tsx';
import { say } from '../../words/dashboard-evidence.ts';
import { addressOf } from '../address.ts';
import type { DashboardScreen } from '../screen.ts';

/** Begins a part that is not an id. */
const SEARCH = '?';

/** Every record, searched as one types; `part` is the id of one that is shown by itself, or `?` and what to search for. */
export const evidence: DashboardScreen = {
  id: 'evidence',
  name: () => say('screen.evidence'),
  group: 'records',
  Screen({ state, part }) {
    const { search } = state.notes;
    const isSearch = part === '' || part.startsWith(SEARCH);
    useEffect(() => {
      if (part.startsWith(SEARCH)) search.clear(part.slice(SEARCH.length));
    }, [part, search]);
    return (
      <div class="screen">
        <header class="screen-head">
          <h1>{say('screen.evidence')}</h1>
          {isSearch && <p class="lead">{say('lead')}</p>}
        </header>
        {isSearch ? <AllRecords notes={state.notes} /> : <OneRecord notes={state.notes} id={part} />}
      </div>
    );
  },
};

function AllRecords({ notes }: { readonly notes: NotesState }) {
  const { search } = notes;
  if (search.all.value.length === 0) return <p>{say('empty')}</p>;
  return (
    <section class="evidence" aria-label={say('all')}>
      <SearchBar state={notes} />
      {search.found.value.length > 0 ? (
        <Results state={notes} />
      ) : (
        <p class="row">
          {say('no-match')}
          <button
            class="button"
            type="button"
            onClick={() => {
              search.clear();
            }}
          >
            {say('clear')}
          </button>
        </p>
      )}
    </section>
  );
}

function OneRecord({ notes, id }: { readonly notes: NotesState; readonly id: string }) {
  const place = useRef<HTMLElement>(null);
  const indexed = notes.search.all.value.find(({ note }) => note.id === id);
  const isHere = indexed !== undefined;
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('.note')?.focus();
  }, [isHere]);
  return (
    <section class="evidence" ref={place} aria-label={say('one')}>
      {indexed === undefined ? (
        <p>{say('one.gone')}</p>
      ) : (
        <div class="card">
          <NoteCard state={notes} indexed={indexed} at={0} of={1} isReached />
        </div>
      )}
      <p>
        <a href={addressOf('evidence')}>{say('one.all')}</a>
      </p>
    </section>
  );
}
