import type { Chart } from '#core/report/charts/chart.ts';
import PDFDocument from 'pdfkit';
import type { MakeMaker } from '../report/maker.ts';
import {
  inkColour,
  PAGE,
  type PlainCell,
  type PlainTable,
  plainPieces,
  TABLE_SIZE,
  TEXT_WIDTH,
  type Words,
} from '../report/plain.ts';
import { pathData } from './plain-svg.ts';

const PADDING = 3;
const BOTTOM = PAGE.height - PAGE.margin;

/** By the text flow of its guide (pdfkit.org/docs/text.html): runs continued in their paragraph; tables by hand. */
export const makeMaker: MakeMaker = ({ document, fonts }) => ({
  render: () => {
    const pdf = new PDFDocument({ size: 'A4', margin: PAGE.margin, font: null });
    for (const [name, { path }] of Object.entries(fonts)) pdf.registerFont(name, path);
    const chunks: Uint8Array[] = [];
    const done = new Promise<Uint8Array>((resolve) => {
      pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      pdf.on('end', () => {
        resolve(Buffer.concat(chunks));
      });
    });
    for (const [at, piece] of plainPieces(document).entries()) {
      if (piece.type === 'table') {
        drawTable(pdf, piece);
      } else if (piece.type === 'chart') {
        if (pdf.y + piece.chart.height > BOTTOM) pdf.addPage();
        drawChart(pdf, piece.chart, PAGE.margin, pdf.y);
        pdf.y += piece.chart.height + 5;
      } else {
        if (piece.level === 1 && at > 0) pdf.addPage();
        pdf.y += piece.before;
        if (piece.anchor !== undefined) pdf.addNamedDestination(piece.anchor);
        write(pdf, piece.words, piece.size, PAGE.margin + piece.indent, TEXT_WIDTH - piece.indent);
      }
    }
    pdf.end();
    return done;
  },
});

function write(pdf: any, words: readonly Words[], size: number, x: number, width: number, align = 'left'): void {
  pdf.fontSize(size);
  pdf.x = x;
  for (const [at, { text, font, link }] of words.entries()) {
    const isInner = link?.startsWith('#') === true;
    pdf.font(font).text(text, {
      width,
      align,
      continued: at < words.length - 1,
      link: isInner ? null : (link ?? null),
      goTo: isInner ? link.slice(1) : null,
    });
  }
}

function drawTable(pdf: any, { columns, rows }: PlainTable): void {
  const width = TEXT_WIDTH / columns.length;
  const header = columns.map(({ title }): PlainCell => ({ words: [{ text: title, font: 'SourceSans3-SemiBold' }] }));
  const heightOf = (row: readonly PlainCell[]) =>
    Math.max(
      ...row.map(
        ({ words, chart }) =>
          chart?.height ??
          pdf.heightOfString(words.map(({ text }) => text).join('') || ' ', { width: width - 2 * PADDING }),
      ),
    ) +
    2 * PADDING;
  const drawRow = (row: readonly PlainCell[], height: number) => {
    const top = pdf.y;
    for (const [at, { words, chart }] of row.entries()) {
      const x = PAGE.margin + at * width + PADDING;
      pdf.y = top + PADDING;
      if (chart !== undefined) drawChart(pdf, chart, x, pdf.y);
      else if (words.length > 0)
        write(pdf, words, TABLE_SIZE, x, width - 2 * PADDING, columns[at]?.isEnd === true ? 'right' : 'left');
    }
    pdf.y = top + height;
    pdf
      .moveTo(PAGE.margin, pdf.y)
      .lineTo(PAGE.margin + TEXT_WIDTH, pdf.y)
      .lineWidth(0.5)
      .stroke(inkColour('line'));
    pdf.fillColor('black');
  };
  pdf.y += 5;
  pdf.font('SourceSans3-Regular').fontSize(TABLE_SIZE);
  const headerHeight = heightOf(header);
  for (const [at, row] of rows.entries()) {
    pdf.font('SourceSans3-Regular').fontSize(TABLE_SIZE);
    const height = heightOf(row);
    const isFull = pdf.y + height + (at === 0 ? headerHeight : 0) > BOTTOM;
    if (isFull) pdf.addPage();
    if (isFull || at === 0) drawRow(header, headerHeight);
    drawRow(row, height);
  }
}

function drawChart(pdf: any, chart: Chart, x: number, y: number): void {
  pdf.save().translate(x, y);
  for (const mark of chart.marks) {
    if (mark.type === 'words') {
      pdf
        .font(mark.isStrong ? 'SourceSans3-SemiBold' : 'SourceSans3-Regular')
        .fontSize(mark.size)
        .fillColor(inkColour(mark.ink));
      const shift = { start: 0, middle: 0.5, end: 1 }[mark.anchor] * pdf.widthOfString(mark.text);
      pdf.text(mark.text, mark.at[0] - shift, mark.at[1], { baseline: 'alphabetic', lineBreak: false });
      continue;
    }
    if (mark.type === 'path') pdf.path(pathData(mark));
    else if (mark.type === 'circle') pdf.circle(...mark.centre, mark.radius);
    else pdf.rect(...mark.corner, mark.width, mark.height);
    pdf.lineWidth(mark.type === 'rectangle' ? 0.75 : (mark.width ?? 0.75));
    if (mark.type === 'path' && mark.dash !== undefined) pdf.dash(mark.dash[0], { space: mark.dash[1] });
    else pdf.undash();
    pdf.fillOpacity(mark.type === 'path' ? (mark.opacity ?? 1) : 1);
    if (mark.fill !== undefined && mark.stroke !== undefined)
      pdf.fillAndStroke(inkColour(mark.fill), inkColour(mark.stroke));
    else if (mark.fill !== undefined) pdf.fill(inkColour(mark.fill));
    else if (mark.stroke !== undefined) pdf.stroke(inkColour(mark.stroke));
  }
  pdf.fillOpacity(1).fillColor('black').restore();
  pdf.x = PAGE.margin;
  pdf.y = y;
}
