import bidiFactory from 'bidi-js';

/** The Unicode Bidirectional Algorithm (UAX 9). */
export const bidi = bidiFactory();

/** Scripts that run from right to left, and the marks that turn text around. */
const RIGHT_TO_LEFT = /[\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Syriac}\p{scx=Thaana}\p{scx=Nko}\u200F\u202B\u202E\u2067]/u;

/** True where text must be ordered before it is drawn. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The level of each UTF-16 unit of a paragraph (odd from right to left), and the paragraph's own. */
export function levelsOf(text: string): { readonly levels: Uint8Array; readonly base: number } {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text);
  return { levels, base: paragraphs[0]?.level ?? 0 };
}

/** Things of a line in the order they are seen in (UAX 9, rule L2), by the level of each. */
export function inVisualOrder<Thing extends { readonly level: number }>(things: readonly Thing[]): readonly Thing[] {
  const ordered = [...things];
  const highest = Math.max(0, ...ordered.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < ordered.length; from += 1) {
      if ((ordered[from]?.level ?? 0) < level) continue;
      let to = from;
      while (to < ordered.length && (ordered[to]?.level ?? 0) >= level) to += 1;
      ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = to;
    }
  }
  return ordered;
}
