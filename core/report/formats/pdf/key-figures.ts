import type { KeyFigures } from '../../document.ts';
import { GRID, leadingOf, STYLES } from './look.ts';
import { piece, type Piece, type Room, stacked, textPieces, within } from './piece.ts';

const GUTTER = 21;

/** Figures side by side: the name, the value large, and what qualifies it. */
export function keyFigurePiece({ figures }: KeyFigures, room: Room): Piece {
  const width = (room.width - GUTTER * (figures.length - 1)) / figures.length;
  const columns = figures.map(({ label, value, detail }) => {
    const inner = { ...within(room, 'Div'), width };
    return stacked([
      ...textPieces([{ text: label, style: STYLES.small }], within(inner, 'P')),
      ...textPieces([{ text: value, style: STYLES.figure }], within(inner, 'P'), { leading: 1.5 * GRID }),
      ...(detail === ''
        ? []
        : textPieces([{ text: detail, style: STYLES.small }], within(inner, 'P'), { leading: leadingOf(room) })),
    ]);
  });
  const height = columns.reduce((most, column) => Math.max(most, column.height), 0);
  return piece(
    height,
    (drawing, x, y) => {
      for (const [at, column] of columns.entries()) column.draw(drawing, x + at * (width + GUTTER), y);
    },
    { spaceBefore: room.isTight ? GRID / 2 : 2 * GRID },
  );
}
