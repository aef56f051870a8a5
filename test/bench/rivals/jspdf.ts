import type { Chart } from '#core/report/charts/chart.ts';
import { jsPDF } from 'jspdf';
import { autoTable } from 'jspdf-autotable';
import type { MakeMaker } from '../report/maker.ts';
import {
  inkColour,
  PAGE,
  type Paragraph,
  type PlainTable,
  plainPieces,
  TABLE_SIZE,
  TEXT_WIDTH,
  type Words,
} from '../report/plain.ts';

const LEADING = 1.35;
const BOTTOM = PAGE.height - PAGE.margin;

/** What is written so far: where the next line goes, anchors by page, and links that wait for theirs. */
type Flow = {
  y: number;
  readonly anchors: Map<string, number>;
  readonly waiting: { page: number; box: [number, number, number, number]; anchor: string }[];
};

/** Lines filled by hand, as it has no flow of runs: widths are asked once a word and font; tables by jspdf-autotable. */
export const makeMaker: MakeMaker = ({ document, fonts }) => {
  const files = Object.entries(fonts).map(
    ([name, { bytes }]) => [name, Buffer.from(bytes).toString('base64')] as const,
  );
  return {
    render: () => {
      const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
      for (const [name, file] of files) {
        pdf.addFileToVFS(`${name}.ttf`, file);
        pdf.addFont(`${name}.ttf`, name, 'normal');
      }
      const flow: Flow = { y: PAGE.margin, anchors: new Map(), waiting: [] };
      const measure = measurer(pdf);
      for (const [at, piece] of plainPieces(document).entries()) {
        if (piece.type === 'table') drawTable(pdf, flow, piece);
        else if (piece.type === 'chart') {
          if (flow.y + piece.chart.height > BOTTOM) turn(pdf, flow);
          drawChart(pdf, piece.chart, PAGE.margin, flow.y);
          flow.y += piece.chart.height + 5;
        } else {
          if (piece.level === 1 && at > 0) turn(pdf, flow);
          writeParagraph(pdf, flow, piece, measure);
        }
      }
      for (const { page, box, anchor } of flow.waiting) {
        const pageNumber = flow.anchors.get(anchor);
        if (pageNumber === undefined) continue;
        pdf.setPage(page);
        pdf.link(...box, { pageNumber });
      }
      return new Uint8Array(pdf.output('arraybuffer'));
    },
  };
};

type Measure = (text: string, font: string, size: number) => number;

