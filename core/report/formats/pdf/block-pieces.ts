import type { Block, List, Paragraph } from '../../document.ts';
import { figureTable } from '../../charts/figure-table.ts';
import { noteBlocks } from '../note/note-blocks.ts';
import { drawLine, drawText, fillRectangle } from './canvas.ts';
import { evidencePieces } from './evidence-pieces.ts';
import { keyFigurePiece } from './key-figures.ts';
import { levelPiece } from './level-scale.ts';
import { COLOURS, GRID, MEASURE, STYLES } from './look.ts';
import { baselineOf, indented, piece, type Piece, type Room, stacked, textPieces } from './piece.ts';
import { addBookmark } from './links.ts';
import { spansOf } from './spans.ts';
import { tablePieces } from './table-pieces.ts';
import { widthOf } from './typefaces.ts';

/** Width of the column that marks of lists stand in. */
const LIST_INDENT = 14;

/** However deep they nest, blocks keep this much room. */
const LEAST_WIDTH = 120;

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
      return paragraphPieces(block, measure);
    case 'list':
      return listPieces(block, measure);
    case 'preformatted':
      return block.text
        .split('\n')
        .flatMap((line, at) =>
          textPieces([{ text: line, style: STYLES.muted }], measure, { spaceBefore: at === 0 ? GRID / 2 : 0 }),
        );
    case 'quotation':
      return quotationPieces(blockPieces(block.blocks, narrower(measure, LIST_INDENT)));
    case 'prose':
      return blockPieces(noteBlocks(block.markdown), measure);
    case 'table':
      return tablePieces(block, room);
    case 'key-figures':
      return [keyFigurePiece(block, room)];
    case 'level':
      return [levelPiece(block, room)];
    case 'radar':
    case 'heat-map':
    case 'timeline':
      return tablePieces(figureTable(block), room);
    case 'columns':
      return block.columns.flatMap((column) => blockPieces(column, room));
    case 'evidence':
      return evidencePieces(block, room, blockPieces);
    case 'callout':
      return calloutPieces(block.title, block.blocks, measure);
  }
}

function headingPieces(inlines: Paragraph['inlines'], room: Room): readonly Piece[] {
  const words = spansOf(inlines, STYLES.heading);
  const title = words.map(({ text }) => text).join('');
  const [first, ...rest] = textPieces(words, room, { leading: 21, spaceBefore: 2 * GRID, keepWithNext: true });
  if (first === undefined) return [];
  const marked: Piece = {
    ...first,
    draw: (drawing, x, y) => {
      addBookmark(drawing.canvas, drawing.links, title, 2, y);
      first.draw(drawing, x, y);
    },
  };
  return [marked, ...rest, piece(GRID / 2, () => undefined, { keepWithNext: true })];
}

function subheadingPieces(inlines: Paragraph['inlines'], room: Room): readonly Piece[] {
  return textPieces(spansOf(inlines, STYLES.subheading), room, { spaceBefore: GRID, keepWithNext: true });
}

function paragraphPieces({ role, inlines }: Paragraph, room: Room): readonly Piece[] {
  if (role === 'lead') {
    return textPieces(spansOf(inlines, STYLES.lead), room, { leading: 1.5 * GRID, spaceBefore: GRID });
  }
  return textPieces(spansOf(inlines, role === 'aside' ? STYLES.muted : STYLES.text), room, { spaceBefore: GRID / 2 });
}

function listPieces({ start, items }: List, room: Room): readonly Piece[] {
  const last = start === null ? '•' : `${String(start + items.length - 1)}.`;
  const indent = Math.max(LIST_INDENT, widthOf(room.typefaces, last, STYLES.text) + 6);
  return items.flatMap((blocks, at) => {
    const mark = start === null ? '•' : `${String(start + at)}.`;
    const pieces = blockPieces(blocks, narrower(room, indent));
    const spaceBefore = at === 0 ? GRID / 2 : GRID / 4;
    return indented(pieces, indent, {
      mark: ({ canvas }, x, y) => drawText(canvas, mark, STYLES.muted, x, baselineOf(y, GRID)),
    }).map((inner, line) => (line === 0 ? { ...inner, spaceBefore } : inner));
  });
}

function quotationPieces(pieces: readonly Piece[]): readonly Piece[] {
  return indented(pieces, LIST_INDENT, {
    bar: ({ canvas }, x, y, height) => {
      drawLine(canvas, [x + 1, y], [x + 1, y + height], COLOURS.line, 1.5);
    },
  });
}

/** A panel with a sign; too tall for one page, it goes on without the panel. */
function calloutPieces(title: string, blocks: readonly Block[], room: Room): readonly Piece[] {
  const padding = GRID;
  const inner = narrower(room, 2 * padding + LIST_INDENT);
  const heading = textPieces([{ text: title, style: { ...STYLES.strong, colour: COLOURS.warn } }], inner, {
    keepWithNext: true,
  });
  const content = [...heading, ...blockPieces(blocks, inner)].map((line, at) =>
    at === heading.length ? { ...line, spaceBefore: 0 } : line,
  );
  const whole = stacked(content);
  if (whole.height > MOST_PANEL) return content;
  const height = whole.height + padding;
  const panel = piece(
    height,
    (drawing, x, y) => {
      fillRectangle(drawing.canvas, x, y, room.width, height, COLOURS.mist);
      const sign = { ...STYLES.strong, colour: COLOURS.warn };
      drawText(drawing.canvas, '!', sign, x + padding, baselineOf(y + padding / 2, GRID));
      whole.draw(drawing, x + padding + LIST_INDENT, y + padding / 2);
    },
    { spaceBefore: GRID },
  );
  return [panel];
}

const MOST_PANEL = 20 * GRID;

function narrower(room: Room, by: number): Room {
  return { ...room, width: Math.max(LEAST_WIDTH, room.width - by) };
}
