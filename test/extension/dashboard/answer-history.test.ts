import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestAnswers } from '#core/answer.ts';
import { answerHistory } from '../../../extension/dashboard/worksheets/answer-history.ts';
import { harbourExport } from './harbour.ts';

describe('the answers of a worksheet', () => {
  const [answer] = harbourExport.answers;
  const second = (at: number) => new Date(Date.UTC(2026, 5, 1, 0, 0, at)).toISOString();

  it('stand newest first, and the first is the one that counts, in whatever order they come', () => {
    const answers = fc.uniqueArray(
      fc
        .record({ second: fc.nat(5), tail: fc.nat(15), text: fc.constantFrom('a', 'b') })
        .map(({ second: at, tail, text }) => ({
          ...answer!,
          id: `${answer!.id.slice(0, -1)}${tail.toString(16)}`,
          at: second(at),
          text,
        })),
      { selector: ({ id }) => id, minLength: 1 },
    );
    fc.assert(
      fc.property(answers, (given) => {
        const key = `${answer!.worksheet}/${answer!.question}`;
        const history = answerHistory(given).get(key) ?? [];
        expect(history.map(({ id }) => id).toSorted()).toEqual(given.map(({ id }) => id).toSorted());
        expect(history[0]).toBe(newestAnswers(given, Infinity).get(key));
        const moments = history.map(({ at }) => at);
        expect(moments).toEqual(moments.toSorted().reverse());
      }),
    );
  });
});
