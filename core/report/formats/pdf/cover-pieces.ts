import type { ReportDocument, Section } from '../../document.ts';
import { blockPieces } from './block-pieces.ts';
import { drawCurve, drawLine, drawText } from './canvas.ts';
import { COLOURS, GRID, STYLES } from './look.ts';
import { piece, type Piece, type Room, textPieces } from './piece.ts';

/** The first page: the mark, the title, and what the section says. */
export function coverPieces({ title, subtitle }: ReportDocument, { blocks }: Section, room: Room): readonly Piece[] {
  return [
    markPiece(),
    piece(8 * GRID, () => undefined),
    ...textPieces([{ text: subtitle, style: STYLES.muted }], room),
    ...textPieces([{ text: title, style: STYLES.cover }], room, { leading: 3 * GRID, spaceBefore: GRID / 2 }),
    ...blockPieces(blocks, room),
  ];
}

/** The mark: a horizontal line, and a wave rising to it. */
function markPiece(): Piece {
  return piece(2 * GRID, ({ canvas }, x, y) => {
    const top = y + 6;
    drawLine(canvas, [x, top], [x + 28, top], COLOURS.accent, 1.5);
    drawCurve(
      canvas,
      [x, top + 12],
      [
        [x + 5, top + 6, x + 9, top + 6, x + 14, top + 9],
        [x + 19, top + 12, x + 22, top + 3, x + 28, top + 3],
      ],
      COLOURS.accent,
      1.5,
    );
    drawText(canvas, 'Tidemark', { ...STYLES.strong, colour: COLOURS.accent }, x + 38, top + 9);
  });
}
