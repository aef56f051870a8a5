import type { Block, Columns, List, Paragraph } from '../../document.ts';
import { noteBlocks } from '../note/note-blocks.ts';
import { drawLine, drawMarked, drawShaped, fillRectangle } from './canvas.ts';
import { figurePieces } from './chart-piece.ts';
import { evidencePieces } from './evidence-pieces.ts';
import { drawable, shape } from './fonts/shape.ts';
import { keyFigurePiece } from './key-figures.ts';
import { GRID, leadingOf, MEASURE, STYLES, type TextStyle } from './look.ts';
import { baselineOf, indented, piece, type Piece, type Room, stacked, textPieces, within } from './piece.ts';
import { addBookmark } from './links.ts';
import { spansOf } from './spans.ts';
import { addElement, listNumbering } from './structure.ts';
import { tablePieces } from './table-pieces.ts';
import { widthOf } from './text-lines.ts';

/** Width of the column that marks of lists stand in. */
const LIST_INDENT = 14;

/** However deep they nest, blocks keep this much room. */
const LEAST_WIDTH = 120;

/** Between parts that stand side by side. */
const COLUMN_GUTTER = 21;

/** Makes pieces of blocks, one below the other. */
export function blockPieces(blocks: readonly Block[], room: Room): readonly Piece[] {
  return blocks.flatMap((block) => piecesOf(block, room));
}

function piecesOf(block: Block, room: Room): readonly Piece[] {
  const measure = { ...room, width: Math.min(room.width, MEASURE) };
  switch (block.type) {
    case 'heading':
      return block.level === 2 ? headingPieces(block.inlines, room) : subheadingPieces(block.inlines, room);
    case 'paragraph':
      return paragraphPieces(block, room.isTight ? room : measure);
    case 'list':
      return listPieces(block, measure);
    case 'preformatted':
      return preformattedPieces(block.text, within(measure, 'Code'));
    case 'quotation': {
      const quotation = within(measure, 'BlockQuote');
      return quotationPieces(blockPieces(block.blocks, narrower(quotation, LIST_INDENT)));
    }
    case 'prose':
      return blockPieces(noteBlocks(block.markdown), measure);
    case 'table':
      return tablePieces(block, room);
    case 'key-figures':
      return [keyFigurePiece(block, room)];
    case 'level':
    case 'radar':
    case 'heat-map':
    case 'timeline':
      return figurePieces(block, room);
    case 'columns':
      return columnPieces(block, room);
    case 'evidence':
      return evidencePieces(block, room, blockPieces);
    case 'callout':
      return calloutPieces(block.title, block.blocks, within(measure, 'Sect'));
  }
}

function headingPieces(inlines: Paragraph['inlines'], room: Room): readonly Piece[] {
  const { style, leading, space } = room.isTight
    ? { style: STYLES.shortHeading, leading: GRID, space: GRID / 2 }
    : { style: STYLES.heading, leading: 1.5 * GRID, space: 2 * GRID };
  const words = spansOf(inlines, style);
  const title = words.map(({ text }) => text).join('');
  const options = { leading, spaceBefore: space, keepWithNext: true };
  const [first, ...rest] = textPieces(words, within(room, 'H2'), options);
  if (first === undefined) return [];
  const marked: Piece = {
    ...first,
    draw: (drawing, x, y) => {
      addBookmark(drawing.canvas, drawing.links, title, 2, y);
      first.draw(drawing, x, y);
    },
  };
  const gap = room.isTight ? [] : [piece(GRID / 2, () => undefined, { keepWithNext: true })];
  return [marked, ...rest, ...gap];
}

function subheadingPieces(inlines: Paragraph['inlines'], room: Room): readonly Piece[] {
  const options = { spaceBefore: room.isTight ? GRID / 2 : GRID, keepWithNext: true };
  return textPieces(spansOf(inlines, STYLES.subheading), within(room, 'H3'), options);
}

function paragraphPieces({ role, inlines }: Paragraph, room: Room): readonly Piece[] {
  const inner = within(room, 'P');
  if (role === 'lead') {
    return room.isTight
      ? textPieces(spansOf(inlines, STYLES.shortLead), inner, { leading: 1.15 * GRID, spaceBefore: 0 })
      : textPieces(spansOf(inlines, STYLES.lead), inner, { leading: 1.5 * GRID, spaceBefore: GRID });
  }
  const aside = room.isTight ? STYLES.small : STYLES.muted;
  return textPieces(spansOf(inlines, role === 'aside' ? aside : textOf(room)), inner, {
    leading: leadingOf(room),
    spaceBefore: room.isTight ? GRID / 4 : GRID / 2,
  });
}

