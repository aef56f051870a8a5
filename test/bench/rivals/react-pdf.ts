import type { Chart } from '#core/report/charts/chart.ts';
import {
  Circle,
  Document,
  Font,
  Link,
  Page,
  Path,
  Rect,
  renderToBuffer,
  StyleSheet,
  Svg,
  Text,
  View,
} from '@react-pdf/renderer';
import { createElement as h } from 'react';
import type { MakeMaker } from '../report/maker.ts';
import { inkColour, PAGE, type Piece, plainPieces, SIZE, TABLE_SIZE, type Words } from '../report/plain.ts';
import { pathData } from './plain-svg.ts';

const styles = StyleSheet.create({
  page: { padding: PAGE.margin, fontFamily: 'SourceSans3-Regular', fontSize: SIZE },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: inkColour('line') },
  cell: { flex: 1, padding: 3, fontSize: TABLE_SIZE },
  end: { flex: 1, padding: 3, fontSize: TABLE_SIZE, textAlign: 'right' },
  header: { fontFamily: 'SourceSans3-SemiBold' },
});

/** A page a section, as its guide has it (react-pdf.org); no word is hyphenated, as in ours. */
export const makeMaker: MakeMaker = ({ document, fonts }) => {
  for (const [family, { path }] of Object.entries(fonts)) Font.register({ family, src: path });
  Font.registerHyphenationCallback((word: string) => [word]);
  return { render: () => renderToBuffer(h(Document, null, ...pagesOf(plainPieces(document)))) };
};

function pagesOf(pieces: readonly Piece[]) {
  const pages: Piece[][] = [];
  for (const piece of pieces) {
    if (pages.length === 0 || (piece.type === 'paragraph' && piece.level === 1)) pages.push([]);
    pages.at(-1)!.push(piece);
  }
  return pages.map((page) => h(Page, { size: 'A4', style: styles.page }, ...page.map(pieceOf)));
}

function pieceOf(piece: Piece) {
  switch (piece.type) {
    case 'paragraph':
      return h(
        Text,
        {
          ...(piece.anchor !== undefined && { id: piece.anchor }),
          style: { fontSize: piece.size, marginTop: piece.before, marginLeft: piece.indent },
        },
        ...piece.words.map(wordsOf),
      );
    case 'chart':
      return chartOf(piece.chart);
    case 'table':
      return h(
        View,
        { style: { marginTop: 5 } },
        h(
          View,
          { style: styles.row, fixed: true },
          ...piece.columns.map(({ title, isEnd }) =>
            h(View, { style: isEnd ? styles.end : styles.cell }, h(Text, { style: styles.header }, title)),
          ),
        ),
        ...piece.rows.map((row) =>
          h(
            View,
            { style: styles.row, wrap: false },
            ...row.map(({ words, chart }, at) =>
              h(
                View,
                { style: piece.columns[at]?.isEnd === true ? styles.end : styles.cell },
                chart === undefined ? h(Text, null, ...words.map(wordsOf)) : chartOf(chart),
              ),
            ),
          ),
        ),
      );
  }
}

function wordsOf({ text, font, link }: Words) {
  const style = { fontFamily: font };
  return link === undefined ? h(Text, { style }, text) : h(Link, { src: link, style }, text);
}

function chartOf({ width, height, marks }: Chart) {
  const paint = ({ fill, stroke, width: line }: { fill?: any; stroke?: any; width?: number }) => ({
    fill: fill === undefined ? 'none' : inkColour(fill),
    ...(stroke !== undefined && { stroke: inkColour(stroke), strokeWidth: line ?? 0.75 }),
  });
  const drawn = marks.map((mark) => {
    switch (mark.type) {
      case 'path':
        return h(Path, {
          d: pathData(mark),
          ...paint(mark),
          fillOpacity: mark.opacity ?? 1,
          ...(mark.dash !== undefined && { strokeDasharray: mark.dash.join(' ') }),
        });
      case 'circle':
        return h(Circle, { cx: mark.centre[0], cy: mark.centre[1], r: mark.radius, ...paint(mark) });
      case 'rectangle':
        return h(Rect, {
          x: mark.corner[0],
          y: mark.corner[1],
          width: mark.width,
          height: mark.height,
          ...paint({ fill: mark.fill, stroke: mark.stroke }),
        });
      case 'words':
        return h(
          Text as any,
          {
            x: mark.at[0],
            y: mark.at[1],
            textAnchor: mark.anchor,
            style: { fontSize: mark.size, fontFamily: mark.isStrong ? 'SourceSans3-SemiBold' : 'SourceSans3-Regular' },
            fill: inkColour(mark.ink),
          },
          mark.text,
        );
    }
  });
  return h(Svg, { width, height, viewBox: `0 0 ${width} ${height}` }, ...drawn);
}
