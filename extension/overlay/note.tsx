import type { ObservedPage } from '#core/observation.ts';
import type { NoteView, OverlayView } from '../messages/overlay.ts';
import { VERDICT_SIGNS } from '../ui/verdict-signs.ts';
import { say } from '../words/panel.ts';
import type { OverlayState } from './overlay-state.ts';

type Drawn = { readonly state: OverlayState; readonly page: ObservedPage; readonly note: NoteView };

/** A note made on this page, with what can be done with it. */
export function Note({ state, view, page, note }: Drawn & { readonly view: OverlayView }) {
  const { id, verdict, quote } = note;
  const isLost = state.lostNotes.value.has(id);
  const isFocused = state.focusedNote.value === id;
  const competency = view.competencies.find((one) => one.id === note.competency)?.name ?? note.competency;
  const about = [
    competency,
    view.stages.find((stage) => stage.id === note.stage)?.name,
    note.sure ? undefined : say('note.unsure'),
    ...note.tags.map((tag) => `#${tag}`),
  ];
  return (
    <li id={id} tabIndex={-1} class={isFocused ? 'record focused' : 'record'} ref={isFocused ? scrollHere : null}>
      <p class="small">
        <strong class={`sign-${verdict}`}>
          <span aria-hidden="true">{VERDICT_SIGNS[verdict]} </span>
          {say(`verdict.${verdict}`)}
        </strong>
        <span class="muted"> · {about.filter(Boolean).join(' · ')}</span>
      </p>
      {quote !== undefined && <blockquote dir="auto">{quote.exact}</blockquote>}
      {note.note !== '' && (
        <p class="note-text" dir="auto">
          {note.note}
        </p>
      )}
      {isLost && <LostLine state={state} page={page} note={note} />}
      <div class="row">
        {quote !== undefined && !isLost && <Small words={say('note.show')} act={() => state.finder.peek()?.show(id)} />}
        <Small
          words={say('edit')}
          act={() => {
            state.begin({ editing: note, ...(quote && { quote }) });
          }}
        />
        <Small words={say('delete')} act={() => void state.remove(page, id, say('note.deleted'))} />
      </div>
    </li>
  );
}

/** Says that a note's sentence is gone, and what can be done about it. */
function LostLine({ state, page, note }: Drawn) {
  const isAttaching = state.attaching.value === note.id;
  return (
    <div class="small lost">
      <p>! {say(isAttaching ? 'note.attach-how' : 'note.lost')}</p>
      <div class="row">
        <Small words={say('note.find')} act={() => void state.findAgain(note.id)} />
        <Small
          words={say(isAttaching ? 'cancel' : 'note.attach')}
          act={() => {
            state.attaching.value = isAttaching ? null : note.id;
          }}
        />
        <Small words={say('note.detach')} act={() => void state.detach(page, note)} />
      </div>
    </div>
  );
}

function Small({ words, act }: { readonly words: string; readonly act: () => void }) {
  return (
    <button class="button quiet small" type="button" onClick={act}>
      {words}
    </button>
  );
}

/** Brings a note whose mark was clicked into view inside the panel. */
function scrollHere(item: HTMLLIElement | null): void {
  item?.scrollIntoView({ block: 'nearest' });
}
