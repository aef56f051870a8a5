import { type Canvas, drawText } from './canvas.ts';
import { GRID, STYLES } from './look.ts';
import { jumpTo, type Links, linkTo } from './links.ts';
import { breakLines, type Line, type Span } from './text-lines.ts';
import type { Typefaces } from './typefaces.ts';

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

/** How much room pieces have, and what text is measured with. */
export type Room = { readonly width: number; readonly typefaces: Typefaces };

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
        drawLineOfText(drawing, line, x, baselineOf(y, leading, line));
      },
      {
        spaceBefore: at === 0 ? spaceBefore : 0,
        keepWithNext: keepWithNext || (lines.length > 1 && (at === 0 || at === lines.length - 2)),
      },
    ),
  );
}

/** The baseline of a line of that height whose top is at `y`. */
export function baselineOf(y: number, leading: number, line?: Line): number {
  const size = Math.max(0, ...(line?.parts ?? []).map(({ span }) => span.style.size)) || STYLES.text.size;
  return y + leading / 2 + size * 0.34;
}

/** Draws a line of text from its baseline and makes its links work. */
export function drawLineOfText({ canvas, links }: Drawing, line: Line, x: number, baseline: number): void {
  for (const { span, text, x: offset, width } of line.parts) {
    drawText(canvas, text, span.style, x + offset, baseline);
    const area = { x: x + offset, y: baseline - span.style.size, width, height: span.style.size * 1.3 };
    if (span.url !== undefined) linkTo(canvas, area, span.url);
    if (span.target !== undefined) jumpTo(canvas, links, area, span.target);
  }
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

/** Pieces that stand together on one page. */
export function stacked(pieces: readonly Piece[], more: Partial<Piece> = {}): Piece {
  const height = pieces.reduce((sum, inner, at) => sum + inner.height + (at === 0 ? 0 : inner.spaceBefore), 0);
  return piece(
    height,
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
