import { describe, expect, it } from 'vitest';
import type { PageFacts } from '#core/page.ts';
import { PageKind } from '#core/page.ts';
import { durationWords, factWords } from '../../../extension/ui/fact-words.ts';
import { PAGE_KINDS } from '../../../extension/ui/page-kinds.ts';

const opened = '2026-03-09T07:42:18.000Z';

describe('what a page shows, in words', () => {
  const cases: readonly (readonly [PageFacts, string])[] = [
    [{}, ''],
    [{ replies: 1 }, '1 reply'],
    [{ replies: 0, solved: false }, '0 replies, not solved'],
    [
      { replies: 14, openedAt: opened, firstReplyAt: '2026-03-09T10:42:18.000Z', firstReplyBy: 'staff', solved: false },
      '14 replies, first answer after 3 h by staff, not solved, opened Mar 9, 2026',
    ],
    [{ firstReplyBy: 'member' }, 'first answer by a member'],
    [{ solved: true, answeredBy: 'member' }, 'solved by a member'],
    [{ views: 12_345 }, '12,345 views'],
    [{ topics: 30, unanswered: 4, pinned: 2 }, '30 topics, 4 without an answer, 2 pinned'],
  ];

  it.each(cases)('%j', (facts, words) => {
    expect(factWords(facts).join(', ')).toBe(words);
  });

  it('offers every kind of page', () => {
    expect(PAGE_KINDS).toEqual(PageKind.options);
  });
});

describe('a length of time', () => {
  it.each([
    [20_000, '1 min'],
    [35 * 60_000, '35 min'],
    [3 * 3_600_000, '3 h'],
    [47 * 3_600_000, '47 h'],
    [5 * 86_400_000, '5 days'],
  ])('%d ms is %s', (milliseconds, words) => {
    expect(durationWords(milliseconds)).toBe(words);
  });
});
