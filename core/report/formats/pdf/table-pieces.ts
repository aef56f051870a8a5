import { cellChartOf } from '../../charts/chart-of.ts';
import type { Cell, Column, Table } from '../../document.ts';
import { drawLine } from './canvas.ts';
import { drawChart } from './chart-piece.ts';
import { columnWidths } from './column-widths.ts';
import { GRID, leadingOf, STYLES, type TextStyle } from './look.ts';
import { baselineOf, drawLineOfText, type Drawing, drawOrnament, type Piece, piece, type Room } from './piece.ts';
import { spansOf } from './spans.ts';
import { addElement, alternative, scope, type StructureElement, textString } from './structure.ts';
import { breakLines, type Line, type Span, widthsOf } from './text-lines.ts';

const PADDING = GRID / 4;

/** Between columns; where there are many, they stand closer and are set smaller. */
const GUTTER = 10;
const NARROW_GUTTER = 7;
const MANY_COLUMNS = 7;

/** The width of what is drawn in a cell. */
const FIGURE_WIDTHS = { level: 66, sparkline: 34 } as const;

/** How much of that it must have: words are not broken where a figure can be smaller. */
const LEAST_FIGURE = 0.7;

type Setting = {
  readonly table: Table;
  readonly widths: readonly number[];
  readonly room: Room;
  readonly gutter: number;
  readonly text: TextStyle;
  readonly strong: TextStyle;
  readonly leading: number;
};

/** A row a piece, the head above the first and above each page's first; rules only between rows. */
export function tablePieces(table: Table, room: Room): readonly Piece[] {
  const isWide = table.columns.length > MANY_COLUMNS;
  const looks =
    isWide || room.isTight
      ? { text: STYLES.cell, strong: STYLES.cellStrong }
      : { text: STYLES.text, strong: STYLES.strong };
  const gutter = isWide ? NARROW_GUTTER : GUTTER;
  const setting = { table, room, gutter, ...looks, leading: leadingOf(room), widths: [] };
  const measured: Setting = { ...setting, widths: widthsFor(setting) };
  const summary = table.caption === '' ? [] : [`/A <</O /Table /Summary ${textString(table.caption)}>>`];
  const element = addElement(room.element, 'Table', ...summary);
  const hasTitles = table.columns.some(({ title }) => title !== '');
  // A table of nothing but titles has no body, and then no head either.
  const isEmpty = table.rows.length === 0;
  const titles = isEmpty ? element : addElement(element, 'THead');
  const head = hasTitles ? headPiece(measured, addElement(titles, 'TR')) : null;
  // What is drawn again at the top of a page is not read again.
  const again = hasTitles ? headPiece(measured, null) : null;
  const body = isEmpty ? element : addElement(element, 'TBody');
  const rows = table.rows.flatMap((row) => rowPieces(row, measured, again, addElement(body, 'TR')));
  if (head !== null) return [{ ...head, spaceBefore: room.isTight ? GRID / 2 : GRID, keepWithNext: true }, ...rows];
  return rows.map((row, at) => (at === 0 ? { ...row, spaceBefore: GRID } : row));
}

function widthsFor(setting: Setting): readonly number[] {
  const { table, room, gutter } = setting;
  const wishes = table.columns.map((column, at) => {
    const head = widthsOf(headSpans(column), room.typefaces);
    const cells = table.rows.map((row) => wishOf(row[at], column, setting));
    return {
      natural: cells.reduce((most, { natural }) => Math.max(most, natural), head.natural),
      least: cells.reduce((most, { least }) => Math.max(most, least), head.least),
    };
  });
  return columnWidths(wishes, room.width - gutter * (table.columns.length - 1));
}

function wishOf(cell: Cell | undefined, column: Column, setting: Setting) {
  if (cell !== undefined && cell.type !== 'words') {
    const natural = FIGURE_WIDTHS[cell.type];
    return { natural, least: natural * LEAST_FIGURE };
  }
  return widthsOf(cellSpans(cell, column, setting), setting.room.typefaces);
}

function headSpans({ title }: Column): readonly Span[] {
  return [{ text: title, style: STYLES.small }];
}

