import { type Canvas, drawMarked, drawShaped } from './canvas.ts';
import { GRID, STYLES } from './look.ts';
import { jumpTo, type Links, linkTo } from './links.ts';
import { addElement, type StructureElement } from './structure.ts';
import { breakLines, type Line, type PlacedSpan, type Span } from './text-lines.ts';
import type { Typefaces } from './fonts/typefaces.ts';

/** Where pieces are drawn, and where their links are kept. */
export type Drawing = { readonly canvas: Canvas; readonly links: Links };

/** Something that stands on one page whole. Heights are points; `draw` gets the top left corner of it. */
export type Piece = {
  readonly height: number;
  /** Free space above it, which a page's beginning takes the place of. */
  readonly spaceBefore: number;
  /** True where it may not be the last on its page. */
  readonly keepWithNext: boolean;
  /** Drawn again above it where it begins a page. */
  readonly header: Piece | null;
  readonly draw: (drawing: Drawing, x: number, y: number) => void;
};

/** How much room pieces have, what text is measured with, and the element of the structure they stand in. */
export type Room = {
  readonly width: number;
  /** The height of what a page holds. */
  readonly height: number;
  readonly typefaces: Typefaces;
  readonly element: StructureElement;
  /** True where everything must fit on one page: headings and leads are smaller, and stand closer. */
  readonly isTight: boolean;
};

/** A piece with the usual defaults. */
export function piece(height: number, draw: Piece['draw'], more: Partial<Piece> = {}): Piece {
  return { height, spaceBefore: 0, keepWithNext: false, header: null, draw, ...more };
}

/** Text as one piece a line, so that it can go on on the next page; never one line of it alone. */
export function textPieces(
  spans: readonly Span[],
  room: Room,
  {
    leading = GRID,
    spaceBefore = 0,
    keepWithNext = false,
  }: { readonly leading?: number; readonly spaceBefore?: number; readonly keepWithNext?: boolean } = {},
): readonly Piece[] {
  const lines = breakLines(spans, room.width, room.typefaces);
  return lines.map((line, at) =>
    piece(
      leading,
      (drawing, x, y) => {
        drawLineOfText(drawing, line, x + line.shift, baselineOf(y, leading, line), room.element);
      },
      {
        spaceBefore: at === 0 ? spaceBefore : 0,
        keepWithNext: keepWithNext || (lines.length > 1 && (at === 0 || at === lines.length - 2)),
      },
    ),
  );
}

/** The same room within a new element. */
export function within(room: Room, role: Parameters<typeof addElement>[1], ...entries: readonly string[]): Room {
  return { ...room, element: addElement(room.element, role, ...entries) };
}

/** The baseline of a line of that height whose top is at `y`. */
export function baselineOf(y: number, leading: number, line?: Line): number {
  const size = Math.max(0, ...(line?.parts ?? []).map(({ span }) => span.style.size)) || STYLES.text.size;
  return y + leading / 2 + size * 0.34;
}

/** Draws a line of text from its baseline as a part of an element, and makes its links work. */
export function drawLineOfText(
  drawing: Drawing,
  line: Line,
  x: number,
  baseline: number,
  element: StructureElement,
): void {
  const { canvas } = drawing;
  let plain: PlacedSpan[] = [];
  const flush = () => {
    const drawn = plain;
    plain = [];
    if (drawn.length > 0)
      drawMarked(canvas, element, () => {
        drawParts(canvas, drawn, x, baseline);
      });
  };
  for (const part of line.parts) {
    if (part.span.url === undefined && part.span.target === undefined) plain.push(part);
    else {
      flush();
      drawLink(drawing, part, x, baseline, element);
    }
  }
  flush();
}

/** Draws a line of text that is not read: it was read before. */
export function drawOrnament({ canvas }: Drawing, line: Line, x: number, baseline: number): void {
  drawParts(canvas, line.parts, x, baseline);
}

function drawParts(canvas: Canvas, parts: readonly PlacedSpan[], x: number, baseline: number): void {
  for (const { span, shaped, x: offset } of parts) drawShaped(canvas, shaped, span.style, x + offset, baseline);
}

function drawLink(
  { canvas, links }: Drawing,
  part: PlacedSpan,
  x: number,
  baseline: number,
  parent: StructureElement,
): void {
  const { span, text, x: offset, width } = part;
  const element = addElement(parent, 'Link');
  drawMarked(canvas, element, () => {
    drawParts(canvas, [part], x, baseline);
  });
  const area = { x: x + offset, y: baseline - span.style.size, width, height: span.style.size * 1.3 };
  if (span.url !== undefined) linkTo(canvas, area, span.url, element);
  if (span.target !== undefined) jumpTo(canvas, links, area, span.target, text, element);
}

/** The same pieces further to the right; `mark` is drawn beside the first, `bar` beside all of them. */
export function indented(
  pieces: readonly Piece[],
  by: number,
  {
    mark,
    bar,
  }: {
    readonly mark?: Piece['draw'];
    readonly bar?: (drawing: Drawing, x: number, y: number, height: number) => void;
  } = {},
): readonly Piece[] {
  return pieces.map((inner, at) => ({
    ...inner,
    draw: (drawing, x, y) => {
      if (at === 0) mark?.(drawing, x, y);
      const above = at === 0 ? 0 : inner.spaceBefore;
      bar?.(drawing, x, y - above, inner.height + above);
      inner.draw(drawing, x + by, y);
    },
  }));
}

/** The height of pieces that stand together on one page, without the space above the first. */
export function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, inner, at) => sum + inner.height + (at === 0 ? 0 : inner.spaceBefore), 0);
}

/** Pieces that stand together on one page. */
export function stacked(pieces: readonly Piece[], more: Partial<Piece> = {}): Piece {
  return piece(
    heightOf(pieces),
    (drawing, x, y) => {
      let top = y;
      for (const [at, inner] of pieces.entries()) {
        if (at > 0) top += inner.spaceBefore;
        inner.draw(drawing, x, top);
        top += inner.height;
      }
    },
    more,
  );
}
