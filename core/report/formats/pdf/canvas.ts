import {
  appendBezierCurve,
  beginText,
  closePath,
  endText,
  fill,
  lineTo,
  moveText,
  moveTo,
  PDFHexString,
  type PDFDocument,
  type PDFName,
  type PDFOperator,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  setFillingRgbColor,
  setFontAndSize,
  setLineWidth,
  setStrokingRgbColor,
  showText,
  stroke,
} from 'pdf-lib';
import type { FontName } from '../../format.ts';
import { COLOURS, PAGE, type TextStyle } from './look.ts';
import { BOX_WIDTH, drawable, glyphOf, type Typefaces } from './typefaces.ts';

/**
 * Where a report is drawn: pages, and the one that is drawn on now. All places are points from the top left corner of
 * the page. Nothing outside this file and links.ts knows how a PDF is written.
 */
export type Canvas = {
  readonly document: PDFDocument;
  readonly typefaces: Typefaces;
  readonly sheets: Sheet[];
  current: number;
};

type Sheet = { readonly page: PDFPage; readonly fontKeys: Map<FontName, PDFName> };

/** A circle's quarter as a Bézier curve: the length of the handles for radius 1. */
const CIRCLE_HANDLE = 0.5523;

/** An empty canvas over a document. */
export function createCanvas(document: PDFDocument, typefaces: Typefaces): Canvas {
  return { document, typefaces, sheets: [], current: -1 };
}

/** Adds a page and turns to it. */
export function addPage(canvas: Canvas): void {
  canvas.sheets.push({ page: canvas.document.addPage([PAGE.width, PAGE.height]), fontKeys: new Map() });
  canvas.current = canvas.sheets.length - 1;
}

/** The page that is drawn on; there is one from the first `addPage` on. */
export function currentPage(canvas: Canvas): PDFPage {
  return currentSheet(canvas).page;
}

/** Draws one line of text from its baseline, a box for each character that the font lacks. Returns its width. */
export function drawText(canvas: Canvas, text: string, style: TextStyle, x: number, baseline: number): number {
  let at = x;
  let codes = '';
  let from = x;
  const flush = () => {
    if (codes !== '') showCodes(canvas, codes, style, from, baseline);
    codes = '';
  };
  for (const character of drawable(text)) {
    const glyph = glyphOf(canvas.typefaces, style.font, character);
    if (glyph === null) {
      flush();
      drawBox(canvas, style, at, baseline);
    } else {
      if (codes === '') from = at;
      codes += glyph.code;
    }
    at += (glyph?.width ?? BOX_WIDTH) * style.size;
  }
  flush();
  return at - x;
}

/** Draws a straight line. */
export function drawLine(
  canvas: Canvas,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  colour: string,
  width: number,
): void {
  push(canvas, strokeColour(colour), setLineWidth(width), moveTo(x1, up(y1)), lineTo(x2, up(y2)), stroke());
}

/** Fills a rectangle given by its top left corner. */
export function fillRectangle(
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
): void {
  push(canvas, fillColour(colour), rectangle(x, up(y + height), width, height), fill());
}

/** Fills a polygon. */
export function fillPolygon(canvas: Canvas, points: readonly (readonly [number, number])[], colour: string): void {
  const path = points.map(([x, y], at) => (at === 0 ? moveTo(x, up(y)) : lineTo(x, up(y))));
  push(canvas, fillColour(colour), ...path, closePath(), fill());
}

/** Fills a circle. */
export function fillCircle(canvas: Canvas, x: number, y: number, radius: number, colour: string): void {
  const [middle, handle] = [up(y), radius * CIRCLE_HANDLE];
  const quarter = (sx: number, sy: number, ex: number, ey: number) =>
    appendBezierCurve(
      x + sx * radius + (sx === 0 ? ex * handle : 0),
      middle + sy * radius + (sy === 0 ? ey * handle : 0),
      x + ex * radius + (ex === 0 ? sx * handle : 0),
      middle + ey * radius + (ey === 0 ? sy * handle : 0),
      x + ex * radius,
      middle + ey * radius,
    );
  push(
    canvas,
    fillColour(colour),
    moveTo(x + radius, middle),
    quarter(1, 0, 0, 1),
    quarter(0, 1, -1, 0),
    quarter(-1, 0, 0, -1),
    quarter(0, -1, 1, 0),
    closePath(),
    fill(),
  );
}

/** Draws a curve: a start, then for each Bézier segment its two handles and its end. */
export function drawCurve(
  canvas: Canvas,
  [startX, startY]: readonly [number, number],
  segments: readonly (readonly [number, number, number, number, number, number])[],
  colour: string,
  width: number,
): void {
  const path = segments.map(([ax, ay, bx, by, x, y]) => appendBezierCurve(ax, up(ay), bx, up(by), x, up(y)));
  push(canvas, strokeColour(colour), setLineWidth(width), moveTo(startX, up(startY)), ...path, stroke());
}

function drawBox(canvas: Canvas, { size, colour }: TextStyle, x: number, baseline: number): void {
  const [width, height] = [(BOX_WIDTH - 0.12) * size, 0.66 * size];
  push(
    canvas,
    pushGraphicsState(),
    strokeColour(colour === COLOURS.ink ? COLOURS.muted : colour),
    setLineWidth(0.6),
    rectangle(x + 0.06 * size, up(baseline), width, height),
    stroke(),
    popGraphicsState(),
  );
}

function showCodes(
  canvas: Canvas,
  codes: string,
  { font, size, colour }: TextStyle,
  x: number,
  baseline: number,
): void {
  const key = fontKey(canvas, font);
  push(
    canvas,
    beginText(),
    fillColour(colour),
    setFontAndSize(key, size),
    moveText(x, up(baseline)),
    showText(PDFHexString.of(codes)),
    endText(),
  );
}

function fontKey(canvas: Canvas, name: FontName): PDFName {
  const { page, fontKeys } = currentSheet(canvas);
  const known = fontKeys.get(name);
  if (known !== undefined) return known;
  const key = page.node.newFontDictionary(name, canvas.typefaces.byName[name].font.ref);
  fontKeys.set(name, key);
  return key;
}

function currentSheet({ sheets, current }: Canvas): Sheet {
  const sheet = sheets[current];
  if (sheet === undefined) throw new Error('nothing can be drawn before the first page');
  return sheet;
}

function push(canvas: Canvas, ...operators: readonly PDFOperator[]): void {
  currentPage(canvas).pushOperators(...operators);
}

function up(y: number): number {
  return PAGE.height - y;
}

function fillColour(colour: string): PDFOperator {
  return setFillingRgbColor(...channels(colour));
}

function strokeColour(colour: string): PDFOperator {
  return setStrokingRgbColor(...channels(colour));
}

/** "#14232B" as three numbers from 0 to 1. */
function channels(colour: string): [number, number, number] {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}
