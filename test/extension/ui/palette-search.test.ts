import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchScore, ranked } from '../../../extension/ui/palette-search.ts';

const VERBS = [
  'Note on this page',
  'Note the selection',
  'Close the panel',
  'Open the dashboard',
  'Export to a file',
  'Répondre à la première question',
  'Not met: At least two senior leaders answer members here every month, by the same rules as everyone.',
  'All notes',
].map((words) => ({ id: words, words }));

const first = (typed: string, recent: readonly string[] = []) => ranked(VERBS, typed, recent)[0]?.words;

describe('searching commands', () => {
  it.each([
    ['export', 'Export to a file'],
    ['otd', 'Open the dashboard'],
    ['nts', 'Note the selection'],
    ['page note', 'Note on this page'],
    ['CLOSE', 'Close the panel'],
    ['all notes', 'All notes'],
    ['repondre', 'Répondre à la première question'],
  ])('finds %j first in %j', (typed, words) => {
    expect(first(typed)).toBe(words);
  });

  it('finds nothing where letters are missing', () => {
    expect(ranked(VERBS, 'exporx', [])).toEqual([]);
  });

  it('shows everything in its order while nothing is typed, what was used last first', () => {
    expect(ranked(VERBS, ' ', [])).toEqual(VERBS);
    expect(ranked(VERBS, '', ['Export to a file', 'Close the panel']).map(({ id }) => id)).toEqual([
      'Export to a file',
      'Close the panel',
      ...VERBS.map(({ id }) => id).filter((id) => id !== 'Export to a file' && id !== 'Close the panel'),
    ]);
  });

  it('prefers the more recent of two that match alike', () => {
    expect(first('note')).toBe('Note on this page');
    expect(first('note', ['Note the selection'])).toBe('Note the selection');
  });

  it('prefers of two that match alike the one that ends with what was typed', () => {
    const kinds = ['This page is: Topic list', 'This page is: Topic'].map((words) => ({ id: words, words }));
    expect(ranked(kinds, 'page topic', []).map(({ words }) => words)).toEqual(
      kinds.map(({ words }) => words).reverse(),
    );
  });

  it('always finds a text by letters left out of it, and best by its whole words', () => {
    const text = fc.stringMatching(/^[a-z]{2,8}( [a-z]{2,8}){0,4}$/);
    fc.assert(
      fc.property(text, fc.infiniteStream(fc.boolean()), (words, keep) => {
        const part = Array.from(words)
          .filter(() => keep.next().value === true)
          .join('');
        const whole = matchScore(words, words) ?? 0;
        const partly = matchScore(part, words);
        expect(partly).not.toBeNull();
        expect(partly ?? 0).toBeLessThanOrEqual(whole);
      }),
    );
  });

  it('never matches what is not a subsequence', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-m]{1,12}$/), fc.stringMatching(/^[n-z]{1,4}$/), (text, typed) => {
        expect(matchScore(typed, text)).toBeNull();
      }),
    );
  });
});
