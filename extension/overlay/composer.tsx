import { useEffect, useRef } from 'preact/hooks';
import { VERDICT_SIGNS } from '../ui/verdict-signs.ts';
import { shortcutWords } from '../ui/shortcut-words.ts';
import type { Verdict } from '#core/observation.ts';
import { say } from '../words/panel.ts';
import { MoreFields } from './composer-more.tsx';
import type { Composing, Draft } from './composing.ts';
import { competencyOf } from './draft-competency.ts';
import type { OverlayState } from './overlay-state.ts';
import { saveNote } from './save-note.ts';

const VERDICT_ORDER = ['strength', 'gap', 'note'] as const satisfies readonly Verdict[];

type Drawn = { readonly state: OverlayState; readonly composing: Composing };

/** Writes a note: the quote, strength or gap, competency and stage chosen beforehand, Markdown; Ctrl+Enter saves. */
export function Composer({ state, composing }: Drawn) {
  const { draft, quote, editing, page } = composing;
  const save = () => void saveNote(state, composing);
  return (
    <form
      class="composer"
      // Firefox ends what is in the page with an update: what was typed must not be sent off into the page then.
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') {
          event.stopPropagation();
          state.leaveNote();
        }
        const verdict = event.altKey ? VERDICT_ORDER[Number(event.code.replace('Digit', '')) - 1] : undefined;
        if (verdict !== undefined) {
          event.preventDefault();
          choose(draft, verdict);
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          if (!event.repeat) save();
        }
      }}
    >
      <h3>{say(editing === undefined ? 'write.new' : 'write.edit')}</h3>
      {page.url !== state.page.value?.url && <p class="muted small">{say('write.elsewhere', { title: page.title })}</p>}
      {quote !== undefined && <blockquote dir="auto">{quote.exact}</blockquote>}
      <VerdictChoice draft={draft} />
      <Fields state={state} composing={composing} />
      <div class="row">
        <button class="button primary" type="submit">
          {say('write.save')}
        </button>
        <button class="button" type="button" onClick={state.cancelNote}>
          {say('cancel')}
        </button>
      </div>
      <p class="muted small">
        {say('write.keys', { save: shortcutWords('Mod+Enter'), verdict: shortcutWords('Alt+1–3') })}
      </p>
    </form>
  );
}

function choose(draft: Draft, verdict: Verdict): void {
  draft.verdict.value = verdict;
  // A gap is below a stage, and nothing is below the first.
  if (verdict === 'gap' && draft.stage.value === 1) draft.stage.value = null;
}

function VerdictChoice({ draft }: { readonly draft: Draft }) {
  return (
    <fieldset class="verdicts">
      <legend class="visually-hidden">{say('write.verdict')}</legend>
      {VERDICT_ORDER.map((verdict) => (
        <label key={verdict} class="button">
          <input
            class="visually-hidden"
            type="radio"
            name="verdict"
            checked={draft.verdict.value === verdict}
            onChange={() => {
              choose(draft, verdict);
            }}
          />
          <span aria-hidden="true">{VERDICT_SIGNS[verdict]}</span>
          {say(`verdict.${verdict}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Fields({ state, composing }: Drawn) {
  const text = useRef<HTMLTextAreaElement>(null);
  const wanted = state.composerWanted.value;
  useEffect(() => {
    text.current?.focus({ preventScroll: true });
  }, [composing, wanted]);
  const { draft, view } = composing;
  return (
    <>
      <label>
        <span>{say('write.text')}</span>
        <textarea
          ref={text}
          class="field"
          rows={4}
          dir="auto"
          placeholder={say('write.hint')}
          value={draft.note.value}
          onInput={(event) => {
            draft.note.value = event.currentTarget.value;
          }}
        />
      </label>
      <label>
        <span>{say('write.competency')}</span>
        <select
          class="field"
          value={competencyOf(draft)}
          onChange={(event) => {
            draft.chosenCompetency.value = event.currentTarget.value;
            draft.indicator.value = null;
          }}
        >
          {view.competencies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {draft.verdict.value !== 'note' && <StageField composing={composing} />}
      <label class="row">
        <input
          type="checkbox"
          checked={!draft.sure.value}
          onChange={(event) => {
            draft.sure.value = !event.currentTarget.checked;
          }}
        />
        <span>{say('write.unsure')}</span>
      </label>
      <MoreFields state={state} composing={composing} />
    </>
  );
}

function StageField({ composing: { draft, view } }: { readonly composing: Composing }) {
  const isGap = draft.verdict.value === 'gap';
  return (
    <label>
      <span>{say(isGap ? 'write.missing' : 'write.stage')}</span>
      <select
        class="field"
        value={draft.stage.value === null ? '' : String(draft.stage.value)}
        onChange={(event) => {
          draft.stage.value = event.currentTarget.value === '' ? null : Number(event.currentTarget.value);
          draft.indicator.value = null;
        }}
      >
        <option value="">{say('write.no-stage')}</option>
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
