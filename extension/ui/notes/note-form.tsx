import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Layer, MaturityModel, Team } from '#core/model.ts';
import type { Observation, Verdict } from '#core/observation.ts';
import { VERDICT_SIGNS } from '../verdict-signs.ts';
import { shortcutWords } from '../shortcut-words.ts';
import { say as sayShared } from '../../words/shared.ts';
import { say } from '../../words/sidepanel.ts';
import { changed, type Draft } from './note-draft.ts';
import type { NotesState } from './notes-state.ts';

const VERDICTS = ['strength', 'gap', 'note'] as const satisfies readonly Verdict[];
const LAYERS = ['internal', 'member', 'audience', 'market'] as const satisfies readonly Layer[];
const TEAMS = ['product', 'support', 'marketing', 'sales'] as const satisfies readonly Team[];

type NoteFormProps = {
  readonly state: NotesState;
  readonly note: Observation;
  readonly draft: Draft;
  readonly model: MaturityModel;
};
type FieldsProps = {
  readonly draft: Draft;
  readonly model: MaturityModel;
  readonly change: (change: Partial<Draft>) => void;
};

/** Changes a note where it stands. Ctrl+Enter saves; Escape leaves it as it was. */
export function NoteForm({ state, note, draft, model }: NoteFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector('textarea')?.focus();
    return () => document.getElementById(`note-${note.id}`)?.focus();
  }, [note.id]);
  const change = (part: Partial<Draft>) => {
    state.setDraft(note.id, changed(draft, part, model));
  };
  const cancel = () => {
    state.setDraft(note.id, null);
  };
  const save = () => void state.save(note, draft);
  return (
    <form
      ref={form}
      class="note-form"
      aria-label={say('edit.label')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') cancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          if (!event.repeat) save();
        }
      }}
    >
      {note.quote !== undefined && (
        <blockquote class="quote" dir="auto">
          {note.quote.exact}
        </blockquote>
      )}
      <WordsFields draft={draft} change={change} model={model} />
      <PlaceFields draft={draft} change={change} model={model} />
      <MoreFields draft={draft} change={change} model={model} />
      <div class="row">
        <button class="button primary" type="submit">
          {say('edit.save')}
        </button>
        <button class="button" type="button" onClick={cancel}>
          {sayShared('cancel')}
        </button>
        <span class="muted small">{say('edit.keys', { keys: shortcutWords('Mod+Enter') })}</span>
      </div>
    </form>
  );
}

function WordsFields({ draft, change }: FieldsProps) {
  return (
    <>
      <div class="row" role="group" aria-label={say('verdict')}>
        {VERDICTS.map((verdict) => (
          <button
            key={verdict}
            class="button small"
            type="button"
            aria-pressed={draft.verdict === verdict}
            onClick={() => {
              change({ verdict });
            }}
          >
            <span aria-hidden="true">{VERDICT_SIGNS[verdict]} </span>
            {sayShared(`verdict.${verdict}`)}
          </button>
        ))}
      </div>
      <label>
        <span>{say('edit.note')}</span>
        <textarea
          class="field"
          rows={4}
          dir="auto"
          placeholder={say('edit.note.hint')}
          value={draft.note}
          onInput={(event) => {
            change({ note: event.currentTarget.value });
          }}
        />
      </label>
    </>
  );
}

function PlaceFields({ draft, model, change }: FieldsProps) {
  const isGap = draft.verdict === 'gap';
  const practices = model.indicators.filter(({ competency }) => competency === draft.competency);
  return (
    <>
      <SelectField
        label={say('edit.competency')}
        value={draft.competency}
        choose={(competency) => {
          change({ competency });
        }}
      >
        {model.competencies.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      {draft.verdict !== 'note' && (
        <SelectField
          label={say(isGap ? 'edit.stage.gap' : 'edit.stage.strength')}
          value={draft.stage === null ? '' : String(draft.stage)}
          choose={(stage) => {
            change({ stage: stage === '' ? null : Number(stage) });
          }}
        >
          <option value="">{say('edit.no-stage')}</option>
          {model.stages
            .filter(({ id }) => id > 1 || !isGap)
            .map(({ id, name }) => (
              <option key={id} value={String(id)}>
                {`${String(id)} ${name}`}
              </option>
            ))}
        </SelectField>
      )}
      <SelectField
        label={say('edit.indicator')}
        value={draft.indicator ?? ''}
        choose={(indicator) => {
          change({ indicator: indicator === '' ? null : indicator });
        }}
      >
        <option value="">{say('edit.no-indicator')}</option>
        {practices.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </SelectField>
    </>
  );
}

function MoreFields({ draft, change }: FieldsProps) {
  return (
    <>
      <label>
        <span>{say('edit.tags')}</span>
        <input
          class="field"
          dir="auto"
          value={draft.tags}
          onInput={(event) => {
            change({ tags: event.currentTarget.value });
          }}
        />
      </label>
      <SelectField
        label={say('edit.layer')}
        value={draft.layer ?? ''}
        choose={(value) => {
          change({ layer: LAYERS.find((layer) => layer === value) ?? null });
        }}
      >
        <option value="">{say('edit.no-layer')}</option>
        {LAYERS.map((layer) => (
          <option key={layer} value={layer}>
            {say(`layer.${layer}`)}
          </option>
        ))}
      </SelectField>
      <fieldset class="row">
        <legend>{say('edit.teams')}</legend>
        {TEAMS.map((team) => (
          <CheckField
            key={team}
            label={say(`team.${team}`)}
            isChecked={draft.teams.includes(team)}
            choose={(isChosen) => {
              change({ teams: TEAMS.filter((one) => (one === team ? isChosen : draft.teams.includes(one))) });
            }}
          />
        ))}
      </fieldset>
      <CheckField
        label={say('edit.unsure')}
        isChecked={!draft.sure}
        choose={(isUnsure) => {
          change({ sure: !isUnsure });
        }}
      />
    </>
  );
}

function SelectField({
  label,
  value,
  choose,
  children,
}: {
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <label>
      <span>{label}</span>
      <select
        class="field"
        value={value}
        onChange={(event) => {
          choose(event.currentTarget.value);
        }}
      >
        {children}
      </select>
    </label>
  );
}

function CheckField({
  label,
  isChecked,
  choose,
}: {
  readonly label: string;
  readonly isChecked: boolean;
  readonly choose: (isChosen: boolean) => void;
}) {
  return (
    <label class="row check">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={(event) => {
          choose(event.currentTarget.checked);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
