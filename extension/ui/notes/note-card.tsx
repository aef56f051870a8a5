import type { MaturityModel } from '#core/model.ts';
import { Markdown } from '../markdown.tsx';
import { VERDICT_SIGNS } from '../verdict-signs.ts';
import { say as sayShared } from '../../words/shared.ts';
import { say } from '../../words/sidepanel.ts';
import { markedText } from './marked-text.tsx';
import { NoteForm } from './note-form.tsx';
import type { IndexedNote } from './note-search.ts';
import type { NotesState } from './notes-state.ts';

/** Made once: making it takes longer than all else of a card. */
const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

type NoteCardProps = {
  readonly state: NotesState;
  readonly indexed: IndexedNote;
  readonly at: number;
  readonly of: number;
  readonly isReached: boolean;
};

/** One note: what was seen and where, what it says of the community, and what can be done with it. */
export function NoteCard({ state, indexed, at, of, isReached }: NoteCardProps) {
  const model = state.feed.view.value?.model;
  const { note } = indexed;
  const draft = state.drafts.value.get(note.id);
  if (model === undefined) return null;
  return (
    <article
      id={`note-${note.id}`}
      class="note"
      aria-labelledby={`about-${note.id}`}
      aria-posinset={at + 1}
      aria-setsize={of}
      tabIndex={isReached ? 0 : -1}
      onFocusCapture={() => {
        state.search.reached.value = at;
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) void state.goToPage(note);
      }}
    >
      {draft === undefined ? (
        <>
          <About indexed={indexed} model={model} />
          <Said state={state} indexed={indexed} />
          <Doings state={state} indexed={indexed} />
        </>
      ) : (
        <NoteForm state={state} note={note} draft={draft} model={model} />
      )}
    </article>
  );
}

function About({ indexed: { note, answer }, model }: { readonly indexed: IndexedNote; readonly model: MaturityModel }) {
  const { verdict, author, sure, createdAt } = note;
  const competency = model.competencies.find(({ id }) => id === note.competency)?.name ?? note.competency;
  const stage = model.stages.find(({ id }) => id === note.stage)?.name;
  const date = new Date(createdAt);
  const dated = DAY.format(date);
  return (
    <p class="small about" id={`about-${note.id}`}>
      {answer === null && (
        <strong class={`sign-${verdict}`}>
          <span aria-hidden="true">{VERDICT_SIGNS[verdict]} </span>
          {sayShared(`verdict.${verdict}`)}
        </strong>
      )}
      <span class="muted">
        {[
          competency,
          stage,
          sure ? undefined : say('note.unsure'),
          author === '' ? dated : say('note.by', { date, author }),
        ]
          .filter((part) => part !== undefined)
          .map((part) => ` · ${part}`)
          .join('')
          .slice(answer === null ? 0 : 3)}
      </span>
    </p>
  );
}

function Said({ state, indexed: { note, answer } }: { readonly state: NotesState; readonly indexed: IndexedNote }) {
  const words = state.search.words.value;
  return (
    <>
      {answer !== null && (
        <p>
          <span class="muted">{markedText(answer.question, words)}</span>{' '}
          <strong>{markedText(answer.option, words)}</strong>
        </p>
      )}
      {note.quote !== undefined && (
        <blockquote class="quote" dir="auto">
          {markedText(note.quote.exact, words)}
        </blockquote>
      )}
      {note.note.trim() !== '' && <Markdown text={note.note} drawText={(text) => markedText(text, words)} />}
      <p class="small muted page-title" dir="auto">
        {note.page.title.trim() === '' ? say('note.untitled') : markedText(note.page.title, words)}
      </p>
    </>
  );
}

function Doings({ state, indexed: { note } }: { readonly state: NotesState; readonly indexed: IndexedNote }) {
  return (
    <>
      {note.tags.length > 0 && (
        <div class="row">
          {note.tags.map((tag) => (
            <button
              key={tag}
              class="button small tag"
              type="button"
              dir="auto"
              aria-label={say('note.tag', { tag })}
              onClick={() => {
                state.search.filter({ tag });
              }}
            >
              {tag}
            </button>
          ))}
        </div>
      )}
      <div class="row">
        <button class="button small" type="button" onClick={() => void state.goToPage(note)}>
          {say('note.go')}
        </button>
        {note.prompt === undefined && (
          <button
            class="button quiet small"
            type="button"
            onClick={() => {
              state.edit(note);
            }}
          >
            {sayShared('edit')}
          </button>
        )}
        <button class="button quiet small" type="button" onClick={() => void state.remove(note)}>
          {sayShared('delete')}
        </button>
      </div>
    </>
  );
}
