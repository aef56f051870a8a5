import { describe, expect, it, vi } from 'vitest';
import type { Catalogue } from '#core/catalogue.ts';
import { makeSpeaker } from '../../../extension/words/speak.ts';
import { pseudo } from '../../../extension/words/pseudo.ts';

const en = {
  plain: 'Close',
  greeting: 'Open Tidemark on {host}',
  twice: '{name} and {name}',
  notes: { one: '{count} note on {host}', other: '{count} notes on {host}' },
  pinned: { other: '{count} pinned' },
  since: 'since {date}',
} as const satisfies Catalogue;
const say = makeSpeaker({ en });

describe('texts by id', () => {
  it('are spoken as they are written where they have no gaps', () => {
    expect(say('plain')).toBe('Close');
  });

  it('have every gap filled, one that comes twice too', () => {
    expect(say('greeting', { host: 'forum.example' })).toBe('Open Tidemark on forum.example');
    expect(say('twice', { name: 'Ada' })).toBe('Ada and Ada');
  });

  it('take what fills a gap for words, never for a gap', () => {
    expect(say('twice', { name: '{count}' })).toBe('{count} and {count}');
  });

  it.each([
    [0, '0 notes on a'],
    [1, '1 note on a'],
    [2, '2 notes on a'],
  ])('are in the plural form that %d falls into', (count, words) => {
    expect(say('notes', { count, host: 'a' })).toBe(words);
  });

  it('are in the form for all others where a language knows no other', () => {
    expect(say('pinned', { count: 1 })).toBe('1 pinned');
  });

  it('write numbers and dates as the reader is used to', () => {
    const date = new Date('2026-03-09T12:00:00Z');
    expect(say('pinned', { count: 12_345 })).toBe(`${new Intl.NumberFormat().format(12_345)} pinned`);
    expect(say('since', { date })).toBe(
      `since ${new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(date)}`,
    );
  });

  it('come in pieces, with elements left as they are', () => {
    const element = { type: 'strong' };
    expect(say.parts('greeting', { host: element })).toEqual(['Open Tidemark on ', element]);
    expect(say.parts('notes', { count: 2, host: element })).toEqual([2, ' notes on ', element]);
  });
});

describe('another language', () => {
  const pl = {
    plain: 'Zamknij',
    greeting: 'Otwórz Tidemark na {host}',
    twice: '{name} i {name}',
    notes: { one: '{count} notatka', few: '{count} notatki', other: '{count} notatek' },
    pinned: { other: '{count}' },
    since: 'od {date}',
  } as const;

  it.each([
    [['pl-PL', 'en'], 'Zamknij', '3 notatki'],
    [['fr', 'pl'], 'Zamknij', '3 notatki'],
    [['fr'], 'Close', '3 notes on a'],
  ])('is spoken where the reader asks for it first: %j', (languages, plain, notes) => {
    vi.stubGlobal('navigator', { languages });
    const spoken = makeSpeaker({ en, pl });
    vi.unstubAllGlobals();
    expect(spoken('plain')).toBe(plain);
    expect(spoken('notes', { count: 3, host: 'a' })).toBe(notes);
  });
});

describe('the pseudo-locale', () => {
  it('is bracketed, strange and longer, with its gaps whole', () => {
    const text = pseudo('Open Tidemark on {host}');
    expect(text).toMatch(/^⟦.*⟧$/u);
    expect(text).toContain('{host}');
    expect(text).not.toContain('Open');
    expect(text.length).toBeGreaterThanOrEqual('Open Tidemark on {host}'.length * 1.4);
  });
});
