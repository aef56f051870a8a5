import { type Block, type EvidenceItem, type List, type ReportDocument } from '../../document.ts';
import type { ReportFormat } from '../../format.ts';
import { noteBlocks } from '../note/note-blocks.ts';
import { escapeLineStarts, escapeMarkdown, escapeUrl } from './escape.ts';
import { heatMapTable, radarTable, timelineMarkdown } from './figures.ts';
import { fenceFor, inlineMarkdown } from './inlines.ts';
import { scaleMarkdown } from './scale.ts';
import { tableMarkdown } from './table.ts';

/** Markdown that also reads well as plain text. */
export const markdown: ReportFormat = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  render: (document) => ({ bytes: new TextEncoder().encode(documentMarkdown(document)), warnings: [] }),
};

function documentMarkdown(document: ReportDocument): string {
  const sections = document.sections.flatMap(({ title, isCover, blocks }) => [
    ...(isCover ? [] : [`## ${escapeMarkdown(title)}`]),
    ...blocks.map(blockMarkdown),
  ]);
  const definitions = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'evidence' ? [`[${String(block.number)}]: #evidence-${String(block.number)}`] : [],
    ),
  );
  const parts = [`# ${escapeMarkdown(document.title)}`, document.subtitle, ...sections, definitions.join('\n')];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blocksMarkdown(blocks: readonly Block[]): string {
  return blocks.map(blockMarkdown).join('\n\n');
}

function blockMarkdown(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${inlineMarkdown(block.inlines)}`;
    case 'paragraph':
      return escapeLineStarts(inlineMarkdown(block.inlines));
    case 'list':
      return listMarkdown(block);
    case 'preformatted':
      return preformattedMarkdown(block.text);
    case 'quotation':
      return quoted(blocksMarkdown(block.blocks));
    case 'prose':
      return blocksMarkdown(noteBlocks(block.markdown));
    case 'table':
      return tableMarkdown(block);
    case 'key-figures':
      return block.figures
        .map(({ label, value, detail }) => {
          const more = detail === '' ? '' : ` (${escapeMarkdown(detail)})`;
          return `- ${escapeMarkdown(label)}: **${escapeMarkdown(value)}**${more}`;
        })
        .join('\n');
    case 'level':
      return scaleMarkdown(block);
    case 'radar':
      return tableMarkdown(radarTable(block));
    case 'heat-map':
      return tableMarkdown(heatMapTable(block));
    case 'timeline':
      return timelineMarkdown(block);
    case 'columns':
      return block.columns.map(blocksMarkdown).join('\n\n');
    case 'evidence':
      return evidenceMarkdown(block);
    case 'callout':
      return quoted(`**! ${escapeMarkdown(block.title)}**\n\n${blocksMarkdown(block.blocks)}`);
  }
}

function listMarkdown({ start, items }: List): string {
  const marked = items.map((blocks, at) => {
    const mark = start === null ? '- ' : `${String(start + at)}. `;
    const [first = '', ...rest] = blocksMarkdown(blocks).split('\n');
    const indented = rest.map((line) => (line === '' ? '' : `${' '.repeat(mark.length)}${line}`));
    return [`${mark}${first}`, ...indented].join('\n');
  });
  const isTight = items.every((blocks) => blocks.length < 2);
  return marked.join(isTight ? '\n' : '\n\n');
}

function preformattedMarkdown(text: string): string {
  const fence = fenceFor(text, '```');
  return `${fence}\n${text}\n${fence}`;
}

function quoted(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function evidenceMarkdown(item: EvidenceItem): string {
  const { name, kind, about, facts, page, quote, labelled, note } = item;
  const parts = [
    `### ${escapeMarkdown(name)}`,
    `**${escapeMarkdown(kind)}**: ${[about, ...facts].map(escapeMarkdown).join(', ')}\\\n[${escapeMarkdown(page.title)}](${escapeUrl(page.url)})`,
    quote === undefined ? '' : quoted(quote.split(/\n\s*/u).map(quoteLine).join('\n')),
    ...labelled.map(({ label, words }) => `**${escapeMarkdown(label)}** ${escapeMarkdown(words)}`),
    blocksMarkdown(noteBlocks(note)),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function quoteLine(line: string): string {
  return escapeLineStarts(escapeMarkdown(line));
}
