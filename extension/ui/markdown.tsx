import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Block, Cell, Inline, Table } from '#core/report/document.ts';
import { noteBlocks } from '#core/report/formats/note/note-blocks.ts';

/**
 * A note's Markdown as it is drawn: read by the same reader as reports read it, made into elements one by one. Raw HTML
 * is the text it is, only links to the web and to mail stay links, and a picture is a link to it: nothing is loaded.
 */
export function Markdown({ text, drawText = asItIs }: { readonly text: string; readonly drawText?: DrawText }) {
  // Read once, however often the words that were searched for in it are marked anew.
  const read = useMemo(() => noteBlocks(text), [text]);
  return (
    <div class="markdown" dir="auto">
      {drawWith(drawText).blocks(read)}
    </div>
  );
}

/** Draws a stretch of plain words: as it is, or with what was searched for marked in it. */
type DrawText = (text: string) => ComponentChild;

function asItIs(text: string): ComponentChild {
  return text;
}

function drawWith(drawText: DrawText) {
  const blocks = (drawn: readonly Block[]): ComponentChild => drawn.map(block);

  const block = (drawn: Block): ComponentChild => {
    switch (drawn.type) {
      case 'paragraph':
        return <p dir="auto">{inlines(drawn.inlines)}</p>;
      case 'preformatted':
        return <pre dir="auto">{drawText(drawn.text)}</pre>;
      case 'quotation':
        return <blockquote dir="auto">{blocks(drawn.blocks)}</blockquote>;
      case 'list': {
        const items = drawn.items.map((item) => <li dir="auto">{blocks(item)}</li>);
        return drawn.start === null ? <ul>{items}</ul> : <ol start={drawn.start}>{items}</ol>;
      }
      case 'table':
        return <NoteTable table={drawn} drawText={drawText} cell={cell} />;
      default:
        // The reader of notes makes no other block.
        return null;
    }
  };

  const cell = (drawn: Cell): ComponentChild => (drawn.type === 'words' ? inlines(drawn.inlines) : null);

  const inlines = (drawn: readonly Inline[]): ComponentChild => drawn.map(inline);

  const inline = (drawn: Inline): ComponentChild => {
    switch (drawn.type) {
      case 'text':
        return drawText(drawn.text);
      case 'code':
        return <code>{drawText(drawn.text)}</code>;
      case 'strong':
        return <strong>{inlines(drawn.inlines)}</strong>;
      case 'emphasis':
        return <em>{inlines(drawn.inlines)}</em>;
      case 'break':
        return <br />;
      case 'link':
        return (
          <a href={drawn.url} target="_blank" rel="noopener noreferrer">
            {inlines(drawn.inlines)}
          </a>
        );
      case 'evidence':
        // Only reports number their evidence.
        return null;
    }
  };

  return { blocks };
}

type NoteTableProps = {
  readonly table: Table;
  readonly drawText: DrawText;
  readonly cell: (cell: Cell) => ComponentChild;
};

function NoteTable({ table: { columns, rows }, drawText, cell }: NoteTableProps) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map(({ title }) => (
            <th scope="col" dir="auto">
              {drawText(title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr>
            {cells.map((one) => (
              <td dir="auto">{cell(one)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
