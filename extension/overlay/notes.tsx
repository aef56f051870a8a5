import type { ObservedPage } from '#core/observation.ts';
import type { NoteView, OverlayView } from '../messages/overlay.ts';
import { VERDICT_SIGNS } from '../ui/verdict-signs.ts';
import { say } from '../words/shared.ts';
import type { OverlayState } from './overlay-state.ts';

type Drawn = { readonly state: OverlayState; readonly view: OverlayView; readonly page: ObservedPage };

/** What was recorded on this page: notes with their quotes, then the answers given. */
export function Notes({ state, view, page }: Drawn) {
  return (
    <section class="block" aria-label="Recorded on this page">
      <div class="row spread">
        <h3>Recorded here</h3>
        <button
          class="button"
          type="button"
          onClick={() => {
            state.begin({});
          }}
        >
          Note on this page
        </button>
      </div>
      {view.notes.length + view.answers.length === 0 && (
        <p class="muted">Nothing yet. Select a sentence to note it, or answer a question above.</p>
      )}
      <ul>
        {view.notes.map((note) => (
          <Note key={note.id} state={state} view={view} page={page} note={note} />
        ))}
        {view.answers.map(({ observation, question, answer }) => (
          <li key={observation} class="record row spread">
            <p>
              <span class="muted">{question}</span> <strong>{answer}</strong>
            </p>
            <button
              class="button quiet small"
              type="button"
              aria-label={`Take back: ${question}`}
              onClick={() => void state.remove(page, observation, 'Answer taken back')}
            >
              Take back
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Note({ state, view, page, note }: Drawn & { readonly note: NoteView }) {
  const sign = VERDICT_SIGNS[note.verdict];
  const name = say(`verdict.${note.verdict}`);
  const competency = view.competencies.find(({ id }) => id === note.competency)?.name ?? note.competency;
  const stage = view.stages.find(({ id }) => id === note.stage)?.name;
  const isLost = state.lostNotes.value.has(note.id);
  const isFocused = state.focusedNote.value === note.id;
  return (
    <li id={note.id} tabIndex={-1} class={isFocused ? 'record focused' : 'record'} ref={isFocused ? scrollHere : null}>
      <p class="small">
        <strong class={`sign-${note.verdict}`}>
          <span aria-hidden="true">{sign} </span>
          {name}
        </strong>
        <span class="muted">
          {' '}
          · {competency}
          {stage !== undefined && ` · ${stage}`}
        </span>
      </p>
      {note.quote !== undefined && <blockquote dir="auto">{note.quote.exact}</blockquote>}
      {isLost && <p class="small lost">! This sentence is not on the page any more. The note is kept.</p>}
      {note.note !== '' && (
        <p class="note-text" dir="auto">
          {note.note}
        </p>
      )}
      <div class="row">
        <button
          class="button quiet small"
          type="button"
          onClick={() => {
            state.begin({ editing: note, ...(note.quote && { quote: note.quote }) });
          }}
        >
          Edit
        </button>
        <button
          class="button quiet small"
          type="button"
          onClick={() => void state.remove(page, note.id, 'Note deleted')}
        >
          Delete
        </button>
      </div>
    </li>
  );
}

/** Brings a note whose mark was clicked into view inside the panel. */
function scrollHere(item: HTMLLIElement | null): void {
  item?.scrollIntoView({ block: 'nearest' });
}
