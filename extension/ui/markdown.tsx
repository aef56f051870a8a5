import type { ComponentChild } from 'preact';
import type { Block, Cell, Inline, Table } from '#core/report/document.ts';
import { noteBlocks } from '#core/report/formats/note/note-blocks.ts';

/**
 * A note's Markdown as it is drawn: read by the same reader as reports read it, made into elements one by one. Raw HTML
 * is the text it is, only links to the web and to mail stay links, and a picture is a link to it: nothing is loaded.
 */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <div class="markdown" dir="auto">
      {drawBlocks(noteBlocks(text))}
    </div>
  );
}

function drawBlocks(blocks: readonly Block[]): readonly ComponentChild[] {
  return blocks.map(drawBlock);
}

function drawBlock(block: Block): ComponentChild {
  switch (block.type) {
    case 'paragraph':
      return <p dir="auto">{drawInlines(block.inlines)}</p>;
    case 'preformatted':
      return <pre dir="auto">{block.text}</pre>;
    case 'quotation':
      return <blockquote dir="auto">{drawBlocks(block.blocks)}</blockquote>;
    case 'list': {
      const items = block.items.map((item) => <li dir="auto">{drawBlocks(item)}</li>);
      return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
    }
    case 'table':
      return <NoteTable table={block} />;
    default:
      // The reader of notes makes no other block.
      return null;
  }
}

function NoteTable({ table: { columns, rows } }: { readonly table: Table }) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map(({ title }) => (
            <th scope="col" dir="auto">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr>
            {cells.map((cell) => (
              <td dir="auto">{drawCell(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function drawCell(cell: Cell): ComponentChild {
  return cell.type === 'words' ? drawInlines(cell.inlines) : null;
}

function drawInlines(inlines: readonly Inline[]): readonly ComponentChild[] {
  return inlines.map(drawInline);
}

function drawInline(inline: Inline): ComponentChild {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'code':
      return <code>{inline.text}</code>;
    case 'strong':
      return <strong>{drawInlines(inline.inlines)}</strong>;
    case 'emphasis':
      return <em>{drawInlines(inline.inlines)}</em>;
    case 'break':
      return <br />;
    case 'link':
      return (
        <a href={inline.url} target="_blank" rel="noopener noreferrer">
          {drawInlines(inline.inlines)}
        </a>
      );
    case 'evidence':
      // Only reports number their evidence.
      return null;
  }
}
