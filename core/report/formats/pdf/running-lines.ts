import type { ReportDocument } from '../../document.ts';
import type { Brand } from '../../format.ts';
import { type Canvas, drawShaped } from './canvas.ts';
import { drawable, shape } from './fonts/shape.ts';
import { STYLES } from './look.ts';
import { widthOf } from './text-lines.ts';

/** From the edges of the page, in points. */
const HEADER_BASELINE = 49;
const FOOTER_BASELINE = 35;

/** Between what stands at either side. */
const GAP = 14;

/** Draws what stands on every page but the cover: the title above; the date and "n of m" below. None of it is read. */
export function drawRunningLines(
  canvas: Canvas,
  document: ReportDocument,
  { footer = '' }: Brand,
  sectionOfPage: readonly string[],
): void {
  const { paper, sheets } = canvas;
  const { labels, title, date } = document;
  for (const [at, section] of sectionOfPage.entries()) {
    canvas.current = at;
    if (section === '') continue;
    const page = labels.page.replace('{page}', String(at + 1)).replace('{pages}', String(sheets.length));
    const made = labels.made.replace('{date}', date);
    // Where the page is the whole document, its own title says it.
    if (paper.top > HEADER_BASELINE) drawSides(canvas, title, section, HEADER_BASELINE);
    drawSides(canvas, footer === '' ? made : `${footer} · ${made}`, page, paper.height - FOOTER_BASELINE);
  }
}

/** The words at the end are short, and stand whole; those at the start are cut where there is no room. */
function drawSides(canvas: Canvas, start: string, end: string, baseline: number): void {
  const { typefaces, paper } = canvas;
  const width = widthOf(typefaces, end, STYLES.small);
  const draw = (words: string, x: number) => {
    drawShaped(canvas, shape(typefaces, STYLES.small.font, drawable(words)).parts, STYLES.small, x, baseline);
  };
  draw(fit(canvas, start, paper.frame.width - width - GAP), paper.left);
  draw(end, paper.width - paper.right - width);
}

/** Cuts words that are wider than there is room. */
function fit({ typefaces }: Canvas, words: string, room: number): string {
  if (widthOf(typefaces, words, STYLES.small) <= room) return words;
  const characters = Array.from(words).slice(0, MOST_CHARACTERS);
  while (characters.length > 0 && widthOf(typefaces, `${characters.join('')}…`, STYLES.small) > room) characters.pop();
  return `${characters.join('')}…`;
}

/** No line holds more. */
const MOST_CHARACTERS = 250;
