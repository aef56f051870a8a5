// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentFromMilliseconds, momentFromText } from '../../../extension/platforms/reading/moments.ts';
import { countsIn, exactCount, onlyCount } from '../../../extension/platforms/reading/numbers.ts';
import { readableText } from '../../../extension/platforms/reading/text.ts';
import { countWords } from '../../../extension/platforms/reading/words.ts';

describe('numbers on a page', () => {
  it.each([
    ['0', 0],
    [' 42 ', 42],
    ['1,234', 1234],
    ['1.234.567', 1_234_567],
    ['12\u202f345', 12_345],
    ['1’234', 1234],
    ['1.2k', undefined],
    ['12.3', undefined],
    ['1,23', undefined],
    ['', undefined],
    ['–3', undefined],
    ['3 replies', undefined],
    [null, undefined],
  ])('%s is %s', (text, count) => {
    expect(exactCount(text)).toBe(count);
  });

  it('are found in words of any language, unless they are rounded or not alone', () => {
    expect(onlyCount('2,318 Members')).toBe(2318);
    expect(onlyCount('メンバー 2318 人')).toBe(2318);
    expect(onlyCount('1.2k members')).toBeUndefined();
    expect(onlyCount('12 of 40')).toBeUndefined();
    expect(countsIn('3 / 15')).toEqual([3, 15]);
  });

  it('are read back as they were written, in every way of grouping', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), fc.constantFrom('en', 'de', 'fr', 'de-CH', 'pt-PT'), (count, language) => {
        expect(exactCount(count.toLocaleString(language))).toBe(count);
      }),
    );
  });
});

describe('moments on a page', () => {
  it.each([
    ['2026-01-02', '2026-01-02T00:00:00.000Z'],
    ['2026-01-02T10:00:00Z', '2026-01-02T10:00:00.000Z'],
    ['2026-01-02T10:00:00+0200', '2026-01-02T08:00:00.000Z'],
    ['2026-01-02 10:00:00 -05:00', '2026-01-02T15:00:00.000Z'],
    ['2026-01-02T10:00:00', undefined],
    ['2 January 2026', undefined],
    ['2026-13-40', undefined],
    [7, undefined],
  ])('%s is %s', (text, moment) => {
    expect(momentFromText(text)).toBe(moment);
  });

  it('are taken from milliseconds, and from nothing else', () => {
    expect(momentFromMilliseconds('1767312000000')).toBe('2026-01-02T00:00:00.000Z');
    expect(momentFromMilliseconds('yesterday')).toBeUndefined();
  });
});

describe('words', () => {
  it.each([
    ['Say what you have, what you did — and what happened.', 10],
    ['“Don’t” is one; co-op is one', 6],
    ['  ', 0],
    ['— · —', 0],
    ['Правила общения', 2],
    ['ஆதிரை செல்வம்', 2],
    ['安全第一', 2],
  ])('%s has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('of two blocks do not run together, and menus are not read', () => {
    document.body.append(
      ...new DOMParser().parseFromString(
        '<nav>Home</nav><ul><li>one</li><li>two<br>three</li></ul><p>fo<b>ur</b></p>',
        'text/html',
      ).body.childNodes,
    );
    expect(countWords(readableText(document.body))).toBe(4);
  });
});
