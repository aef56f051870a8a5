import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { FontName } from '#core/report/format.ts';
import type { MakeMaker } from '../report/maker.ts';
import { PAGE, type Piece, plainPieces, SIZE, TABLE_SIZE, type Words } from '../report/plain.ts';
import { plainSvg } from './plain-svg.ts';

const STYLES: Readonly<Record<FontName, string>> = {
  'SourceSans3-Regular': 'font: "Source Sans 3"',
  'SourceSans3-SemiBold': 'font: "Source Sans 3", weight: 600',
  'SourceSans3-Italic': 'font: "Source Sans 3", style: "italic"',
  'SourceSerif4-Regular': 'font: "Source Serif 4"',
  'SourceSerif4-SemiBold': 'font: "Source Serif 4", weight: 600',
};

/** As Typst's source, compiled in this process; nothing of one run is kept for the next, which would be another document. */
export const makeMaker: MakeMaker = ({ document, fonts }) => {
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontBlobs: Object.values(fonts).map(({ bytes }) => Buffer.from(bytes)) }],
  });
  return {
    render: () => {
      compiler.evictCache(0);
      return compiler.pdf({ mainFileContent: sourceOf(plainPieces(document)) });
    },
  };
};

function sourceOf(pieces: readonly Piece[]): string {
  const anchors = new Set(
    pieces.flatMap((piece) => (piece.type === 'paragraph' && piece.anchor !== undefined ? [piece.anchor] : [])),
  );
  const parts = pieces.map((piece, at) => pieceOf(piece, at > 0, anchors));
  return `#set page(paper: "a4", margin: ${PAGE.margin}pt)
#set text(font: "Source Sans 3", size: ${SIZE}pt, hyphenate: false)
#set par(spacing: 5pt, leading: 0.65em)
#show heading: set text(font: "Source Serif 4", weight: 600)
#set table(stroke: (bottom: 0.5pt + rgb("#d5dedf")), inset: 3pt)
${parts.join('\n\n')}
`;
}

function pieceOf(piece: Piece, isLater: boolean, anchors: ReadonlySet<string>): string {
  switch (piece.type) {
    case 'paragraph': {
      const content = piece.words.map((words) => wordsOf(words, anchors)).join('');
      const label = piece.anchor === undefined ? '' : ` <${piece.anchor}>`;
      if (piece.level !== undefined) {
        const pagebreak = piece.level === 1 && isLater ? '#pagebreak(weak: true)\n' : '';
        return `${pagebreak}#heading(level: ${piece.level})[#text(size: ${piece.size}pt)[${content}]]`;
      }
      const inset = piece.indent === 0 ? '' : `left: ${piece.indent}pt, `;
      return `#block(inset: (${inset}top: ${piece.before}pt), spacing: 4pt)[${piece.size === SIZE ? content : `#text(size: ${piece.size}pt)[${content}]`}]${label}`;
    }
    case 'chart':
      return svgOf(piece.chart);
    case 'table': {
      const aligns = piece.columns.map(({ isEnd }) => (isEnd ? 'right' : 'left'));
      const header = piece.columns.map(
        ({ title }) => `[${wordsOf({ text: title, font: 'SourceSans3-SemiBold' }, anchors)}]`,
      );
      const cells = piece.rows.map((row) =>
        row
          .map(
            ({ words, chart }) =>
              `[${chart === undefined ? words.map((word) => wordsOf(word, anchors)).join('') : svgOf(chart)}]`,
          )
          .join(', '),
      );
      return `#[#set text(size: ${TABLE_SIZE}pt)\n#show table.cell: set block(breakable: false)\n#table(columns: (${'1fr, '.repeat(aligns.length)}), align: (${aligns.join(', ')},), table.header(${header.join(', ')}), ${cells.join(',\n')})]`;
    }
  }
}

function wordsOf({ text, font, link }: Words, anchors: ReadonlySet<string>): string {
  const plain = `#${quoted(text)}`;
  const styled = font === 'SourceSans3-Regular' ? plain : `#text(${STYLES[font]})[${plain}]`;
  if (link === undefined) return styled;
  if (!link.startsWith('#')) return `#link(${quoted(link)})[${styled}]`;
  return anchors.has(link.slice(1)) ? `#link(<${link.slice(1)}>)[${styled}]` : styled;
}

function svgOf(chart: Parameters<typeof plainSvg>[0]): string {
  return `#image(bytes(${quoted(plainSvg(chart, 'Source Sans 3'))}), format: "svg", width: ${chart.width}pt)`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
