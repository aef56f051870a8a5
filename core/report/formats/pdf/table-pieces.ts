import type { Cell, Column, Table } from '../../document.ts';
import { drawLine } from './canvas.ts';
import { columnWidths } from './column-widths.ts';
import { drawScale } from './level-scale.ts';
import { COLOURS, FRAME, GRID, STYLES } from './look.ts';
import { baselineOf, drawLineOfText, type Drawing, type Piece, piece, type Room } from './piece.ts';
import { spansOf } from './spans.ts';
import { breakLines, type Line, type Span, widthsOf } from './text-lines.ts';

const GUTTER = 10;
const PADDING = GRID / 4;

/** The length of a level's scale in a table, and the room that its dot needs on either side. */
const SCALE_WIDTH = 76;
const SPARKLINE_WIDTH = 40;
const SCALE_INSET = 4;

/** More lines than a page holds are the one reason to cut a row. */
const MOST_LINES = Math.floor((FRAME.height - 4 * GRID) / GRID);

type Setting = { readonly table: Table; readonly widths: readonly number[]; readonly room: Room };

/** A row a piece, the head above the first and above each page's first; rules only between rows. */
export function tablePieces(table: Table, room: Room): readonly Piece[] {
  const setting = { table, widths: widthsFor(table, room), room };
  const hasTitles = table.columns.some(({ title }) => title !== '');
  const head = hasTitles ? headPiece(setting) : null;
  const rows = table.rows.flatMap((row) => rowPieces(row, setting, head));
  if (head !== null) return [{ ...head, spaceBefore: GRID, keepWithNext: true }, ...rows];
  return rows.map((row, at) => (at === 0 ? { ...row, spaceBefore: GRID } : row));
}

function widthsFor({ columns, rows }: Table, { width, typefaces }: Room): readonly number[] {
  const wishes = columns.map((column, at) => {
    const head = widthsOf(headSpans(column), typefaces);
    const cells = rows.map((row) => wishOf(row[at], column, typefaces));
    return {
      natural: Math.max(head.natural, ...cells.map(({ natural }) => natural)),
      least: Math.max(head.least, ...cells.map(({ least }) => least)),
    };
  });
  return columnWidths(wishes, width - GUTTER * (columns.length - 1));
}

function wishOf(cell: Cell | undefined, column: Column, typefaces: Room['typefaces']) {
  if (cell?.type === 'level') return { natural: SCALE_WIDTH, least: SCALE_WIDTH };
  if (cell?.type === 'sparkline') return { natural: SPARKLINE_WIDTH, least: SPARKLINE_WIDTH };
  return widthsOf(cellSpans(cell, column), typefaces);
}

function headSpans({ title }: Column): readonly Span[] {
  return [{ text: title, style: STYLES.small }];
}

function cellSpans(cell: Cell | undefined, { isRowHeader }: Column): readonly Span[] {
  return cell?.type === 'words' ? spansOf(cell.inlines, isRowHeader ? STYLES.strong : STYLES.text) : [];
}

function headPiece({ table, widths, room }: Setting): Piece {
  const cells = table.columns.map((column, at) => breakLines(headSpans(column), widths[at] ?? 0, room.typefaces));
  const height = linesIn(cells) * GRID + PADDING;
  return piece(height, (drawing, x, y) => {
    drawCells(drawing, cells, { table, widths, room }, x, y, linesIn(cells));
    drawLine(drawing.canvas, [x, y + height], [x + room.width, y + height], COLOURS.muted, 0.6);
  });
}

function rowPieces(row: readonly Cell[], setting: Setting, header: Piece | null): readonly Piece[] {
  const { table, widths, room } = setting;
  const cells = table.columns.map((column, at) =>
    breakLines(cellSpans(row[at], column), widths[at] ?? 0, room.typefaces),
  );
  const lines = linesIn(cells);
  const parts = Array.from({ length: Math.ceil(lines / MOST_LINES) }, (_, part) => {
    return cells.map((cell) => cell.slice(part * MOST_LINES, (part + 1) * MOST_LINES));
  });
  return parts.map((part, at) => {
    const isFirst = at === 0;
    const height = linesIn(part) * GRID + 2 * PADDING;
    return piece(
      height,
      (drawing, x, y) => {
        drawCells(drawing, part, setting, x, y + PADDING);
        if (isFirst) drawFigures(drawing, row, setting, x, y + PADDING);
        drawLine(drawing.canvas, [x, y + height], [x + room.width, y + height], COLOURS.line, 0.6);
      },
      { header },
    );
  });
}

/** Draws lines of words in their columns; in a head of several lines, short titles stand at the bottom. */
function drawCells(
  drawing: Drawing,
  cells: readonly (readonly Line[])[],
  { table, widths }: Setting,
  x: number,
  y: number,
  sinkTo = 0,
): void {
  let left = x;
  for (const [at, lines] of cells.entries()) {
    const width = widths[at] ?? 0;
    const top = y + Math.max(0, sinkTo - lines.length) * GRID;
    for (const [index, line] of lines.entries()) {
      const offset = table.columns[at]?.align === 'end' ? width - line.width : 0;
      drawLineOfText(drawing, line, left + offset, baselineOf(top + index * GRID, GRID));
    }
    left += width + GUTTER;
  }
}

function drawFigures({ canvas }: Drawing, row: readonly Cell[], { widths }: Setting, x: number, y: number): void {
  let left = x;
  for (const [at, cell] of row.entries()) {
    const width = widths[at] ?? 0;
    if (cell.type === 'level') drawScale(canvas, cell, left + SCALE_INSET, y + GRID / 2, width - 2 * SCALE_INSET);
    left += width + GUTTER;
  }
}

function linesIn(cells: readonly (readonly Line[])[]): number {
  return Math.max(1, ...cells.map((lines) => lines.length));
}
