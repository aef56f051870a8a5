import type { PDFDocument } from 'pdf-lib';
import { PDFName, type PDFPage, type PDFRef } from 'pdf-lib';
import type { Ink, Point } from '../../charts/chart.ts';
import { type Palette, stageStep } from '../../palette.ts';
import type { EmbeddedFont } from './fonts/embedded-font.ts';
import type { ShapedPart } from './fonts/shaped.ts';
import { BOX_WIDTH } from './fonts/shape.ts';
import type { Typefaces } from './fonts/typefaces.ts';
import { utf16 } from './fonts/to-unicode-map.ts';
import type { PageSize, TextStyle } from './look.ts';
import type { StructureElement } from './structure.ts';

/**
 * Where a report is drawn: pages, and the one that is drawn on now. All places are points from the top left corner of
 * the page. Content streams are written here as text, operator by operator (ISO 32000-1, 8 and 9).
 */
export type Canvas = {
  readonly document: PDFDocument;
  readonly typefaces: Typefaces;
  readonly palette: Palette;
  readonly paper: PageSize;
  readonly sheets: Sheet[];
  current: number;
};

/** One page: what is drawn on it, and what it needs for that. */
export type Sheet = {
  readonly page: PDFPage;
  readonly content: string[];
  readonly fonts: Map<string, PDFRef>;
  /** Opacities (0..1) that are used, by the names of their graphics states. */
  readonly opacities: Map<string, number>;
  readonly images: Map<string, PDFRef>;
  /** What each marked-content id of the page belongs to. */
  readonly marked: StructureElement[];
  /** Whether what is drawn now is marked, as content or as a mere ornament. */
  open: 'nothing' | 'artifact' | 'content';
  font: string;
  fill: string;
  stroke: string;
};

/** A circle's quarter as a Bézier curve: the length of the handles for radius 1. */
const CIRCLE_HANDLE = 0.5523;

/** Adds a page and turns to it. */
export function addPage(canvas: Canvas): void {
  const { document, paper, sheets } = canvas;
  sheets.push({
    page: document.addPage([paper.width, paper.height]),
    ...{ content: [], fonts: new Map(), opacities: new Map(), images: new Map(), marked: [] },
    ...{ open: 'nothing', font: '', fill: '', stroke: '' },
  });
  canvas.current = sheets.length - 1;
}

/** The page that is drawn on; there is one from the first `addPage` on. */
export function currentSheet({ sheets, current }: Canvas): Sheet {
  const sheet = sheets[current];
  if (sheet === undefined) throw new Error('nothing can be drawn before the first page');
  return sheet;
}

/** Draws what belongs to an element of the structure. What is drawn outside of any is an ornament. */
export function drawMarked(canvas: Canvas, element: StructureElement, draw: () => void): void {
  const sheet = currentSheet(canvas);
  if (sheet.open === 'content') {
    draw();
    return;
  }
  if (sheet.open === 'artifact') sheet.content.push('EMC');
  const id = sheet.marked.length;
  sheet.marked.push(element);
  element.kids.push({ page: canvas.current, id });
  sheet.open = 'content';
  sheet.content.push(`/${element.role} <</MCID ${String(id)}>> BDC`);
  draw();
  sheet.content.push('EMC');
  sheet.open = 'nothing';
}

/** Draws a line of shaped text from its baseline. */
export function drawShaped(
  canvas: Canvas,
  parts: readonly ShapedPart[],
  style: TextStyle,
  x: number,
  baseline: number,
): void {
  const { content } = ready(canvas);
  // Where the next glyph would stand if nothing were said, in points; NaN while no text is begun.
  let pen = Number.NaN;
  let rise = 0;
  const close = () => {
    if (!Number.isNaN(pen)) content.push(rise === 0 ? 'ET' : '0 Ts ET');
    pen = Number.NaN;
    rise = 0;
  };
  for (const part of parts) {
    const at = x + part.at * style.size;
    if (part.font === null) {
      close();
      drawBox(canvas, part.actual ?? '', style, at, baseline);
      continue;
    }
    if (part.codes === '' && part.actual === null) continue;
    if (Number.isNaN(pen)) content.push(`BT ${fillOperator(canvas, style.ink)}`);
    const place = Math.abs(pen - at) < NOT_SEEN ? '' : `1 0 0 1 ${number(at)} ${number(up(canvas, baseline))} Tm `;
    const raised = part.rise * style.size;
    const shift = raised === rise ? '' : `${number(raised)} Ts `;
    rise = raised;
    const shown = `${fontOperator(canvas, part.font, style.size)}${place}${shift}${showOperator(part)}`;
    content.push(part.actual === null ? shown : `/Span <</ActualText <FEFF${utf16(part.actual)}>>> BDC ${shown} EMC`);
    pen = part.isArray ? Number.POSITIVE_INFINITY : at + part.width * style.size;
  }
  close();
}

