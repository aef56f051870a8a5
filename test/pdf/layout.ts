import { type Box, union } from './reading/matrix.ts';
import type { Drawn } from './reading/page-content.ts';
import { drawnFor, drawnIn, type Pdf, textOf } from './reading/pdf.ts';
import { type Element, elementKids, nameOf } from './reading/structure.ts';
import { gridOf, rowsOf, tablesIn } from './conditions/tables.ts';
import { numbered } from './conditions/headings.ts';
import { wordsOf } from './reading-order.ts';

/** Places are rounded to thousandths and widths to thousandths of the size: what adds up over a line, in points. */
const TOLERANCE = 0.75;

/** How much of a text's height two texts may share: descenders of one, accents of the other. */
const SHARED_HEIGHT = 0.45;

/** How far a letter may be moved under another, in parts of the text's height. */
const KERNING = 0.15;

/** Text that is not within the margins of its page; what is no content, such as running lines, only from side to side. */
export function outsideFrame(pdf: Pdf, frame: Box): readonly string[] {
  return drawnIn(pdf)
    .filter(({ kind }) => kind === 'text')
    .filter(({ box, marks }) => {
      const isContent = marks.some(({ mcid }) => mcid !== null);
      const isWide = box.left < frame.left - TOLERANCE || box.right > frame.right + TOLERANCE;
      return isWide || (isContent && (box.bottom < frame.bottom - TOLERANCE || box.top > frame.top + TOLERANCE));
    })
    .map(described);
}

/** Content of a cell that reaches into another column. */
export function outsideColumns(pdf: Pdf): readonly string[] {
  return tablesIn(pdf.structure?.all ?? []).flatMap((table) => {
    const columns: { readonly drawn: Drawn; readonly at: number }[] = [];
    for (const row of gridOf(table)) {
      for (const [at, cell] of row.entries()) {
        if (row.indexOf(cell) === row.lastIndexOf(cell))
          columns.push(...drawnFor(pdf, cell).map((drawn) => ({ drawn, at })));
      }
    }
    return reachingOver(columns.filter(({ drawn }) => drawn.kind === 'text'));
  });
}

/** A column ends where the next one's content begins, on any page and in any row. */
function reachingOver(cells: readonly { readonly drawn: Drawn; readonly at: number }[]): readonly string[] {
  const starts = new Map<number, number>();
  for (const { drawn, at } of cells) starts.set(at, Math.min(starts.get(at) ?? Infinity, drawn.box.left));
  return cells
    .filter(({ drawn, at }) => [...starts].some(([other, left]) => other > at && drawn.box.right > left + TOLERANCE))
    .map(({ drawn }) => described(drawn));
}

/** Texts that stand on each other. Marks that stack on a letter are one text with it. */
export function overlapping(pdf: Pdf): readonly string[] {
  return pdf.pages.flatMap(({ content }) => {
    const texts = content.drawn
      .filter((one) => one.kind === 'text' && textOf(one).trim() !== '')
      .toSorted((one, other) => one.box.left - other.box.left);
    return texts.flatMap((one, at) => {
      const others: Drawn[] = [];
      for (const other of texts.slice(at + 1)) {
        if (other.box.left >= one.box.right - TOLERANCE) break;
        if (isOver(one.box, other.box)) others.push(other);
      }
      return others.map((other) => `${described(one)} and ${described(other)}`);
    });
  });
}

function isOver(one: Box, other: Box): boolean {
  const shared = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom);
  const isDeep = shared > SHARED_HEIGHT * Math.min(one.top - one.bottom, other.top - other.bottom);
  const most = Math.max(TOLERANCE, KERNING * Math.min(one.top - one.bottom, other.top - other.bottom));
  return isDeep && Math.min(one.right, other.right) - other.left > most;
}

/** Rows of tables that stand on two pages, though one page would hold them. */
export function cutRows(pdf: Pdf, frame: Box): readonly string[] {
  return tablesIn(pdf.structure?.all ?? [])
    .flatMap(rowsOf)
    .filter((row) => {
      const drawn = drawnFor(pdf, row);
      const pages = [...new Set(drawn.map(({ page }) => page))];
      const heights = pages.map((page) => {
        const { top, bottom } = union(drawn.filter((one) => one.page === page).map(({ box }) => box));
        return top - bottom;
      });
      const whole = heights.reduce((sum, height) => sum + height, 0);
      return pages.length > 1 && whole < 0.8 * (frame.top - frame.bottom);
    })
    .map((row) => `${nameOf(row)}: ${wordsOf(drawnFor(pdf, row))}`);
}

/** Headings, and heads of tables, whose matter begins on a later page than they end, or nowhere. */
export function strandedHeadings(pdf: Pdf): readonly string[] {
  const all = pdf.structure?.all ?? [];
  const heads = all.filter(({ role, kids }) => role === 'THead' && kids.length > 0);
  return [...numbered(all), ...heads].flatMap((heading) => {
    const last = drawnFor(pdf, heading).at(-1);
    if (last === undefined) return [];
    const next = nextDrawn(pdf, heading, last.page);
    return next?.page === last.page ? [] : [described(last)];
  });
}

/** What is read first after an element, from a page on: a cover's title is read before what stands above it. */
function nextDrawn(pdf: Pdf, element: Element, page: number): Drawn | undefined {
  for (let at: Element | null = element; at !== null; at = at.parent) {
    const siblings: readonly Element[] = at.parent === null ? [] : elementKids(at.parent);
    for (const sibling of siblings.slice(siblings.indexOf(at) + 1)) {
      const first = drawnFor(pdf, sibling).find((drawn) => drawn.page >= page);
      if (first !== undefined) return first;
    }
  }
  return undefined;
}

function described(drawn: Drawn): string {
  const { left, right, bottom, top } = drawn.box;
  const place = [left, bottom, right, top].map((edge) => edge.toFixed(1)).join(' ');
  return `page ${String(drawn.page)} [${place}] ${wordsOf([drawn])}`;
}