function measurer(pdf: jsPDF): Measure {
  const known = new Map<string, number>();
  return (text, font, size) => {
    const key = `${font} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      pdf.setFont(font, 'normal');
      pdf.setFontSize(100);
      width = pdf.getTextWidth(text) / 100;
      known.set(key, width);
    }
    return width * size;
  };
}

function turn(pdf: jsPDF, flow: Flow): void {
  pdf.addPage();
  flow.y = PAGE.margin;
}

function writeParagraph(pdf: jsPDF, flow: Flow, piece: Paragraph, measure: Measure): void {
  const { words, size, indent, before, anchor } = piece;
  flow.y += before;
  const most = TEXT_WIDTH - indent;
  const lines: (Words & { width: number })[][] = [[]];
  let x = 0;
  for (const { text, font, link } of words) {
    for (const word of text.split(/(?<=[ \n])/u)) {
      const width = measure(word, font, size);
      if (x > 0 && x + measure(word.trimEnd(), font, size) > most) {
        lines.push([]);
        x = 0;
      }
      const line = lines.at(-1)!;
      const last = line.at(-1);
      if (last !== undefined && last.font === font && last.link === link) {
        line[line.length - 1] = { ...last, text: last.text + word, width: last.width + width };
      } else {
        line.push({ text: word, font, width, ...(link !== undefined && { link }) });
      }
      x += width;
      if (word.endsWith('\n')) {
        lines.push([]);
        x = 0;
      }
    }
  }
  for (const [at, line] of lines.entries()) {
    if (flow.y + size * LEADING > BOTTOM) turn(pdf, flow);
    const page = pdf.getCurrentPageInfo().pageNumber;
    if (at === 0 && anchor !== undefined) flow.anchors.set(anchor, page);
    let left = PAGE.margin + indent;
    pdf.setFontSize(size);
    for (const { text, font, link, width } of line) {
      pdf.setFont(font, 'normal');
      pdf.text(text.trimEnd(), left, flow.y + size);
      if (link?.startsWith('#') === true)
        flow.waiting.push({ page, box: [left, flow.y, width, size * LEADING], anchor: link.slice(1) });
      else if (link !== undefined) pdf.link(left, flow.y, width, size * LEADING, { url: link });
      left += width;
    }
    flow.y += size * LEADING;
  }
}

function drawTable(pdf: jsPDF, flow: Flow, { columns, rows }: PlainTable): void {
  const textOf = (words: readonly Words[]) => words.map(({ text }) => text).join('');
  autoTable(pdf, {
    startY: flow.y + 5,
    margin: PAGE.margin,
    theme: 'plain',
    rowPageBreak: 'avoid',
    styles: { font: 'SourceSans3-Regular', fontSize: TABLE_SIZE, cellPadding: 3 },
    headStyles: { font: 'SourceSans3-SemiBold', fontStyle: 'normal' },
    columnStyles: Object.fromEntries(columns.map(({ isEnd }, at) => [at, { halign: isEnd ? 'right' : 'left' }])),
    head: [columns.map(({ title }) => title)],
    body: rows.map((row) =>
      row.map(({ words, chart }) => ({
        content: textOf(words),
        ...(chart !== undefined && { styles: { minCellWidth: chart.width + 6, minCellHeight: chart.height + 6 } }),
      })),
    ),
    didDrawCell: ({ section, row, column, cell }) => {
      if (section !== 'body') return;
      const { words = [], chart } = rows[row.index]?.[column.index] ?? {};
      if (chart !== undefined) drawChart(pdf, chart, cell.x + 3, cell.y + 3);
      const page = pdf.getCurrentPageInfo().pageNumber;
      for (const { link } of words) {
        const box: [number, number, number, number] = [cell.x, cell.y, cell.width, cell.height];
        if (link?.startsWith('#') === true) flow.waiting.push({ page, box, anchor: link.slice(1) });
        else if (link !== undefined) pdf.link(...box, { url: link });
      }
    },
  });
  flow.y = (pdf as any).lastAutoTable.finalY;
}

function drawChart(pdf: jsPDF, { marks }: Chart, x: number, y: number): void {
  for (const mark of marks) {
    if (mark.type === 'words') {
      pdf.setFont(mark.isStrong ? 'SourceSans3-SemiBold' : 'SourceSans3-Regular', 'normal');
      pdf.setFontSize(mark.size);
      pdf.setTextColor(inkColour(mark.ink));
      const align = ({ start: 'left', middle: 'center', end: 'right' } as const)[mark.anchor];
      pdf.text(mark.text, x + mark.at[0], y + mark.at[1], { align });
      continue;
    }
    if (mark.fill !== undefined) pdf.setFillColor(inkColour(mark.fill));
    if (mark.stroke !== undefined) pdf.setDrawColor(inkColour(mark.stroke));
    pdf.setLineWidth(mark.type === 'rectangle' ? 0.75 : (mark.width ?? 0.75));
    const style = mark.fill === undefined ? 'S' : mark.stroke === undefined ? 'F' : 'DF';
    if (mark.type === 'circle') pdf.circle(x + mark.centre[0], y + mark.centre[1], mark.radius, style);
    else if (mark.type === 'rectangle')
      pdf.rect(x + mark.corner[0], y + mark.corner[1], mark.width, mark.height, style);
    else {
      const isFaint = mark.opacity !== undefined && mark.opacity < 1;
      if (isFaint) pdf.setGState(pdf.GState({ opacity: mark.opacity! }));
      pdf.setLineDashPattern(mark.dash === undefined ? [] : [...mark.dash], 0);
      const [[left, top] = [0, 0], ...rest] = mark.points;
      const steps = rest.map(([px, py], at) => [px - mark.points[at]![0], py - mark.points[at]![1]]);
      pdf.lines(steps, x + left, y + top, [1, 1], style, mark.isClosed);
      pdf.setLineDashPattern([], 0);
      if (isFaint) pdf.setGState(pdf.GState({ opacity: 1 }));
    }
  }
  pdf.setTextColor('#000000');
}
