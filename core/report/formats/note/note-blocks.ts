import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import type { Block, Cell } from '../../document.ts';
import { noteInlines } from './note-inlines.ts';

/** A note nested deeper than this is shown as it was written. */
const DEEPEST = 8;

/** Reads a note's Markdown into blocks. Raw HTML comes out as the text it is; headings become strong paragraphs. */
export function noteBlocks(markdown: string): readonly Block[] {
  if (markdown.trim() === '') return [];
  try {
    return Lexer.lex(markdown).flatMap((token) => blocksOf(token, 0));
  } catch (error) {
    // The lexer recurses: a note that nests beyond the stack is shown as it was written.
    if (error instanceof RangeError) return [{ type: 'preformatted', text: markdown }];
    throw error;
  }
}

function blocksOf(token: Token, depth: number): readonly Block[] {
  if (!isBlockToken(token)) return [{ type: 'paragraph', inlines: noteInlines([token]) }];
  if (depth > DEEPEST) return [{ type: 'preformatted', text: token.raw }];
  switch (token.type) {
    case 'space':
    case 'def':
    case 'hr':
      return [];
    case 'paragraph':
      return [{ type: 'paragraph', inlines: noteInlines(token.tokens) }];
    case 'heading':
      return [{ type: 'paragraph', inlines: [{ type: 'strong', inlines: noteInlines(token.tokens) }] }];
    case 'code':
      return [{ type: 'preformatted', text: token.text }];
    case 'blockquote':
      return [{ type: 'quotation', blocks: token.tokens.flatMap((child) => blocksOf(child, depth + 1)) }];
    case 'list':
      return [listOf(token, depth)];
    case 'table':
      return [tableOf(token)];
  }
}

type BlockToken = Extract<
  MarkedToken,
  { type: 'space' | 'def' | 'hr' | 'paragraph' | 'heading' | 'code' | 'blockquote' | 'list' | 'table' }
>;

const BLOCK_TYPES = {
  space: true,
  def: true,
  hr: true,
  paragraph: true,
  heading: true,
  code: true,
  blockquote: true,
  list: true,
  table: true,
} as const satisfies Record<BlockToken['type'], true>;

function isBlockToken(token: Token): token is BlockToken {
  return Object.hasOwn(BLOCK_TYPES, token.type);
}

function listOf({ ordered, start, items }: Tokens.List, depth: number): Block {
  return {
    type: 'list',
    start: ordered ? (start === '' ? 1 : start) : null,
    items: items.map(({ tokens }) => itemBlocks(tokens, depth)),
  };
}

/** An item's own words may come in several tokens, a checkbox before them: together they are one paragraph. */
function itemBlocks(tokens: readonly Token[], depth: number): readonly Block[] {
  const blocks: Block[] = [];
  let words: Token[] = [];
  const flush = () => {
    if (words.length > 0) blocks.push({ type: 'paragraph', inlines: noteInlines(words) });
    words = [];
  };
  for (const token of tokens) {
    if (!isBlockToken(token)) {
      words.push(token);
    } else if (token.type === 'paragraph' && words.length > 0) {
      words.push(...token.tokens);
    } else {
      flush();
      blocks.push(...blocksOf(token, depth + 1));
    }
  }
  flush();
  return blocks;
}

function tableOf({ header, rows }: Tokens.Table): Block {
  const cellOf = ({ tokens }: Tokens.TableCell): Cell => ({ type: 'words', inlines: noteInlines(tokens) });
  return {
    type: 'table',
    caption: '',
    columns: header.map(({ text, align }) => ({
      title: text,
      align: align === 'right' ? 'end' : 'start',
      isRowHeader: false,
    })),
    rows: rows.map((row) => row.map(cellOf)),
  };
}
