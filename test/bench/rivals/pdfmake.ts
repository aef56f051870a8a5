import pdfmake from 'pdfmake';
import type { MakeMaker } from '../report/maker.ts';
import { PAGE, type Piece, plainPieces, SIZE, TABLE_SIZE, type Words } from '../report/plain.ts';
import { plainSvg } from './plain-svg.ts';

/** By a document definition (pdfmake.github.io/docs), fonts as files. */
export const makeMaker: MakeMaker = ({ document, fonts }) => {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setFonts({
    ...Object.fromEntries(Object.entries(fonts).map(([name, { path }]) => [name, { normal: path }])),
    Charts: { normal: fonts['SourceSans3-Regular'].path, bold: fonts['SourceSans3-SemiBold'].path },
  });
  return {
    render: () =>
      pdfmake
        .createPdf({
          pageSize: 'A4',
          pageMargins: PAGE.margin,
          compress: true,
          defaultStyle: { font: 'SourceSans3-Regular', fontSize: SIZE },
          content: plainPieces(document).map(contentOf),
        })
        .getBuffer(),
  };
};

function contentOf(piece: Piece, at: number): object {
  switch (piece.type) {
    case 'paragraph':
      return {
        text: piece.words.map(wordsOf),
        fontSize: piece.size,
        margin: [piece.indent, piece.before, 0, 0],
        ...(piece.anchor !== undefined && { id: piece.anchor }),
        ...(piece.level === 1 && at > 0 && { pageBreak: 'before' }),
      };
    case 'chart':
      return { svg: plainSvg(piece.chart, 'Charts'), margin: [0, 5, 0, 0] };
    case 'table':
      return {
        layout: 'lightHorizontalLines',
        fontSize: TABLE_SIZE,
        margin: [0, 5, 0, 0],
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: piece.columns.map(() => '*'),
          body: [
            piece.columns.map(({ title, isEnd }) => ({
              text: title,
              font: 'SourceSans3-SemiBold',
              alignment: isEnd ? 'right' : 'left',
            })),
            ...piece.rows.map((row) =>
              row.map(({ words, chart }, at) =>
                chart === undefined
                  ? { text: words.map(wordsOf), alignment: piece.columns[at]?.isEnd === true ? 'right' : 'left' }
                  : { svg: plainSvg(chart, 'Charts') },
              ),
            ),
          ],
        },
      };
  }
}

function wordsOf({ text, font, link }: Words): object {
  if (link === undefined) return { text, font };
  return link.startsWith('#') ? { text, font, linkToDestination: link.slice(1) } : { text, font, link };
}
