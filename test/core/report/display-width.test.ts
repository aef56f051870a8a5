import { describe, expect, it } from 'vitest';
import { displayWidth } from '#core/report/display-width.ts';

describe('the width of a text in cells', () => {
  it.each([
    ['', 0],
    ['Community', 9],
    ['Öffnung', 7],
    ['社区管理', 8],
    ['コミュニティ', 12],
    ['커뮤니티', 8],
    ['ＡＢ', 4],
    ['ｱｲ', 2],
    ['مجتمع', 5],
    ['שָׁלוֹם', 4],
    ['e\u0301', 1],
    ['क्या', 3],
    ['🙂', 2],
    ['❤\uFE0F', 1],
    ['a\u200Bb\u00AD', 2],
    ['●▲─·', 4],
  ] as const)('%j takes %i', (text, cells) => {
    expect(displayWidth(text)).toBe(cells);
  });
});
