import { useEffect, useState } from 'preact/hooks';
import type { Verdict } from '#core/observation.ts';
import { say } from '../../words/sidepanel.ts';
import { say as sayShared } from '../../words/shared.ts';
import { ORDERS } from './note-search.ts';
import type { Filters, Search } from './searching.ts';
import type { NotesState } from './notes-state.ts';

/** How long the number found stands still before it is told: not with every key, milliseconds. */
const TELL_AFTER = 500;

const ANY = ['', say('any')] as const;
const KINDS = ['notes', 'answers', 'all'] as const satisfies readonly Filters['kind'][];
const VERDICTS = ['strength', 'gap', 'note'] as const satisfies readonly Verdict[];

/** The search field, what else narrows the notes down, their order, and how many are found. */
export function SearchBar({ state }: { readonly state: NotesState }) {
  const { search } = state;
  return (
    <search class="search">
      <input
        class="field"
        type="search"
        dir="auto"
        aria-label={say('search')}
        placeholder={say('search')}
        autocomplete="off"
        spellcheck={false}
        value={search.typed.value}
        onInput={(event) => {
          search.type(event.currentTarget.value);
        }}
      />
      <FilterFields state={state} />
      <div class="row spread">
        <FoundLine search={search} />
        <Choice
          label={say('order')}
          isLabelHidden
          value={search.order.value}
          options={ORDERS.map((order) => [order, say(`order.${order}`)])}
          choose={(value) => {
            search.order.value = ORDERS.find((order) => order === value) ?? 'newest';
          }}
        />
      </div>
    </search>
  );
}

function FilterFields({ state }: { readonly state: NotesState }) {
  const { search } = state;
  const { kind, verdict, after, before } = search.filters.value;
  const count = search.chosen.value + (kind === 'notes' ? 0 : 1);
  return (
    <details class="filters">
      <summary class="small">{count === 0 ? say('filters') : say('filters.on', { count })}</summary>
      <div class="filter-fields">
        <Choice
          label={say('kind')}
          value={kind}
          options={KINDS.map((one) => [one, say(`kind.${one}`)])}
          choose={(value) => {
            search.filter({ kind: KINDS.find((one) => one === value) ?? 'notes' });
          }}
        />
        <Choice
          label={say('verdict')}
          value={verdict}
          options={[ANY, ...VERDICTS.map((one) => [one, sayShared(`verdict.${one}`)] as const)]}
          choose={(value) => {
            search.filter({ verdict: VERDICTS.find((one) => one === value) ?? '' });
          }}
        />
        <ModelFields state={state} />
        <DayField
          label={say('after')}
          value={after}
          choose={(value) => {
            search.filter({ after: value });
          }}
        />
        <DayField
          label={say('before')}
          value={before}
          choose={(value) => {
            search.filter({ before: value });
          }}
        />
      </div>
      <p class="small muted">{say('filters.typed')}</p>
    </details>
  );
}

/** What the notes of this community and its model offer to choose from. */
function ModelFields({ state: { search, feed } }: { readonly state: NotesState }) {
  const model = feed.view.value?.model;
  const { tags, authors } = search.choices.value;
  const { competency, stage, tag, author } = search.filters.value;
  return (
    <>
      <Choice
        label={say('competency')}
        value={competency}
        options={[ANY, ...(model?.competencies ?? []).map(({ id, name }) => [id, name] as const)]}
        choose={(value) => {
          search.filter({ competency: value });
        }}
      />
      <Choice
        label={say('stage')}
        value={stage}
        options={[ANY, ...(model?.stages ?? []).map(({ id, name }) => [String(id), `${String(id)} ${name}`] as const)]}
        choose={(value) => {
          search.filter({ stage: value });
        }}
      />
      <Choice
        label={say('tag')}
        value={tag}
        options={[ANY, ...tags.map((one) => [one, one] as const)]}
        choose={(value) => {
          search.filter({ tag: value });
        }}
      />
      <Choice
        label={say('author')}
        value={author}
        options={[ANY, ...authors.map((one) => [one, one] as const)]}
        choose={(value) => {
          search.filter({ author: value });
        }}
      />
    </>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly choose: (value: string) => void;
};

function Choice({ label, isLabelHidden = false, value, options, choose }: ChoiceProps) {
  return (
    <label class="small">
      <span class={isLabelHidden ? 'visually-hidden' : undefined}>{label}</span>
      <select
        class="field"
        value={value}
        onChange={(event) => {
          choose(event.currentTarget.value);
        }}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function DayField({ label, value, choose }: Pick<ChoiceProps, 'label' | 'value' | 'choose'>) {
  return (
    <label class="small">
      <span>{label}</span>
      <input
        class="field"
        type="date"
        value={value}
        onChange={(event) => {
          choose(event.currentTarget.value);
        }}
      />
    </label>
  );
}

function FoundLine({ search }: { readonly search: Search }) {
  const count = search.found.value.length;
  const of = search.all.value.length;
  const words = count === of ? say('found', { count }) : say('found-of', { count, of });
  const [told, setTold] = useState('');
  useEffect(() => {
    const soon = setTimeout(() => {
      setTold(words);
    }, TELL_AFTER);
    return () => {
      clearTimeout(soon);
    };
  }, [words]);
  return (
    <p class="small muted">
      <span class="found" aria-hidden="true">
        {words}
      </span>
      <span class="visually-hidden" role="status">
        {told}
      </span>
    </p>
  );
}