function textOf({ isTight }: Room): TextStyle {
  return isTight ? STYLES.cell : STYLES.text;
}

function listPieces({ start, items }: List, room: Room): readonly Piece[] {
  const last = start === null ? '•' : `${String(start + items.length - 1)}.`;
  const indent = Math.max(LIST_INDENT, widthOf(room.typefaces, last, STYLES.text) + 6);
  const list = within(room, 'L', listNumbering(start !== null));
  return items.flatMap((blocks, at) => {
    const mark = start === null ? '•' : `${String(start + at)}.`;
    const item = addElement(list.element, 'LI');
    const label = addElement(item, 'Lbl');
    const body = { ...narrower(room, indent), element: addElement(item, 'LBody') };
    const [first, ...rest] = blockPieces(blocks, body);
    if (first === undefined) return [];
    const { parts } = shape(room.typefaces, STYLES.muted.font, drawable(mark));
    return indented([first, ...rest], indent, {
      mark: ({ canvas }, x, y) => {
        drawMarked(canvas, label, () => {
          drawShaped(canvas, parts, STYLES.muted, x, baselineOf(y, leadingOf(room)));
        });
      },
    }).map((inner, line) => (line === 0 ? { ...inner, spaceBefore: at === 0 ? GRID / 2 : GRID / 4 } : inner));
  });
}

function preformattedPieces(text: string, room: Room): readonly Piece[] {
  return text
    .split('\n')
    .flatMap((line, at) =>
      textPieces([{ text: line, style: STYLES.muted }], room, { spaceBefore: at === 0 ? GRID / 2 : 0 }),
    );
}

function quotationPieces(pieces: readonly Piece[]): readonly Piece[] {
  return indented(pieces, LIST_INDENT, {
    bar: ({ canvas }, x, y, height) => {
      drawLine(canvas, [x + 1, y], [x + 1, y + height], 'line', 1.5);
    },
  });
}

/** Parts side by side, as high as the highest; where they would be too narrow, one below the other. */
function columnPieces({ columns, shares = columns.map(() => 1) }: Columns, room: Room): readonly Piece[] {
  const inner = room.width - COLUMN_GUTTER * (columns.length - 1);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = columns.map((_, at) => (inner * (shares[at] ?? 0)) / whole);
  if (widths.some((width) => width < LEAST_WIDTH)) return columns.flatMap((blocks) => blockPieces(blocks, room));
  let left = 0;
  const stacks = columns.map((blocks, at) => {
    const width = widths[at] ?? 0;
    const stack = { left, piece: stacked(blockPieces(blocks, { ...within(room, 'Div'), width })) };
    left += width + COLUMN_GUTTER;
    return stack;
  });
  const side = piece(
    stacks.reduce((most, stack) => Math.max(most, stack.piece.height), 0),
    (drawing, x, y) => {
      for (const stack of stacks) stack.piece.draw(drawing, x + stack.left, y);
    },
    { spaceBefore: room.isTight ? GRID / 2 : 2 * GRID },
  );
  return [side];
}

/** A panel with a sign; too tall for one page, it goes on without the panel. */
function calloutPieces(title: string, blocks: readonly Block[], room: Room): readonly Piece[] {
  const padding = GRID;
  const inner = narrower(room, 2 * padding + LIST_INDENT);
  const heading = textPieces([{ text: title, style: { ...STYLES.strong, ink: 'warn' } }], within(inner, 'P'), {
    keepWithNext: true,
  });
  const content = [...heading, ...blockPieces(blocks, inner)].map((line, at) =>
    at === heading.length ? { ...line, spaceBefore: 0 } : line,
  );
  const whole = stacked(content);
  if (whole.height > MOST_PANEL) return content;
  const height = whole.height + padding;
  const { parts } = shape(room.typefaces, STYLES.strong.font, '!');
  const panel = piece(
    height,
    (drawing, x, y) => {
      fillRectangle(drawing.canvas, x, y, room.width, height, 'mist');
      drawShaped(
        drawing.canvas,
        parts,
        { ...STYLES.strong, ink: 'warn' },
        x + padding,
        baselineOf(y + padding / 2, GRID),
      );
      whole.draw(drawing, x + padding + LIST_INDENT, y + padding / 2);
    },
    { spaceBefore: GRID },
  );
  return [panel];
}

const MOST_PANEL = 20 * GRID;

function narrower(room: Room, by: number): Room {
  return { ...room, width: Math.max(Math.min(LEAST_WIDTH, room.width), room.width - by) };
}
