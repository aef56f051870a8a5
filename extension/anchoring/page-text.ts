import { type Folded, foldUnit } from './folding.ts';
import { runAtOnce, type Work } from './slices.ts';
import { findingTextNodes, lastAtOrBefore, type TextNodes } from './text-nodes.ts';

/** Units folded between two rests: well under a millisecond. */
const UNITS_A_STEP = 0x1000;

/**
 * The text of a page as an index: `units` is all of it as texts are compared, without white space, so that quotes are
 * found again when lines break elsewhere or paragraphs become lists. The other columns lead back to the page.
 */
export type PageText = TextNodes & {
  readonly units: Folded;
  /** Where each of the units stands in the page's text, white space and all. */
  readonly offsets: Uint32Array;
};

/** Reads the text of a page below an element, in document order; scripts, styles and form fields are not text. */
export function readPageText(root: Element): PageText {
  return runAtOnce(readingPageText(root));
}

/**
 * Reads the text of a page with rests. A text that changes during a rest is read as far as it was long before.
 */
export function* readingPageText(root: Element): Work<PageText> {
  const { nodes, starts } = yield* findingTextNodes(root);
  const size = starts.at(-1) ?? 0;
  const units = new Uint16Array(size);
  const offsets = new Uint32Array(size);
  let length = 0;
  let rested = 0;
  for (let index = 0; index < nodes.length; index += 1) {
    const data = nodes[index]?.data ?? '';
    const start = starts[index] ?? 0;
    const end = Math.min(start + data.length, starts[index + 1] ?? 0);
    for (let at = start; at < end; at += 1) {
      const unit = foldUnit(data.charCodeAt(at - start));
      if (unit !== 0) {
        units[length] = unit;
        offsets[length++] = at;
      }
      if (at - rested < UNITS_A_STEP) continue;
      rested = at;
      yield;
    }
  }
  return { nodes, starts, units: units.subarray(0, length), offsets: offsets.subarray(0, length) };
}

/** The range of the page from one offset into the units up to another; null where there is no text between them. */
export function rangeOf(text: PageText, start: number, end: number): StaticRange | null {
  const from = placeOf(text, start);
  const to = placeOf(text, end - 1);
  if (from === null || to === null || start >= end) return null;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset + 1,
  });
}

/** The offset into the units of a place in the page's text, white space and all. */
export function unitAt({ offsets }: PageText, offset: number): number {
  const before = lastAtOrBefore(offsets, offset);
  return (offsets[before] ?? 0) < offset ? before + 1 : before;
}

/** The place in a text node of one of the units. */
function placeOf(
  { nodes, starts, offsets }: PageText,
  at: number,
): { readonly node: Text; readonly offset: number } | null {
  const offset = offsets[at];
  if (offset === undefined) return null;
  const index = lastAtOrBefore(starts, offset);
  const node = nodes[index];
  return node === undefined ? null : { node, offset: offset - (starts[index] ?? 0) };
}
