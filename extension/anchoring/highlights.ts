import type { Verdict } from '#core/observation.ts';

/** A passage of the page to mark, by the note it belongs to. */
export type Marked = { readonly id: string; readonly verdict: Verdict; readonly range: Range };

/** The names the extension's style sheet gives the three kinds of mark (public/highlights.css). */
const NAMES = { strength: 'tidemark-strength', gap: 'tidemark-gap', note: 'tidemark-note' } as const satisfies Record<
  Verdict,
  string
>;

/** Marks passages with the CSS Custom Highlight API, which touches no node of the page. */
export function paintHighlights(marked: readonly Marked[]): void {
  if (!('highlights' in CSS)) return;
  for (const [verdict, name] of Object.entries(NAMES)) {
    const ranges = marked.filter((mark) => mark.verdict === verdict).map(({ range }) => range);
    if (ranges.length === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, new Highlight(...ranges));
  }
}

/** The mark that lies under a point of the window, if any. */
export function markAt(marked: readonly Marked[], x: number, y: number): Marked | undefined {
  return marked.find(({ range }) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    ),
  );
}
