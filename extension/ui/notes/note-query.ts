import type { Verdict } from '#core/observation.ts';
import { fold } from './folding.ts';

/** What can stand before a colon in the search field. */
export const OPERATORS = ['tag', 'by', 'stage', 'competency', 'layer', 'team', 'before', 'after'] as const;
export type Operator = (typeof OPERATORS)[number];

/** Which records are looked at: notes, answers to questions, or both. */
export type Kind = 'notes' | 'answers' | 'all';

/**
 * What is looked for. All of it must hold; of several values of one kind each must. Texts are folded; a day is written
 * `2026-03-09`, and a month or a year as its beginning.
 */
export type NoteQuery = {
  readonly kind: Kind;
  /** Words and "whole phrases" that stand somewhere in the note, its quote, its page's title or its tags. */
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  /** Numbers or names of stages, whole or begun. */
  readonly stages: readonly string[];
  /** Ids or names of competencies, whole or begun. */
  readonly competencies: readonly string[];
  /** Ids or names of layers and of teams, whole or begun. */
  readonly layers: readonly string[];
  readonly teams: readonly string[];
  readonly verdict: Verdict | null;
  /** The first day that counts, and the first that does not any more. */
  readonly after: string;
  readonly before: string;
};

export const EVERY_NOTE: NoteQuery = {
  kind: 'notes',
  words: [],
  tags: [],
  authors: [],
  stages: [],
  competencies: [],
  layers: [],
  teams: [],
  verdict: null,
  after: '',
  before: '',
};

/** A word, a "whole phrase", or an operator with either. */
const TERM = /(?:([^\s:"]+):)(?:"([^"]*)"?|(\S*))|"([^"]*)"?|(\S+)/gu;

/**
 * Reads what was typed into the search field: `staff "first answer" tag:support stage:2 after:2026-03`. What stands
 * before a colon and is no operator is a word as any other. `names` are the operators in the reader's language.
 */
export function parseQuery(typed: string, names: Readonly<Record<Operator, string>>): NoteQuery {
  let read = EVERY_NOTE;
  for (const [whole, before, phraseOf, wordOf, phrase, word] of typed.matchAll(TERM)) {
    const operator = before === undefined ? undefined : OPERATORS.find((one) => fold(names[one]) === fold(before));
    if (operator === undefined) read = { ...read, words: [...read.words, fold(phrase ?? word ?? whole)] };
    else read = withOperator(read, operator, fold((phraseOf ?? wordOf ?? '').trim()));
  }
  return { ...read, words: read.words.filter((word) => word !== '') };
}

function withOperator(query: NoteQuery, operator: Operator, value: string): NoteQuery {
  // An operator that waits for its value leaves nothing out.
  if (value === '') return query;
  switch (operator) {
    case 'tag':
      return { ...query, tags: [...query.tags, value] };
    case 'by':
      return { ...query, authors: [...query.authors, value] };
    case 'stage':
      return { ...query, stages: [...query.stages, value] };
    case 'competency':
      return { ...query, competencies: [...query.competencies, value] };
    case 'layer':
      return { ...query, layers: [...query.layers, value] };
    case 'team':
      return { ...query, teams: [...query.teams, value] };
    case 'before':
      return { ...query, before: value };
    case 'after':
      return { ...query, after: value };
  }
}
