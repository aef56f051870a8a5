import type { KeyFigures } from '../../document.ts';
import { GRID, STYLES } from './look.ts';
import { piece, type Piece, type Room, stacked, textPieces } from './piece.ts';

const GUTTER = 21;

/** Figures side by side: the name, the value large, and what qualifies it. */
export function keyFigurePiece({ figures }: KeyFigures, room: Room): Piece {
  const width = (room.width - GUTTER * (figures.length - 1)) / figures.length;
  const inner = { ...room, width };
  const columns = figures.map(({ label, value, detail }) =>
    stacked([
      ...textPieces([{ text: label, style: STYLES.small }], inner),
      ...textPieces([{ text: value, style: STYLES.figure }], inner, { leading: 1.5 * GRID }),
      ...(detail === '' ? [] : textPieces([{ text: detail, style: STYLES.small }], inner)),
    ]),
  );
  const height = Math.max(0, ...columns.map((column) => column.height));
  return piece(
    height,
    (drawing, x, y) => {
      for (const [at, column] of columns.entries()) column.draw(drawing, x + at * (width + GUTTER), y);
    },
    { spaceBefore: 2 * GRID },
  );
}
