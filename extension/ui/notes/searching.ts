import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Verdict } from '#core/observation.ts';
import type { RecordFeed } from '../record-feed.ts';
import { say } from '../../words/sidepanel.ts';
import { fold } from './folding.ts';
import { type Kind, type NoteQuery, type Operator, parseQuery } from './note-query.ts';
import { type IndexedNote, inOrder, noteIndexer, type Order, searchNotes } from './note-search.ts';

/** What is chosen beside the search field; empty where anything will do. */
export type Filters = {
  readonly kind: Kind;
  readonly verdict: Verdict | '';
  readonly competency: string;
  readonly stage: string;
  readonly tag: string;
  readonly author: string;
  readonly after: string;
  readonly before: string;
};

const NO_FILTERS: Filters = {
  kind: 'notes',
  verdict: '',
  competency: '',
  stage: '',
  tag: '',
  author: '',
  after: '',
  before: '',
};

const OPERATOR_NAMES = {
  tag: say('operator.tag'),
  by: say('operator.by'),
  stage: say('operator.stage'),
  competency: say('operator.competency'),
  layer: say('operator.layer'),
  team: say('operator.team'),
  before: say('operator.before'),
  after: say('operator.after'),
};

/** What is typed to find all that an operator's value asks for, in the reader's language. */
export function searchFor(operator: Operator, value: string): string {
  return `${OPERATOR_NAMES[operator]}:${value}`;
}

/** What is searched for in a community's notes, and what is found. */
export function createSearch(feed: RecordFeed, kind: Kind) {
  const noFilters: Filters = { ...NO_FILTERS, kind };
  const typed = signal('');
  const filters = signal(noFilters);
  const order = signal<Order>('newest');
  /** The place of the note that the arrow keys have reached. */
  const reached = signal(0);

  const model = computed(() => feed.view.value?.model ?? null);
  const indexer = computed(() => (model.value === null ? null : noteIndexer(model.value)));
  const all = computed(() => indexer.value?.(feed.records.value.observations) ?? []);
  const ordered = computed(() => (model.value === null ? [] : inOrder(all.value, order.value, model.value)));
  const query = computed(() => narrowed(parseQuery(typed.value, OPERATOR_NAMES), filters.value));
  const found: ReadonlySignal<readonly IndexedNote[]> = computed(() => searchNotes(ordered.value, query.value));
  const beginAnew = () => {
    reached.value = 0;
  };
  return {
    typed,
    order,
    reached,
    all,
    found,
    filters,
    words: computed(() => query.value.words),
    choices: computed(() => choicesIn(all.value)),
    chosen: computed(() => Object.values(filters.value).filter((value) => value !== '').length - 1),

    type(text: string): void {
      typed.value = text;
      beginAnew();
    },

    filter(change: Partial<Filters>): void {
      filters.value = { ...filters.value, ...change };
      beginAnew();
    },

    /** Begins anew, with something typed already or nothing. */
    clear(text = ''): void {
      typed.value = text;
      filters.value = noFilters;
      beginAnew();
    },
  };
}
export type Search = ReturnType<typeof createSearch>;

function narrowed(query: NoteQuery, filters: Filters): NoteQuery {
  const { kind, verdict, competency, stage, tag, author, after, before } = filters;
  const and = (values: readonly string[], value: string) => (value === '' ? values : [...values, fold(value)]);
  return {
    ...query,
    kind,
    verdict: verdict === '' ? null : verdict,
    competencies: and(query.competencies, competency),
    stages: and(query.stages, stage),
    tags: and(query.tags, tag),
    authors: and(query.authors, author),
    after: after > query.after ? after : query.after,
    before: query.before === '' || (before !== '' && before < query.before) ? before : query.before,
  };
}

/** The tags and authors there are to choose from. */
function choicesIn(notes: readonly IndexedNote[]) {
  const tags = new Set(notes.flatMap(({ note }) => note.tags));
  const authors = new Set(notes.map(({ note }) => note.author).filter((author) => author !== ''));
  const { compare } = new Intl.Collator();
  return { tags: [...tags].sort(compare), authors: [...authors].sort(compare) };
}