/** A distance that nobody sees, in points. */
const NOT_SEEN = 0.005;

/** Draws a straight line. */
export function drawLine(canvas: Canvas, from: Point, to: Point, ink: Ink, width: number): void {
  drawPath(canvas, [from, to], { stroke: ink, width });
}

/** Fills a rectangle given by its top left corner. */
export function fillRectangle(canvas: Canvas, x: number, y: number, width: number, height: number, ink: Ink): void {
  const place = `${number(x)} ${number(up(canvas, y + height))} ${number(width)} ${number(height)} re f`;
  ready(canvas).content.push(`${fillOperator(canvas, ink)}${place}`);
}

/** How a shape is painted: filled, stroked, or both. */
export type Paint = {
  readonly fill?: Ink | undefined;
  readonly opacity?: number | undefined;
  readonly stroke?: Ink | undefined;
  readonly width?: number | undefined;
  readonly dash?: readonly [on: number, off: number] | undefined;
};

/** Draws points joined by lines. */
export function drawPath(
  canvas: Canvas,
  points: readonly Point[],
  paint: Paint & { readonly isClosed?: boolean },
): void {
  const steps = points.map(([x, y], at) => `${number(x)} ${number(up(canvas, y))} ${at === 0 ? 'm' : 'l'}`);
  paintPath(canvas, `${steps.join(' ')}${paint.isClosed === true ? ' h' : ''}`, paint);
}

/** Draws a circle. */
export function drawCircle(canvas: Canvas, [x, y]: Point, radius: number, paint: Paint): void {
  const [middle, handle] = [up(canvas, y), radius * CIRCLE_HANDLE];
  const curve = (...places: readonly number[]) => `${places.map(number).join(' ')} c`;
  const path = [
    `${number(x + radius)} ${number(middle)} m`,
    curve(x + radius, middle + handle, x + handle, middle + radius, x, middle + radius),
    curve(x - handle, middle + radius, x - radius, middle + handle, x - radius, middle),
    curve(x - radius, middle - handle, x - handle, middle - radius, x, middle - radius),
    curve(x + handle, middle - radius, x + radius, middle - handle, x + radius, middle),
    'h',
  ];
  paintPath(canvas, path.join(' '), paint);
}

/** Draws curves: a start, then for each Bézier segment its two handles and its end. */
export function drawCurve(
  canvas: Canvas,
  [startX, startY]: Point,
  segments: readonly (readonly [number, number, number, number, number, number])[],
  paint: Paint,
): void {
  const curves = segments.map(([ax, ay, bx, by, x, y]) =>
    [ax, up(canvas, ay), bx, up(canvas, by), x, up(canvas, y)].map(number).join(' ').concat(' c'),
  );
  paintPath(canvas, `${number(startX)} ${number(up(canvas, startY))} m ${curves.join(' ')}`, paint);
}

/** Draws an image that is in the document into a rectangle given by its top left corner. */
export function drawImage(canvas: Canvas, image: PDFRef, x: number, y: number, width: number, height: number): void {
  const sheet = ready(canvas);
  const name = `I${String(image.objectNumber)}`;
  sheet.images.set(name, image);
  const place = `${number(width)} 0 0 ${number(height)} ${number(x)} ${number(up(canvas, y + height))}`;
  sheet.content.push(`q ${place} cm /${name} Do Q`);
}

/** Writes the pages' contents and resources, once everything is drawn. */
export function finishPages({ document: { context }, sheets }: Canvas): void {
  for (const { page, content, fonts, opacities, images, open } of sheets) {
    if (open === 'artifact') content.push('EMC');
    const stream = context.register(context.flateStream(content.join('\n')));
    page.node.set(PDFName.of('Contents'), stream);
    const states = [...opacities].map(([name, opacity]) => [name, { Type: 'ExtGState', ca: opacity }] as const);
    page.node.set(
      PDFName.of('Resources'),
      context.obj({
        ...(fonts.size > 0 && { Font: Object.fromEntries(fonts) }),
        ...(images.size > 0 && { XObject: Object.fromEntries(images) }),
        ...(states.length > 0 && { ExtGState: Object.fromEntries(states) }),
      }),
    );
  }
}

