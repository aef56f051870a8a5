import { type Block, type EvidenceItem, VERDICT_SIGNS } from '../../document.ts';
import type { Verdict } from '#core/observation.ts';
import { noteBlocks } from '../note/note-blocks.ts';
import type { Ink } from '../../charts/chart.ts';
import { drawLine, drawMarked, drawShaped } from './canvas.ts';
import { shape } from './fonts/shape.ts';
import { markTarget } from './links.ts';
import { GRID, MEASURE, STYLES } from './look.ts';
import { baselineOf, indented, type Piece, type Room, textPieces, within } from './piece.ts';
import { evidenceTarget } from './spans.ts';
import type { Span } from './text-lines.ts';
import { addElement, type StructureElement } from './structure.ts';

/** The margin that the number and the sign stand in. */
const MARGIN = 49;
const NUMBER_WIDTH = 24;

const VERDICT_INKS = { strength: 'strength', gap: 'gap', note: 'muted' } as const satisfies Record<Verdict, Ink>;

/** One observation: its number and sign in the margin; what it speaks of, where it was seen, what was said of it. */
export function evidencePieces(
  evidence: EvidenceItem,
  room: Room,
  blockPieces: (blocks: readonly Block[], room: Room) => readonly Piece[],
): readonly Piece[] {
  const item = within(room, 'Sect');
  const number = addElement(item.element, 'P');
  const inner = { ...item, width: Math.min(MEASURE, room.width - MARGIN) };
  const opening = [
    ...textPieces(openingSpans(evidence), { ...inner, element: number }, { keepWithNext: true }),
    ...textPieces([{ text: evidence.page.title, style: STYLES.link, url: evidence.page.url }], within(inner, 'P')),
  ];
  const rest = [
    ...quotePieces(evidence, inner),
    ...evidence.labelled.flatMap((one) =>
      textPieces(labelledSpans(one), within(inner, 'P'), { spaceBefore: GRID / 2 }),
    ),
    ...blockPieces(noteBlocks(evidence.note), inner),
  ];
  const last = opening.length - 1;
  const pieces = [
    ...opening.map((inner, at) => (at === last && rest.length > 0 ? { ...inner, keepWithNext: true } : inner)),
    ...rest,
  ];
  return indented(pieces, MARGIN, { mark: marginOf(evidence, number, room) }).map((inner, at) =>
    at === 0 ? { ...inner, spaceBefore: 1.5 * GRID } : inner,
  );
}

function openingSpans(item: EvidenceItem): readonly Span[] {
  return [
    { text: item.kind, style: { ...STYLES.strong, ink: VERDICT_INKS[item.verdict] } },
    { text: ` · ${item.about}`, style: STYLES.strong },
    { text: ` · ${item.facts.join(', ')}`, style: STYLES.muted },
  ];
}

/** The number is read before what follows it; the sign says no more than the word beside it. */
function marginOf({ number, verdict }: EvidenceItem, element: StructureElement, { typefaces }: Room): Piece['draw'] {
  const ordinal = shape(typefaces, STYLES.muted.font, String(number));
  const sign = shape(typefaces, STYLES.strong.font, VERDICT_SIGNS[verdict]);
  return ({ canvas, links }, x, y) => {
    markTarget(canvas, links, evidenceTarget(number), y - GRID);
    const baseline = baselineOf(y, GRID);
    const width = ordinal.width * STYLES.muted.size;
    drawMarked(canvas, element, () => {
      drawShaped(canvas, ordinal.parts, STYLES.muted, x + NUMBER_WIDTH - width, baseline);
    });
    const style = { ...STYLES.strong, ink: VERDICT_INKS[verdict] };
    drawShaped(canvas, sign.parts, style, x + NUMBER_WIDTH + 8, baseline);
  };
}

function quotePieces({ quote }: EvidenceItem, room: Room): readonly Piece[] {
  if (quote === undefined) return [];
  const inner = within({ ...room, width: room.width - GRID }, 'BlockQuote');
  const pieces = quote.split(/\n+/u).flatMap((line, at) =>
    textPieces([{ text: line, style: STYLES.quote }], within(inner, 'P'), {
      spaceBefore: at === 0 ? GRID / 2 : GRID / 4,
    }),
  );
  return indented(pieces, GRID, {
    bar: ({ canvas }, x, y, height) => {
      drawLine(canvas, [x + 1, y + 1], [x + 1, y + height - 1], { stage: 1 / 3 }, 1.5);
    },
  });
}

function labelledSpans({ label, words }: EvidenceItem['labelled'][number]): readonly Span[] {
  return [
    { text: label, style: STYLES.muted },
    { text: ` ${words}`, style: STYLES.text },
  ];
}
