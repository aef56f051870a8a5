import type { ReportDocument } from '../../document.ts';
import type { Brand } from '../../format.ts';
import { STYLES } from './look.ts';
import { type Drawing, drawOrnament } from './piece.ts';
import { cutLine } from './text-lines.ts';

/** From the edges of the page, in points. */
const HEADER_BASELINE = 49;
const FOOTER_BASELINE = 35;

/** Between what stands at either side. */
const GAP = 14;

/** Draws what stands on every page but the cover: the title above; the date and "n of m" below. None of it is read. */
export function drawRunningLines(
  drawing: Drawing,
  document: ReportDocument,
  { footer = '' }: Brand,
  sectionOfPage: readonly string[],
): void {
  const { canvas } = drawing;
  const { paper, sheets } = canvas;
  const { labels, title, date } = document;
  for (const [at, section] of sectionOfPage.entries()) {
    canvas.current = at;
    if (section === '') continue;
    const page = labels.page.replace('{page}', String(at + 1)).replace('{pages}', String(sheets.length));
    const made = labels.made.replace('{date}', date);
    // Where the page is the whole document, its own title says it.
    if (paper.top > HEADER_BASELINE) drawSides(drawing, title, section, HEADER_BASELINE);
    drawSides(drawing, footer === '' ? made : `${footer} · ${made}`, page, paper.height - FOOTER_BASELINE);
  }
}

/** The words at the end are short, and stand whole; those at the start are cut where there is no room. */
function drawSides(drawing: Drawing, start: string, end: string, baseline: number): void {
  const { typefaces, paper } = drawing.canvas;
  const last = cutLine(end, STYLES.small, paper.frame.width, typefaces);
  const first = cutLine(start, STYLES.small, paper.frame.width - last.width - GAP, typefaces);
  drawOrnament(drawing, first, paper.left, baseline);
  drawOrnament(drawing, last, paper.width - paper.right - last.width, baseline);
}
