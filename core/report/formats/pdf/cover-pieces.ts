import type { ReportDocument, Section } from '../../document.ts';
import type { Brand } from '../../format.ts';
import { blockPieces } from './block-pieces.ts';
import { drawCurve, drawImage, drawLine, drawMarked } from './canvas.ts';
import { visible } from './fonts/shape.ts';
import { addBookmark } from './links.ts';
import type { Logo } from './logo.ts';
import { GRID, STYLES, type TextStyle } from './look.ts';
import { drawLineOfText, piece, type Piece, type Room, textPieces, within } from './piece.ts';
import { addElement, alternative } from './structure.ts';
import { cutLine } from './text-lines.ts';

/** The first page: whose report it is, the title, and what the section says. */
export function coverPieces(
  { title, subtitle }: ReportDocument,
  { title: name, blocks }: Section,
  room: Room,
  brand: Brand,
  logo: Logo | null,
): readonly Piece[] {
  const { style, leading } = titleLook(title);
  const [first, ...rest] = textPieces([{ text: title, style }], within(room, 'H1'), {
    leading,
    spaceBefore: GRID / 2,
    keepWithNext: true,
  });
  const marked: readonly Piece[] =
    first === undefined
      ? []
      : [
          {
            ...first,
            draw: (drawing, x, y) => {
              addBookmark(drawing.canvas, drawing.links, name, 1, y);
              first.draw(drawing, x, y);
            },
          },
        ];
  return [
    markPiece(room, brand, logo),
    piece(8 * GRID, () => undefined),
    ...textPieces([{ text: subtitle, style: STYLES.muted }], within(room, 'P')),
    ...marked,
    ...rest,
    ...blockPieces(blocks, room),
  ];
}

/** A long name is set smaller: with a page of it nothing else would be seen. */
function titleLook({ length }: string): { readonly style: TextStyle; readonly leading: number } {
  if (length <= 70) return { style: STYLES.cover, leading: 3 * GRID };
  return length <= 160 ? { style: STYLES.section, leading: 2 * GRID } : { style: STYLES.heading, leading: 1.5 * GRID };
}

/** The organisation's logo and name, or Tidemark's mark: a horizontal line, and a wave rising to it. */
export function markPiece(room: Room, { name }: Brand, logo: Logo | null): Piece {
  const words = visible(name ?? '') || 'Tidemark';
  const figure = addElement(room.element, 'Figure', alternative(words));
  const width = logo === null ? 28 : (logo.width / logo.height) * LOGO_HEIGHT;
  const style = { ...STYLES.strong, ink: 'accent' } as const;
  const line = cutLine(words, style, room.width - width - 10, room.typefaces);
  const paragraph = addElement(room.element, 'P');
  return piece(2 * GRID, (drawing, x, y) => {
    const { canvas } = drawing;
    const top = y + 6;
    const bottom = canvas.paper.height - y - LOGO_HEIGHT;
    figure.entries.push(
      `/A <</O /Layout /Placement /Block /BBox [${[x, bottom, x + width, bottom + LOGO_HEIGHT].map(Math.round).join(' ')}]>>`,
    );
    drawMarked(canvas, figure, () => {
      if (logo !== null) {
        drawImage(canvas, logo.image, x, y, width, LOGO_HEIGHT);
        return;
      }
      drawLine(canvas, [x, top], [x + 28, top], 'accent', 1.5);
      drawCurve(
        canvas,
        [x, top + 12],
        [
          [x + 5, top + 6, x + 9, top + 6, x + 14, top + 9],
          [x + 19, top + 12, x + 22, top + 3, x + 28, top + 3],
        ],
        { stroke: 'accent', width: 1.5 },
      );
    });
    drawLineOfText(drawing, line, x + width + 10, top + 9, paragraph);
  });
}

/** As high as two lines. */
const LOGO_HEIGHT = 28;
