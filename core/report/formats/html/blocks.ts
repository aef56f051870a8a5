import type { Block, KeyFigures, Labels, List, Paragraph } from '../../document.ts';
import { noteBlocks } from '../note/note-blocks.ts';
import { evidenceMarkup } from './evidence.ts';
import { figureMarkup } from './figure.ts';
import { inlineMarkup } from './inlines.ts';
import { heatMapMarkup } from './heat-map.ts';
import { type Markup, markup } from './markup.ts';
import { tableMarkup } from './table.ts';

/** Blocks, one below the other. */
export function blocksMarkup(blocks: readonly Block[], labels: Labels): Markup {
  return markup`${blocks.map((block) => blockMarkup(block, labels))}`;
}

function blockMarkup(block: Block, labels: Labels): Markup {
  switch (block.type) {
    case 'heading':
      return block.level === 2
        ? markup`<h3>${inlineMarkup(block.inlines, labels)}</h3>\n`
        : markup`<h4>${inlineMarkup(block.inlines, labels)}</h4>\n`;
    case 'paragraph':
      return paragraphMarkup(block, labels);
    case 'list':
      return listMarkup(block, labels);
    case 'preformatted':
      return markup`<pre tabindex="0" dir="auto">${block.text}</pre>\n`;
    case 'quotation':
      return markup`<blockquote dir="auto">${blocksMarkup(block.blocks, labels)}</blockquote>\n`;
    case 'prose':
      return markup`<div class="note" dir="auto">${blocksMarkup(noteBlocks(block.markdown), labels)}</div>\n`;
    case 'table':
      return markup`${tableMarkup(block, labels)}\n`;
    case 'key-figures':
      return keyFiguresMarkup(block);
    case 'level':
    case 'radar':
    case 'timeline':
      return markup`${figureMarkup(block, labels)}\n`;
    case 'heat-map':
      return markup`${heatMapMarkup(block)}\n`;
    case 'columns':
      return markup`<div class="columns">${block.columns.map((blocks) => markup`<div>${blocksMarkup(blocks, labels)}</div>`)}</div>\n`;
    case 'evidence':
      return markup`${evidenceMarkup(block, labels, blocksMarkup)}\n`;
    case 'callout':
      return markup`<div class="callout"><p class="callout-title"><span aria-hidden="true">! </span>${block.title}</p>${blocksMarkup(block.blocks, labels)}</div>\n`;
  }
}

function paragraphMarkup({ role, inlines }: Paragraph, labels: Labels): Markup {
  const words = inlineMarkup(inlines, labels);
  return role === undefined ? markup`<p>${words}</p>\n` : markup`<p class="${role}">${words}</p>\n`;
}

function listMarkup({ start, items }: List, labels: Labels): Markup {
  const rows = items.map((blocks) => markup`<li>${itemMarkup(blocks, labels)}</li>`);
  return start === null ? markup`<ul>${rows}</ul>\n` : markup`<ol start="${String(start)}">${rows}</ol>\n`;
}

/** An item of one paragraph is set tight. */
function itemMarkup(blocks: readonly Block[], labels: Labels): Markup {
  const [only, ...others] = blocks;
  return only?.type === 'paragraph' && others.length === 0
    ? inlineMarkup(only.inlines, labels)
    : blocksMarkup(blocks, labels);
}

function keyFiguresMarkup({ figures }: KeyFigures): Markup {
  const groups = figures.map(
    ({ label, value, detail }) =>
      markup`<div><dt>${label}</dt><dd class="figure">${value}</dd>${detail === '' ? [] : markup`<dd>${detail}</dd>`}</div>`,
  );
  return markup`<dl class="figures">${groups}</dl>\n`;
}
