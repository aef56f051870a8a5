import type { Block, KeyFigures, List, Paragraph } from '../../document.ts';
import { figureTable } from '../../charts/figure-table.ts';
import { noteBlocks } from '../note/note-blocks.ts';
import { evidenceMarkup } from './evidence.ts';
import { inlineMarkup } from './inlines.ts';
import { levelMarkup } from './level-scale.ts';
import { type Markup, markup } from './markup.ts';
import { tableMarkup } from './table.ts';

/** Blocks, one below the other. */
export function blocksMarkup(blocks: readonly Block[]): Markup {
  return markup`${blocks.map(blockMarkup)}`;
}

function blockMarkup(block: Block): Markup {
  switch (block.type) {
    case 'heading':
      return block.level === 2
        ? markup`<h3>${inlineMarkup(block.inlines)}</h3>\n`
        : markup`<h4>${inlineMarkup(block.inlines)}</h4>\n`;
    case 'paragraph':
      return paragraphMarkup(block);
    case 'list':
      return listMarkup(block);
    case 'preformatted':
      return markup`<pre tabindex="0" dir="auto">${block.text}</pre>\n`;
    case 'quotation':
      return markup`<blockquote dir="auto">${blocksMarkup(block.blocks)}</blockquote>\n`;
    case 'prose':
      return markup`<div class="note" dir="auto">${blocksMarkup(noteBlocks(block.markdown))}</div>\n`;
    case 'table':
      return markup`${tableMarkup(block)}\n`;
    case 'key-figures':
      return keyFiguresMarkup(block);
    case 'level':
      return markup`${levelMarkup(block)}\n`;
    case 'radar':
    case 'heat-map':
    case 'timeline':
      return markup`${tableMarkup(figureTable(block))}\n`;
    case 'columns':
      return markup`<div class="columns">${block.columns.map((blocks) => markup`<div>${blocksMarkup(blocks)}</div>`)}</div>\n`;
    case 'evidence':
      return markup`${evidenceMarkup(block, blocksMarkup)}\n`;
    case 'callout':
      return markup`<div class="callout"><p class="callout-title"><span aria-hidden="true">! </span>${block.title}</p>${blocksMarkup(block.blocks)}</div>\n`;
  }
}

function paragraphMarkup({ role, inlines }: Paragraph): Markup {
  const words = inlineMarkup(inlines);
  return role === undefined ? markup`<p>${words}</p>\n` : markup`<p class="${role}">${words}</p>\n`;
}

function listMarkup({ start, items }: List): Markup {
  const rows = items.map((blocks) => markup`<li>${itemMarkup(blocks)}</li>`);
  return start === null ? markup`<ul>${rows}</ul>\n` : markup`<ol start="${String(start)}">${rows}</ol>\n`;
}

/** An item of one paragraph is set tight. */
function itemMarkup(blocks: readonly Block[]): Markup {
  const [only, ...others] = blocks;
  return only?.type === 'paragraph' && others.length === 0 ? inlineMarkup(only.inlines) : blocksMarkup(blocks);
}

function keyFiguresMarkup({ figures }: KeyFigures): Markup {
  const groups = figures.map(
    ({ label, value, detail }) =>
      markup`<div><dt>${label}</dt><dd class="figure">${value}</dd>${detail === '' ? [] : markup`<dd>${detail}</dd>`}</div>`,
  );
  return markup`<dl class="figures">${groups}</dl>\n`;
}
