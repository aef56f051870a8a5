import { say } from '../words/overlay.ts';
import type { OverlayState } from './overlay-state.ts';
import { TEXT_DIRECTION } from './text-direction.ts';
import type { Selected } from './selection.ts';

/** The button beside selected text: notes it, or ties the note that waits for its sentence to it. */
export function NoteThis({ state, selected }: { readonly state: OverlayState; readonly selected: Selected }) {
  const { top, left, describe, back } = selected;
  return (
    <button
      class="button primary note-this"
      type="button"
      dir={TEXT_DIRECTION}
      style={{ top: `${String(top)}px`, left: `${String(left)}px` }}
      onPointerDown={(event) => {
        // Keeps the page's selection while the button is pressed.
        event.preventDefault();
      }}
      onClick={() => {
        state.noteSelection(describe, back);
      }}
    >
      {say(state.attaching.value === null ? 'note.this' : 'note.attach-here')}
    </button>
  );
}
