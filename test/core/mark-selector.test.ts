// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMarkSelector } from '#core/mark-selector.ts';

describe('the name of a mark', () => {
  it.each([
    'b',
    '.replies',
    'span.badge.badge-staff',
    'div.post-head span.replies b',
    '[itemprop="answer-count"]',
    '[data-accepted]',
    'svg[aria-label="Accepted answer"]',
    '[data-role="staff"] a[rel="author"]',
  ])('%s is one', (text) => {
    expect(isMarkSelector(text)).toBe(true);
  });

  it.each([
    '',
    '*',
    'a > b',
    'a, b',
    'a:has(b)',
    'a:nth-child(2)',
    '#post-7',
    '.user-17',
    'a  b',
    '[href="/u/ana"]',
    '[style]',
    '[data-user="ana"]',
    'img[aria-label="Ana Lima"]',
    '[data-x="\\22 "]',
    'a b c d e f',
    `.${'a'.repeat(200)}`,
    'a{}',
    '</style>',
  ])('%s is none', (text) => {
    expect(isMarkSelector(text)).toBe(false);
  });

  it('is always one that a page can be searched by', () => {
    const part = fc.constantFrom(
      ...'a b .x .a-b [data-a] [role="x"] [data-a="staff"] [aria-label="best answer"] : * > " ]'.split(/ (?!answer)/u),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.oneof(part, fc.constant(' '))).map((parts) => parts.join('')),
        ),
        (text) => {
          if (isMarkSelector(text)) expect(document.querySelectorAll(text)).toHaveLength(0);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    `${'.a'.repeat(99)}!`,
    `${'a '.repeat(99)}!`,
    `[aria-label="${'a '.repeat(90)}`,
    'a-'.repeat(99),
    `.${'-a'.repeat(90)}]`,
  ])('is judged without trying every way to read it: %s', (text) => {
    expect(isMarkSelector(text)).toBe(false);
  });
});
