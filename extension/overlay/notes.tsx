import type { ObservedPage } from '#core/observation.ts';
import type { OverlayView } from '../messages/overlay.ts';
import { say } from '../words/panel.ts';
import { Note } from './note.tsx';
import type { OverlayState } from './overlay-state.ts';

type Drawn = { readonly state: OverlayState; readonly view: OverlayView; readonly page: ObservedPage };

/** So many notes are drawn at first, so that a page with hundreds opens as fast as any; the newest come first. */
const DRAWN_AT_FIRST = 10;

/** Of those so many come with the panel's first frame, which is what its opening is waited for; the others follow. */
const DRAWN_WITH_PANEL = 2;

/** What was recorded on this page: notes with their quotes, then the answers given. */
export function Notes({ state, view, page, isFirstFrame }: Drawn & { readonly isFirstFrame: boolean }) {
  const newestFirst = view.notes.toReversed();
  const wanted = newestFirst.findIndex(({ id }) => id === state.focusedNote.value) + 1;
  const most = isFirstFrame ? DRAWN_WITH_PANEL : state.drawsAllNotes.value ? Infinity : DRAWN_AT_FIRST;
  const drawn = newestFirst.slice(0, Math.max(most, wanted));
  const more = newestFirst.length - drawn.length;
  return (
    <section class="block" aria-label={say('notes.region')}>
      <div class="row spread">
        <h3>{say('notes.title')}</h3>
        <button
          class="button"
          type="button"
          onClick={() => {
            state.begin({});
          }}
        >
          {say('notes.add')}
        </button>
      </div>
      {view.notes.length + view.answers.length === 0 && <p class="muted">{say('notes.none')}</p>}
      <ul>
        {drawn.map((note) => (
          <Note key={note.id} state={state} view={view} page={page} note={note} />
        ))}
        {more > 0 && !isFirstFrame && (
          <li class="record">
            <button
              class="button"
              type="button"
              onClick={() => {
                state.drawsAllNotes.value = true;
              }}
            >
              {say('notes.more', { count: more })}
            </button>
          </li>
        )}
        {(isFirstFrame ? [] : view.answers).map(({ observation, question, answer }) => (
          <li key={observation} class="record row spread">
            <p>
              <span class="muted">{question}</span> <strong>{answer}</strong>
            </p>
            <button
              class="button quiet small"
              type="button"
              aria-label={say('do.of', { what: say('answer.take-back'), of: question })}
              onClick={() => void state.remove(page, observation, say('answer.taken-back'))}
            >
              {say('answer.take-back')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
