import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, column, rowHeader } from '#core/report/blocks.ts';
import { displayWidth } from '#core/report/display-width.ts';
import type { Table } from '#core/report/document.ts';
import { tableMarkdown } from '#core/report/formats/markdown/table.ts';

const tableOf = (...rows: readonly (readonly [string, string])[]): Table => ({
  type: 'table',
  caption: '',
  columns: [rowHeader('Name'), column('Level', 'end')],
  rows: rows.map(([name, level]) => [cell(name), cell(level)]),
});

describe('a table in Markdown', () => {
  it('has straight columns where characters are wide, or stand on others', () => {
    expect(tableMarkdown(tableOf(['社区管理', '2.1'], ['Tools', '1'], ['a\u0308o\u0308', '12.5']))).toBe(
      [
        '| Name     | Level |',
        '| -------- | ----: |',
        '| 社区管理 |   2.1 |',
        '| Tools    |     1 |',
        '| a\u0308o\u0308       |  12.5 |',
      ].join('\n'),
    );
  });

  it('has rows of one width, one a line, whatever stands in them', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 }), (rows) => {
        const lines = tableMarkdown(tableOf(...rows)).split('\n');
        expect(lines).toHaveLength(rows.length + 2);
        expect(new Set(lines.map(displayWidth)).size).toBe(1);
      }),
    );
  });

  it('shows how a level moved as columns that rise, in words too', () => {
    const sparkline = {
      type: 'sparkline',
      levels: [null, 1, 2.5, 4],
      stages: 4,
      alternative: 'From 1.0 to 4.0',
    } as const;
    const table: Table = { type: 'table', caption: '', columns: [column('Trend')], rows: [[sparkline]] };
    expect(tableMarkdown(table).split('\n').at(-1)).toBe('| ·▁▅█ From 1.0 to 4.0 |');
  });
});
