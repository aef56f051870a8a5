import type { ReportDocument } from '../../document.ts';
import { type Canvas, drawText } from './canvas.ts';
import { GRID, PAGE, STYLES, type TextStyle } from './look.ts';
import { drawable, widthOf } from './typefaces.ts';

const HEADER_BASELINE = 49;
const FOOTER_BASELINE = PAGE.height - 35;

/** Draws what stands on every page but the cover: the title above; the date and "n of m" below. */
export function drawRunningLines(canvas: Canvas, document: ReportDocument, sectionOfPage: readonly string[]): void {
  const last = canvas.sheets.length;
  for (const [at, section] of sectionOfPage.entries()) {
    canvas.current = at;
    if (section === '') continue;
    drawText(
      canvas,
      fit(canvas, document.title, STYLES.small, PAGE.width / 2),
      STYLES.small,
      PAGE.left,
      HEADER_BASELINE,
    );
    drawAtEnd(canvas, section, HEADER_BASELINE);
    const { labels } = document;
    drawText(canvas, labels.made.replace('{date}', document.date), STYLES.small, PAGE.left, FOOTER_BASELINE);
    drawAtEnd(canvas, labels.page.replace('{page}', String(at + 1)).replace('{pages}', String(last)), FOOTER_BASELINE);
  }
}

function drawAtEnd(canvas: Canvas, words: string, baseline: number): void {
  const width = widthOf(canvas.typefaces, drawable(words), STYLES.small);
  drawText(canvas, words, STYLES.small, PAGE.width - PAGE.right - width, baseline);
}

/** Cuts words that are wider than there is room. */
function fit(canvas: Canvas, words: string, style: TextStyle, room: number): string {
  const characters = Array.from(drawable(words));
  let length = 0;
  for (let width = 0; length < characters.length; length += 1) {
    width += widthOf(canvas.typefaces, characters[length] ?? '', style);
    if (width > room - GRID) return `${characters.slice(0, length).join('')}…`;
  }
  return words;
}
