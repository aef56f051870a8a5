import { setRange } from './live-range.ts';

/** A passage of the page to mark, by the note it belongs to. */
export type Marked = { readonly id: string; readonly range: StaticRange };

/**
 * The one name that the extension's style sheet (public/highlights.css) has a style for. A page can list its highlights
 * and read their styles, so what the manager thinks of a passage must show in neither: strengths and gaps are marked alike.
 * Static ranges can be read by the page too, but not moved.
 */
const NAME = 'tidemark-passage';

/**
 * Marks passages with the CSS Custom Highlight API, which touches no node of the page; where it is missing nothing is
 * marked. Each call replaces the marks of the one before, and only paints what differs.
 */
export function createPainter(): (marked: readonly Marked[]) => void {
  if (!('highlights' in CSS)) return () => undefined;
  const highlight = new Highlight();
  let painted = new Set<StaticRange>();
  return (marked) => {
    const wanted = new Set(marked.map(({ range }) => range));
    for (const range of painted) if (!wanted.has(range)) highlight.delete(range);
    for (const range of wanted) if (!painted.has(range)) highlight.add(range);
    painted = wanted;
    if (wanted.size === 0) CSS.highlights.delete(NAME);
    else CSS.highlights.set(NAME, highlight);
  };
}

/**
 * The mark under a point of the window that shows in an element, if any; of several the shortest. Where the browser
 * tells which character is there, only the marks that hold it are measured.
 */
export function markAt(marked: readonly Marked[], target: Node, x: number, y: number): Marked | undefined {
  const caret = 'caretPositionFromPoint' in document ? document.caretPositionFromPoint(x, y) : null;
  const probe = new Range();
  const under = marked.flatMap((mark) => {
    if (!setRange(probe, mark.range) || !probe.intersectsNode(target)) return [];
    if (caret !== null && !probe.isPointInRange(caret.offsetNode, caret.offset)) return [];
    return isUnder(probe, x, y) ? [{ mark, length: probe.toString().length }] : [];
  });
  return under.toSorted((a, b) => a.length - b.length)[0]?.mark;
}

function isUnder(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
