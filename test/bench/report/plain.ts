import { cellChartOf, chartsOf } from '#core/report/charts/chart-of.ts';
import type { Chart, Ink } from '#core/report/charts/chart.ts';
import { estimatedWidth } from '#core/report/charts/estimated-width.ts';
import { type Block, type Cell, type Inline, type ReportDocument, VERDICT_SIGNS } from '#core/report/document.ts';
import type { FontName } from '#core/report/format.ts';
import { noteBlocks } from '#core/report/formats/note/note-blocks.ts';
import { LIGHT, stageStep } from '#core/report/palette.ts';

/** A4 with a margin, in points. */
export const PAGE = { width: 595.28, height: 841.89, margin: 57 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** The size of words that no size is given for, and of those in tables. */
export const SIZE = 10;
export const TABLE_SIZE = 8.5;

/** Words in one font; `link` is an address, or `#` and the name of an anchor. */
export type Words = { readonly text: string; readonly font: FontName; readonly link?: string };
export type Paragraph = {
  readonly type: 'paragraph';
  readonly words: readonly Words[];
  readonly size: number;
  /** In points, from the margin. */
  readonly indent: number;
  readonly before: number;
  readonly anchor?: string;
  /** A heading's: 1 begins on a new page. */
  readonly level?: 1 | 2 | 3;
};
export type PlainCell = { readonly words: readonly Words[]; readonly chart?: Chart };
export type PlainTable = {
  readonly type: 'table';
  readonly columns: readonly { readonly title: string; readonly isEnd: boolean }[];
  readonly rows: readonly (readonly PlainCell[])[];
};
export type PlainChart = { readonly type: 'chart'; readonly chart: Chart };
export type Piece = Paragraph | PlainTable | PlainChart;

/** A document as the least that a library of PDF must set: paragraphs, tables and charts, one below the other. */
export function plainPieces(document: ReportDocument): readonly Piece[] {
  return document.sections.flatMap(({ title, isCover, blocks }): readonly Piece[] => [
    heading(isCover ? document.title : title, isCover ? 24 : 20, 1),
    ...(isCover ? [paragraph([sans(`${document.subtitle}, ${document.date}`)])] : []),
    ...blocks.flatMap((block) => piecesOf(block, 0)),
  ]);
}

/** The colour of a mark. */
export function inkColour(ink: Ink): string {
  return typeof ink === 'string' ? LIGHT[ink] : LIGHT.stages[stageStep(ink.stage)];
}

function piecesOf(block: Block, indent: number): readonly Piece[] {
  const within = (blocks: readonly Block[], deeper = 12) => blocks.flatMap((inner) => piecesOf(inner, indent + deeper));
  switch (block.type) {
    case 'heading':
      return [heading(plainText(block.inlines), block.level === 2 ? 14 : 11, block.level)];
    case 'paragraph':
      return [paragraph(wordsOf(block.inlines), { indent, ...(block.role === 'lead' && { size: 13 }) })];
    case 'list':
      return block.items.flatMap((item, at) =>
        labelled(block.start === null ? '•' : `${String(block.start + at)}.`, within(item)),
      );
    case 'preformatted':
      return [paragraph([sans(block.text)], { indent })];
    case 'quotation':
      return within(block.blocks);
    case 'prose':
      return within(noteBlocks(block.markdown), 0);
    case 'table':
      return [
        ...(block.caption === '' ? [] : [paragraph([strong(block.caption)], { indent })]),
        {
          type: 'table',
          columns: block.columns.map(({ title, align }) => ({ title, isEnd: align === 'end' })),
          rows: block.rows.map((row) => row.map(cellOf)),
        },
      ];
    case 'key-figures':
      return block.figures.flatMap(({ label, value, detail }) => [
        paragraph([{ text: value, font: 'SourceSerif4-SemiBold' }], { indent, size: 18 }),
        paragraph([strong(label), sans(` ${detail}`)], { indent, before: 0 }),
      ]);
    case 'level':
    case 'radar':
    case 'heat-map':
    case 'timeline': {
      const caption = block.type === 'level' ? [] : [paragraph([strong(block.caption)], { indent })];
      const charts = chartsOf(block, { width: TEXT_WIDTH, measure: estimatedWidth });
      return [...caption, ...charts.map((chart): Piece => ({ type: 'chart', chart }))];
    }
    case 'columns':
      return block.columns.flatMap((blocks) => within(blocks, 0));
    case 'callout':
      return [paragraph([strong(block.title)], { indent }), ...within(block.blocks)];
    case 'evidence':
      return evidencePieces(block);
  }
}

function evidencePieces(item: Extract<Block, { type: 'evidence' }>): readonly Piece[] {
  const facts = [item.about, ...item.facts].join(', ');
  return [
    paragraph([strong(`${String(item.number)} ${VERDICT_SIGNS[item.verdict]} ${item.kind} `), sans(facts)], {
      before: 10,
      anchor: `evidence-${String(item.number)}`,
    }),
    paragraph([{ ...sans(item.page.title), link: item.page.url }], { before: 0 }),
    ...(item.quote === undefined
      ? []
      : [paragraph([{ text: item.quote, font: 'SourceSerif4-Regular' }], { indent: 12, before: 2 })]),
    ...item.labelled.map(({ label, words }) => paragraph([strong(`${label} `), sans(words)], { before: 2 })),
    ...noteBlocks(item.note).flatMap((block) => piecesOf(block, 0)),
  ];
}

function labelled(label: string, pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (first?.type !== 'paragraph') return [paragraph([sans(label)]), ...pieces];
  return [{ ...first, words: [sans(`${label} `), ...first.words] }, ...rest];
}

function cellOf(cell: Cell): PlainCell {
  return cell.type === 'words' ? { words: wordsOf(cell.inlines) } : { words: [], chart: cellChartOf(cell, 72) };
}

function heading(text: string, size: number, level: 1 | 2 | 3): Paragraph {
  return paragraph([{ text, font: 'SourceSerif4-SemiBold' }], { size, before: size, level });
}

function paragraph(words: readonly Words[], look: Partial<Omit<Paragraph, 'words'>> = {}): Paragraph {
  return { type: 'paragraph', words, size: SIZE, indent: 0, before: 5, ...look };
}

const sans = (text: string): Words => ({ text, font: 'SourceSans3-Regular' });
const strong = (text: string): Words => ({ text, font: 'SourceSans3-SemiBold' });

function plainText(inlines: readonly Inline[]): string {
  return wordsOf(inlines)
    .map(({ text }) => text)
    .join('');
}

function wordsOf(
  inlines: readonly Inline[],
  look: Omit<Words, 'text'> = { font: 'SourceSans3-Regular' },
): readonly Words[] {
  return inlines.flatMap((inline): readonly Words[] => {
    switch (inline.type) {
      case 'text':
      case 'code':
        return [{ ...look, text: inline.text }];
      case 'strong':
        return wordsOf(inline.inlines, { ...look, font: 'SourceSans3-SemiBold' });
      case 'emphasis':
        return wordsOf(inline.inlines, { ...look, font: 'SourceSans3-Italic' });
      case 'link':
        return wordsOf(inline.inlines, { ...look, link: inline.url });
      case 'break':
        return [{ ...look, text: '\n' }];
      case 'evidence':
        return [{ ...look, text: `[${String(inline.number)}]`, link: `#evidence-${String(inline.number)}` }];
    }
  });
}
