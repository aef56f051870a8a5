import { PDFArray, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { attribute, type Element, elementKids, idOf, nameOf } from '../reading/structure.ts';
import type { Condition } from './condition.ts';

/** Checkpoint 15: tables. */
export const tables: readonly Condition[] = [
  {
    id: '15-003',
    says: 'a header cell without Scope in a table that does not name headers by ID',
    check: ({ structure }) =>
      tablesIn(structure?.all ?? []).flatMap((table) => {
        const cells = rowsOf(table).flatMap(elementKids);
        if (cells.some((cell) => headersOf(cell).length > 0)) return [];
        return cells.filter((cell) => cell.role === 'TH' && scopeOf(cell) === undefined).map(nameOf);
      }),
  },
  {
    id: 'iso-table-regular',
    says: 'rows of a table that do not have as many cells as the others (Matterhorn 15, note)',
    check: ({ structure }) =>
      tablesIn(structure?.all ?? []).flatMap((table) => {
        const widths = gridOf(table).map((row) => row.length);
        return new Set(widths).size <= 1 ? [] : [`${nameOf(table)}: ${widths.join(', ')}`];
      }),
  },
  {
    id: 'iso-table-headers',
    says: 'a cell whose headers cannot be found (ISO 32000-1, 14.8.5.7)',
    check: ({ structure }) => tablesIn(structure?.all ?? []).flatMap(cellsWithoutHeaders),
  },
  {
    id: 'iso-table-header-ids',
    says: 'Headers that name no cell of the table',
    check: ({ structure }) =>
      tablesIn(structure?.all ?? []).flatMap((table) => {
        const cells = rowsOf(table).flatMap(elementKids);
        const ids = new Set(cells.filter(({ role }) => role === 'TH').map(idOf));
        return cells.flatMap(headersOf).filter((id) => !ids.has(id));
      }),
  },
];

/** A table's rows, whichever part of it they stand in. */
export function rowsOf(table: Element): readonly Element[] {
  return elementKids(table).flatMap((kid) => {
    if (kid.role === 'TR') return [kid];
    return ['THead', 'TBody', 'TFoot'].includes(kid.role) ? rowsOf(kid) : [];
  });
}

export function tablesIn(elements: readonly Element[]): readonly Element[] {
  return elements.filter(({ role }) => role === 'Table');
}

/** The cells of a table by row and column; one that spans stands in all of its places. */
export function gridOf(table: Element): readonly (readonly Element[])[] {
  const rows = rowsOf(table);
  const grid = rows.map((): Element[] => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of elementKids(row)) {
      while (grid[y]?.[x] !== undefined) x += 1;
      for (let down = 0; down < spanOf(cell, 'RowSpan'); down += 1) {
        const line = (grid[y + down] ??= []);
        for (let along = 0; along < spanOf(cell, 'ColSpan'); along += 1) line[x + along] = cell;
      }
    }
  }
  return grid.map((line) => Array.from(line));
}

function cellsWithoutHeaders(table: Element): readonly string[] {
  const grid = gridOf(table);
  const isHeader = (cell: Element | undefined, scope: string) =>
    cell?.role === 'TH' && [scope, 'Both'].includes(scopeOf(cell) ?? '');
  if (!grid.flat().some((cell) => cell.role === 'TH')) return [`${nameOf(table)}: no TH at all`];
  return grid.flatMap((row, y) =>
    row.flatMap((cell, x) => {
      if (cell.role !== 'TD' || headersOf(cell).length > 0) return [];
      const byColumn = grid.slice(0, y).some((above) => isHeader(above[x], 'Column'));
      const byRow = row.slice(0, x).some((before) => isHeader(before, 'Row'));
      return byColumn || byRow ? [] : [`${nameOf(cell)} in row ${String(y + 1)}, column ${String(x + 1)}`];
    }),
  );
}

function spanOf(cell: Element, name: 'RowSpan' | 'ColSpan'): number {
  const span = attribute(cell, 'Table', name);
  return span instanceof PDFNumber ? span.asNumber() : 1;
}

function scopeOf(cell: Element): string | undefined {
  const scope = attribute(cell, 'Table', 'Scope');
  return scope instanceof PDFName ? scope.decodeText() : undefined;
}

function headersOf(cell: Element): readonly string[] {
  const headers = attribute(cell, 'Table', 'Headers');
  if (!(headers instanceof PDFArray)) return [];
  return headers
    .asArray()
    .flatMap((id) => (id instanceof PDFString || id instanceof PDFHexString ? [id.asString()] : []));
}
