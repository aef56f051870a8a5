import type { Cell, Column, Inline, Labels, Table } from '../../document.ts';
import { inlineMarkup } from './inlines.ts';
import { cellFigureMarkup } from './cell-figure.ts';
import { type Markup, markup, NOTHING } from './markup.ts';

/** A table; one wider than its room is scrolled by itself, by keys too. */
export function tableMarkup({ caption, columns, rows }: Table, labels: Labels): Markup {
  const hasTitles = columns.some(({ title }) => title.trim() !== '');
  const head = hasTitles ? markup`<thead><tr>${columns.map(titleMarkup)}</tr></thead>` : NOTHING;
  const body = rows.map((row) => markup`<tr>${row.map((cell, at) => cellMarkup(cell, columns[at], labels))}</tr>`);
  const named = caption === '' ? NOTHING : markup`<caption><span>${caption}</span></caption>`;
  const label = caption === '' ? labels.table : caption;
  const form = !hasTitles ? ' plain' : columns.length > MOST_ROOMY ? ' dense' : '';
  return markup`<div class="table${form}" role="group" aria-label="${label}" tabindex="0"><table>${named}${head}<tbody>${body}</tbody></table></div>`;
}

/** A table of more columns is set closer. */
const MOST_ROOMY = 7;

function titleMarkup({ title, align }: Column): Markup {
  if (title.trim() === '') return markup`<td></td>`;
  return align === 'end' ? markup`<th scope="col" class="number">${title}</th>` : markup`<th scope="col">${title}</th>`;
}

function cellMarkup(cell: Cell, column: Column | undefined, labels: Labels): Markup {
  if (cell.type !== 'words') return markup`<td class="drawn">${cellFigureMarkup(cell)}</td>`;
  const words = inlineMarkup(cell.inlines, labels);
  if (column?.isRowHeader === true) return markup`<th scope="row">${words}</th>`;
  if (column?.align === 'end') return markup`<td class="number">${words}</td>`;
  return lengthOf(cell.inlines) <= MOST_UNBROKEN ? markup`<td class="short">${words}</td>` : markup`<td>${words}</td>`;
}

/** Cells of as many characters stay on one line: a level with its interval, a state. */
const MOST_UNBROKEN = 16;

function lengthOf(inlines: readonly Inline[]): number {
  return inlines.reduce((sum, inline) => {
    switch (inline.type) {
      case 'text':
      case 'code':
        return sum + inline.text.length;
      case 'strong':
      case 'emphasis':
      case 'link':
        return sum + lengthOf(inline.inlines);
      case 'break':
        return sum;
      case 'evidence':
        return sum + String(inline.number).length;
    }
  }, 0);
}