function cellSpans(cell: Cell | undefined, { isRowHeader }: Column, { text, strong }: Setting): readonly Span[] {
  return cell?.type === 'words' ? spansOf(cell.inlines, isRowHeader ? strong : text) : [];
}

/** The titles of the columns; without a row of the structure they are an ornament. */
function headPiece(setting: Setting, row: StructureElement | null): Piece {
  const { table, widths, room, leading } = setting;
  const cells = table.columns.map((column, at) => breakLines(headSpans(column), widths[at] ?? 0, room.typefaces));
  const elements = cells.map(() => (row === null ? null : addElement(row, 'TH', scope('Column'))));
  const height = linesIn(cells) * leading + PADDING;
  return piece(height, (drawing, x, y) => {
    drawCells(drawing, cells, setting, elements, x, y, linesIn(cells));
    drawLine(drawing.canvas, [x, y + height], [x + room.width, y + height], 'muted', 0.6);
  });
}

function rowPieces(
  row: readonly Cell[],
  setting: Setting,
  header: Piece | null,
  element: StructureElement,
): readonly Piece[] {
  const { table, widths, room, leading } = setting;
  const cells = table.columns.map((column, at) =>
    breakLines(cellSpans(row[at], column, setting), widths[at] ?? 0, room.typefaces),
  );
  const elements = table.columns.map(({ isRowHeader }) =>
    isRowHeader ? addElement(element, 'TH', scope('Row')) : addElement(element, 'TD'),
  );
  // More lines than a page holds are the one reason to cut a row.
  const most = Math.floor((room.height - 4 * GRID) / leading);
  const lines = linesIn(cells);
  const parts = Array.from({ length: Math.ceil(lines / most) }, (_, part) => {
    return cells.map((cell) => cell.slice(part * most, (part + 1) * most));
  });
  return parts.map((part, at) => {
    const height = linesIn(part) * leading + 2 * PADDING;
    return piece(
      height,
      (drawing, x, y) => {
        drawCells(drawing, part, setting, elements, x, y + PADDING);
        if (at === 0) drawFigures(drawing, row, setting, elements, x, y + PADDING);
        drawLine(drawing.canvas, [x, y + height], [x + room.width, y + height], 'line', 0.6);
      },
      { header },
    );
  });
}

/** Draws lines of words in their columns; in a head of several lines, short titles stand at the bottom. */
function drawCells(
  drawing: Drawing,
  cells: readonly (readonly Line[])[],
  { table, widths, gutter, leading }: Setting,
  elements: readonly (StructureElement | null)[],
  x: number,
  y: number,
  sinkTo = 0,
): void {
  let left = x;
  for (const [at, lines] of cells.entries()) {
    const width = widths[at] ?? 0;
    const top = y + Math.max(0, sinkTo - lines.length) * leading;
    for (const [index, line] of lines.entries()) {
      const offset = table.columns[at]?.align === 'end' ? width - line.width : line.shift;
      const element = elements[at];
      const baseline = baselineOf(top + index * leading, leading);
      if (element === null || element === undefined) drawOrnament(drawing, line, left + offset, baseline);
      else drawLineOfText(drawing, line, left + offset, baseline, element);
    }
    left += width + gutter;
  }
}

function drawFigures(
  drawing: Drawing,
  row: readonly Cell[],
  { widths, gutter }: Setting,
  elements: readonly StructureElement[],
  x: number,
  y: number,
): void {
  let left = x;
  for (const [at, cell] of row.entries()) {
    const parent = elements[at];
    if (cell.type !== 'words' && parent !== undefined) {
      const chart = cellChartOf(cell, Math.min(FIGURE_WIDTHS[cell.type], widths[at] ?? 0));
      drawChart(
        drawing,
        chart,
        left,
        y + (GRID - chart.height) / 2,
        addElement(parent, 'Figure', alternative(cell.alternative)),
      );
    }
    left += (widths[at] ?? 0) + gutter;
  }
}

function linesIn(cells: readonly (readonly Line[])[]): number {
  return cells.reduce((most, lines) => Math.max(most, lines.length), 1);
}
