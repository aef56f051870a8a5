import type { Cell, Table } from '../../document.ts';
import { displayWidth } from '../../display-width.ts';
import { escapeMarkdown } from './escape.ts';
import { sparklineText } from './figures.ts';
import { inlineMarkdown } from './inlines.ts';
import { scaleMarkdown } from './scale.ts';

/** The shortest delimiter that Markdown allows. */
const NARROWEST = 3;

/** Writes a table with its columns padded, so that it reads as one in plain text too. */
export function tableMarkdown({ columns, rows }: Table): string {
  const head = columns.map(({ title }) => protect(escapeMarkdown(title)));
  const body = rows.map((row) => row.map(cellMarkdown));
  const widths = columns.map((_, at) =>
    Math.max(NARROWEST, ...[head, ...body].map((row) => displayWidth(row[at] ?? ''))),
  );
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, at) => pad(row[at] ?? '', width, columns[at]?.align ?? 'start')).join(' | ')} |`;
  const rule = widths.map((width, at) =>
    columns[at]?.align === 'end' ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [line(head), `| ${rule.join(' | ')} |`, ...body.map(line)].join('\n');
}

function cellMarkdown(cell: Cell): string {
  if (cell.type === 'sparkline') return protect(escapeMarkdown(sparklineText(cell)));
  return cell.type === 'level' ? scaleMarkdown(cell) : protect(inlineMarkdown(cell.inlines));
}

/** A bar would end the cell and a line end the row. */
function protect(markdown: string): string {
  return markdown.replace(/\\?\n/gu, ' ').replaceAll('|', '\\|');
}

function pad(words: string, width: number, align: 'start' | 'end'): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(words)));
  return align === 'end' ? `${space}${words}` : `${words}${space}`;
}
