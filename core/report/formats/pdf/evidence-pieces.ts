import { type Block, type EvidenceItem, VERDICT_SIGNS } from '../../document.ts';
import type { Verdict } from '#core/observation.ts';
import { noteBlocks } from '../note/note-blocks.ts';
import { drawLine, drawText } from './canvas.ts';
import { markTarget } from './links.ts';
import { COLOURS, GRID, MEASURE, STYLES } from './look.ts';
import { baselineOf, indented, type Piece, type Room, textPieces } from './piece.ts';
import { evidenceTarget } from './spans.ts';
import type { Span } from './text-lines.ts';
import { widthOf } from './typefaces.ts';

/** The margin that the number and the sign stand in. */
const MARGIN = 49;
const NUMBER_WIDTH = 24;

const VERDICT_COLOURS = {
  strength: COLOURS.strength,
  gap: COLOURS.gap,
  note: COLOURS.muted,
} as const satisfies Record<Verdict, string>;

/** One observation: its number and sign in the margin; what it speaks of, where it was seen, what was said of it. */
export function evidencePieces(
  item: EvidenceItem,
  room: Room,
  blockPieces: (blocks: readonly Block[], room: Room) => readonly Piece[],
): readonly Piece[] {
  const inner = { ...room, width: Math.min(MEASURE, room.width - MARGIN) };
  const opening = [
    ...textPieces(openingSpans(item), inner, { keepWithNext: true }),
    ...textPieces([{ text: item.page.title, style: STYLES.link, url: item.page.url }], inner),
  ];
  const rest = [
    ...quotePieces(item, inner),
    ...item.labelled.flatMap((one) => textPieces(labelledSpans(one), inner, { spaceBefore: GRID / 2 })),
    ...blockPieces(noteBlocks(item.note), inner),
  ];
  const last = opening.length - 1;
  const pieces = [
    ...opening.map((inner, at) => (at === last && rest.length > 0 ? { ...inner, keepWithNext: true } : inner)),
    ...rest,
  ];
  return indented(pieces, MARGIN, { mark: marginOf(item) }).map((inner, at) =>
    at === 0 ? { ...inner, spaceBefore: 1.5 * GRID } : inner,
  );
}

function openingSpans(item: EvidenceItem): readonly Span[] {
  return [
    { text: item.kind, style: { ...STYLES.strong, colour: VERDICT_COLOURS[item.verdict] } },
    { text: ` · ${item.about}`, style: STYLES.strong },
    { text: ` · ${item.facts.join(', ')}`, style: STYLES.muted },
  ];
}

function marginOf({ number, verdict }: EvidenceItem): Piece['draw'] {
  const words = String(number);
  return ({ canvas, links }, x, y) => {
    markTarget(canvas, links, evidenceTarget(number), y - GRID);
    const baseline = baselineOf(y, GRID);
    const width = widthOf(canvas.typefaces, words, STYLES.muted);
    drawText(canvas, words, STYLES.muted, x + NUMBER_WIDTH - width, baseline);
    const sign = { ...STYLES.strong, colour: VERDICT_COLOURS[verdict] };
    drawText(canvas, VERDICT_SIGNS[verdict], sign, x + NUMBER_WIDTH + 8, baseline);
  };
}

function quotePieces({ quote }: EvidenceItem, room: Room): readonly Piece[] {
  if (quote === undefined) return [];
  const inner = { ...room, width: room.width - GRID };
  const pieces = quote
    .split(/\n+/u)
    .flatMap((line, at) =>
      textPieces([{ text: line, style: STYLES.quote }], inner, { spaceBefore: at === 0 ? GRID / 2 : GRID / 4 }),
    );
  return indented(pieces, GRID, {
    bar: ({ canvas }, x, y, height) => {
      drawLine(canvas, [x + 1, y + 1], [x + 1, y + height - 1], COLOURS.interval, 1.5);
    },
  });
}

function labelledSpans({ label, words }: EvidenceItem['labelled'][number]): readonly Span[] {
  return [
    { text: label, style: STYLES.muted },
    { text: ` ${words}`, style: STYLES.text },
  ];
}
