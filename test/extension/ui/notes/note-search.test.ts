import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidemark } from '#core/models/tidemark/tidemark.ts';
import type { Observation } from '#core/observation.ts';
import { fold, stretchesOf } from '../../../../extension/ui/notes/folding.ts';
import {
  EVERY_NOTE,
  type NoteQuery,
  OPERATORS,
  parseQuery,
  type Operator,
} from '../../../../extension/ui/notes/note-query.ts';
import { inOrder, noteIndexer, ORDERS, searchNotes } from '../../../../extension/ui/notes/note-search.ts';

const NAMES = Object.fromEntries(OPERATORS.map((one) => [one, one])) as Record<Operator, string>;
const prompt = tidemark.prompts[0]!;

const notes = [
  note('a', {
    note: 'Staff answer **first**.',
    tags: ['support', 'Éclair'],
    author: 'Ada Lovelace',
    competency: 'culture',
    stage: 2,
    layer: 'member',
    teams: ['support', 'product'],
    verdict: 'gap',
    createdAt: '2026-03-09T12:00:00.000Z',
  }),
  note('b', {
    note: 'Сердечный приём',
    quote: { exact: 'Die Straße war nass', prefix: '', suffix: '', start: 0, end: 19 },
    author: 'Γιώργος',
    competency: 'tools',
    verdict: 'strength',
    stage: 3,
    createdAt: '2026-04-01T12:00:00.000Z',
  }),
  note('c', {
    prompt: { id: prompt.id, option: prompt.options[0]!.id },
    competency: prompt.competency,
    createdAt: '2025-12-31T12:00:00.000Z',
  }),
  note('d', { note: 'Gone', deletedAt: '2026-04-02T12:00:00.000Z' }),
];
const index = noteIndexer(tidemark)(notes);

function found(typed: string, rest: Partial<NoteQuery> = {}): string {
  return searchNotes(index, { ...parseQuery(typed, NAMES), kind: 'all', ...rest })
    .map(({ note: { page } }) => page.title.slice(-1))
    .join('');
}

describe('the search over notes', () => {
  const searches: readonly (readonly [string, string])[] = [
    ['', 'abc'],
    ['staff', 'a'],
    ['STAFF answer', 'a'],
    ['answer staff', 'a'],
    ['"answer staff"', ''],
    ['"staff answer"', 'a'],
    ['"staff ans', 'a'],
    ['strasse', 'b'],
    ['STRAẞE', 'b'],
    ['сердечный прием', 'b'],
    ['page of b', 'b'],
    ['eclair', 'a'],
    ['tag:sup', 'a'],
    ['tag:éclair tag:support', 'a'],
    ['tag:', 'abc'],
    ['by:lovelace', 'a'],
    ['by:"ada love"', 'a'],
    ['by:γιωργος', 'b'],
    ['layer:member', 'a'],
    ['layer:market', ''],
    ['team:prod', 'a'],
    ['team:support team:product', 'a'],
    ['team:sales', ''],
    ['stage:2', 'a'],
    ['stage:emergent', 'a'],
    ['competency:cult', 'a'],
    ['competency:tools stage:2', ''],
    ['after:2026-04', 'b'],
    ['before:2026', 'c'],
    ['after:2026 before:2026-04-01', 'a'],
    ['Tag:SUPPORT staff', 'a'],
    ['other:support', ''],
    ['gone', ''],
    [prompt.question, 'c'],
  ];

  it.each(searches)('%j finds %j', (typed, titles) => {
    expect(found(typed)).toBe(titles);
  });

  it('keeps notes and answers apart', () => {
    expect(found('', { kind: 'notes' })).toBe('ab');
    expect(found('', { kind: 'answers' })).toBe('c');
    expect(found('', { verdict: 'gap' })).toBe('a');
  });

  it('uses what it made of a note again, and only while it is the same', () => {
    const indexer = noteIndexer(tidemark);
    const [first, second] = indexer(notes);
    const changed = { ...notes[0]!, note: 'Members answer first.' };
    const [anew, same] = indexer([changed, ...notes.slice(1)]);
    expect(same).toBe(second);
    expect(anew).not.toBe(first);
    expect(anew?.text).toContain('members answer');
  });

  it.each(ORDERS)('puts every note in the order %s, whatever order they come in', (order) => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...index], { minLength: index.length }), (shuffled) => {
        expect(inOrder(shuffled, order, tidemark)).toEqual(inOrder(index, order, tidemark));
      }),
    );
  });

  it('never finds more by a longer word, nor anything that a plain look does not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' }), (word, more) => {
        const shorter = searchNotes(index, { ...EVERY_NOTE, kind: 'all', words: [fold(word)] });
        const longer = searchNotes(index, { ...EVERY_NOTE, kind: 'all', words: [fold(word) + fold(more)] });
        for (const one of longer) expect(shorter).toContain(one);
        expect(shorter).toEqual(index.filter(({ text }) => text.includes(fold(word))));
      }),
    );
  });

  it('reads whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(parseQuery(typed, NAMES).words.every((word) => word !== '')).toBe(true);
      }),
    );
  });
});

describe('what a search marks in a text', () => {
  const marked: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['Staff answer first', ['answer'], ['answer']],
    ['Die Straße', ['strasse'], ['Straße']],
    ['Café au lait', ['cafe'], ['Café']],
    ['Cafe\u0301 au lait', ['cafe'], ['Cafe\u0301']],
    ['👩‍🚀 flies', ['flies'], ['flies']],
    ['aaa', ['aa', 'aaa'], ['aaa']],
    ['Ελλάς', ['ελλασ'], ['Ελλάς']],
    ['nothing', [], []],
  ];

  it.each(marked)('%j, looked through for %j', (text, words, stretches) => {
    expect(stretchesOf(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(stretches);
  });

  it('stands in the text, in order, apart from each other, and folds to what was looked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
        (text, word) => {
          let end = -1;
          for (const stretch of stretchesOf(text, [fold(word)])) {
            expect(stretch.start).toBeGreaterThan(end);
            expect(stretch.end).toBeGreaterThan(stretch.start);
            expect(stretch.end).toBeLessThanOrEqual(text.length);
            ({ end } = stretch);
          }
        },
      ),
    );
  });
});

function note(title: string, rest: Partial<Observation>): Observation {
  return {
    id: `01950000-0000-7000-8000-00000000000${title}`,
    createdAt: '2026-01-01T12:00:00.000Z',
    updatedAt: '2026-01-01T12:00:00.000Z',
    author: '',
    page: { url: `https://forum.example/${title}`, title: `Page of ${title}`, platform: '', kind: 'other', facts: {} },
    competency: 'strategy',
    verdict: 'note',
    note: '',
    teams: [],
    tags: [],
    sure: true,
    ...rest,
  };
}
