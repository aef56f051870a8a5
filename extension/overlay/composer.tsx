import { useEffect, useRef } from 'preact/hooks';
import type { Verdict } from '#core/observation.ts';
import type { OverlayView } from '../messages/overlay.ts';
import { VERDICT_SIGNS } from '../ui/verdict-signs.ts';
import { say } from '../words/shared.ts';
import type { Composing, Draft } from './composing.ts';
import type { OverlayState } from './overlay-state.ts';

const VERDICT_ORDER = ['strength', 'gap', 'note'] as const satisfies readonly Verdict[];

/** Writes a note: the quote, strength or gap, competency and stage chosen beforehand, Markdown; Ctrl+Enter saves. */
export function Composer({ state, composing }: { readonly state: OverlayState; readonly composing: Composing }) {
  const text = useRef<HTMLTextAreaElement>(null);
  const wanted = state.composerWanted.value;
  useEffect(() => {
    text.current?.focus({ preventScroll: true });
  }, [composing, wanted]);
  const { draft, view, quote, editing, page } = composing;
  const save = () => void state.saveNote(composing);
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') {
          event.stopPropagation();
          state.cancelNote();
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          if (!event.repeat) save();
        }
      }}
    >
      <h3>{editing === undefined ? 'New note' : 'Edit note'}</h3>
      {page.url !== state.page.value?.url && <p class="muted small">On another page: {page.title}</p>}
      {quote !== undefined && <blockquote dir="auto">{quote.exact}</blockquote>}
      <VerdictChoice draft={draft} />
      <Fields draft={draft} view={view} text={text} />
      <div class="row">
        <button class="button primary" type="submit" title="Ctrl+Enter">
          Save note
        </button>
        <button class="button" type="button" onClick={state.cancelNote} title="Escape">
          Cancel
        </button>
        <span class="muted small">Ctrl+Enter saves</span>
      </div>
    </form>
  );
}

function VerdictChoice({ draft }: { readonly draft: Draft }) {
  return (
    <fieldset class="verdicts row">
      <legend class="visually-hidden">What it is</legend>
      {VERDICT_ORDER.map((verdict) => (
        <button
          key={verdict}
          class="button"
          type="button"
          aria-pressed={draft.verdict.value === verdict}
          onClick={() => {
            draft.verdict.value = verdict;
            // A gap is below a stage, and nothing is below the first.
            if (verdict === 'gap' && draft.stage.value === 1) draft.stage.value = null;
          }}
        >
          <span aria-hidden="true">{VERDICT_SIGNS[verdict]} </span>
          {say(`verdict.${verdict}`)}
        </button>
      ))}
    </fieldset>
  );
}

function Fields({
  draft,
  view,
  text,
}: {
  readonly draft: Draft;
  readonly view: OverlayView;
  readonly text: { current: HTMLTextAreaElement | null };
}) {
  return (
    <>
      <label>
        <span>Your note</span>
        <textarea
          ref={text}
          class="field"
          rows={4}
          dir="auto"
          placeholder="What does this show? Markdown works."
          value={draft.note.value}
          onInput={(event) => {
            draft.note.value = event.currentTarget.value;
          }}
        />
      </label>
      <label>
        <span>Competency</span>
        <select
          class="field"
          value={draft.competency.value}
          onChange={(event) => {
            draft.competency.value = event.currentTarget.value;
          }}
        >
          {view.competencies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {draft.verdict.value !== 'note' && <StageField draft={draft} view={view} />}
      <label class="row">
        <input
          type="checkbox"
          checked={!draft.sure.value}
          onChange={(event) => {
            draft.sure.value = !event.currentTarget.checked;
          }}
        />
        <span>I am not sure (counts half)</span>
      </label>
    </>
  );
}

function StageField({ draft, view }: { readonly draft: Draft; readonly view: OverlayView }) {
  const isGap = draft.verdict.value === 'gap';
  return (
    <label>
      <span>{isGap ? 'What this stage asks for is missing' : 'This is what a community does in stage'}</span>
      <select
        class="field"
        value={draft.stage.value === null ? '' : String(draft.stage.value)}
        onChange={(event) => {
          draft.stage.value = event.currentTarget.value === '' ? null : Number(event.currentTarget.value);
        }}
      >
        <option value="">No stage (shown, not scored)</option>
        {view.stages
          .filter(({ id }) => id > 1 || !isGap)
          .map(({ id, name }) => (
            <option key={id} value={String(id)}>
              {`${String(id)} ${name}`}
            </option>
          ))}
      </select>
    </label>
  );
}