/** The page, with what is drawn next marked as an ornament where it belongs to nothing. */
function ready(canvas: Canvas): Sheet {
  const sheet = currentSheet(canvas);
  if (sheet.open === 'nothing') {
    sheet.content.push('/Artifact BMC');
    sheet.open = 'artifact';
  }
  return sheet;
}

function paintPath(canvas: Canvas, path: string, { fill, opacity = 1, stroke, width = 1, dash }: Paint): void {
  if (fill === undefined && stroke === undefined) return;
  const sheet = ready(canvas);
  const operator = fill === undefined ? 'S' : stroke === undefined ? 'f' : 'B';
  const look = [
    ...(fill === undefined ? [] : [fillOperator(canvas, fill)]),
    ...(stroke === undefined ? [] : [strokeOperator(canvas, stroke), `${number(width)} w `]),
  ].join('');
  const isPlain = opacity === 1 && dash === undefined;
  if (isPlain) {
    sheet.content.push(`${look}${path} ${operator}`);
    return;
  }
  const state = opacity === 1 ? '' : `/${opacityName(sheet, opacity)} gs `;
  const dashes = dash === undefined ? '' : `[${dash.map(number).join(' ')}] 0 d `;
  sheet.content.push(`q ${state}${dashes}${look}${path} ${operator} Q`);
  // What was set within is forgotten with it.
  sheet.fill = '';
  sheet.stroke = '';
}

function opacityName({ opacities }: Sheet, opacity: number): string {
  const name = `G${String(Math.round(opacity * 100))}`;
  opacities.set(name, opacity);
  return name;
}

/** A box, and in it a space that is read as the character. */
function drawBox(canvas: Canvas, character: string, { font, size, ink }: TextStyle, x: number, baseline: number): void {
  const sheet = ready(canvas);
  const bottom = up(canvas, baseline);
  const place = [x + 0.06 * size, bottom, (BOX_WIDTH - 0.12) * size, 0.66 * size].map(number).join(' ');
  const box = `${strokeOperator(canvas, ink === 'ink' ? 'muted' : ink)}0.6 w ${place} re S`;
  const own = canvas.typefaces.byName.get(font) ?? null;
  const space = own?.glyphOf(' ') ?? null;
  const read =
    space === null
      ? ''
      : ` BT ${fontOperator(canvas, own, size)}1 0 0 1 ${number(x)} ${number(bottom)} Tm <${space.code}> Tj ET`;
  sheet.content.push(`/Span <</ActualText <FEFF${utf16(character)}>>> BDC ${box}${read} EMC`);
}

function showOperator({ codes, isArray }: ShapedPart): string {
  return isArray ? `[${codes}] TJ` : `<${codes}> Tj`;
}

function fontOperator(canvas: Canvas, font: EmbeddedFont | null, size: number): string {
  if (font === null) return '';
  const sheet = currentSheet(canvas);
  const wanted = `/${font.key} ${number(size)} Tf `;
  if (sheet.font === wanted) return '';
  sheet.font = wanted;
  sheet.fonts.set(font.key, font.ref);
  return wanted;
}

function fillOperator(canvas: Canvas, ink: Ink): string {
  const sheet = currentSheet(canvas);
  const wanted = `${channels(canvas, ink)} rg `;
  if (sheet.fill === wanted) return '';
  sheet.fill = wanted;
  return wanted;
}

function strokeOperator(canvas: Canvas, ink: Ink): string {
  const sheet = currentSheet(canvas);
  const wanted = `${channels(canvas, ink)} RG `;
  if (sheet.stroke === wanted) return '';
  sheet.stroke = wanted;
  return wanted;
}

/** "#14232B" as three numbers from 0 to 1. */
function channels({ palette }: Canvas, ink: Ink): string {
  const colour = typeof ink === 'string' ? palette[ink] : palette.stages[stageStep(ink.stage)];
  return [1, 3, 5].map((at) => number(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
}

function up({ paper }: Canvas, y: number): number {
  return paper.height - y;
}

/** A number as PDF writes it: no exponent, and no more than hundredths of a point. */
function number(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0);
}
