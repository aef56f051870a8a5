const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'OPTION', 'TITLE']);

const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE EM FONT I KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(' '),
);

const SPACE = /\s/u;
const SPACES = /\s+/gu;

/** One text node of a page: where its text begins in the page's text, and in the page's text without white space. */
type Piece = { readonly node: Text; readonly start: number; readonly squeezedStart: number };

/** A place in a text node; `start` is its offset into the page's text, white space and all. */
type Place = { readonly node: Text; readonly offset: number; readonly start: number };

/**
 * The text of a page as an index: `squeezed` is all of it without white space, so that quotes are found again when
 * lines break elsewhere or paragraphs become lists. Offsets count UTF-16 units.
 */
export type PageText = {
  readonly squeezed: string;
  readonly pieces: readonly Piece[];
};

/** Reads the text of a page below an element, in document order; scripts, styles and form fields are not text. */
export function readPageText(root: Element): PageText {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Text || !SKIPPED.has(node.nodeName) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let start = 0;
  let squeezedStart = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const squeezed = squeeze(node.data);
    pieces.push({ node, start, squeezedStart });
    parts.push(squeezed);
    start += node.data.length;
    squeezedStart += squeezed.length;
  }
  return { squeezed: parts.join(''), pieces };
}

/** A text without its white space. */
export function squeeze(text: string): string {
  return text.replace(SPACES, '');
}

/** The place in the page of an offset into the squeezed text: before that character, or after the one before it. */
export function placeOf(text: PageText, offset: number, side: 'before' | 'after'): Place | null {
  const wanted = side === 'before' ? offset : offset - 1;
  const piece = lastPieceFrom(text.pieces, (candidate) => candidate.squeezedStart, wanted);
  if (piece === undefined) return null;
  let left = wanted - piece.squeezedStart;
  for (let at = 0; at < piece.node.data.length; at += 1) {
    if (SPACE.test(piece.node.data.charAt(at))) continue;
    if (left === 0) {
      const offset = side === 'before' ? at : at + 1;
      return { node: piece.node, offset, start: piece.start + offset };
    }
    left -= 1;
  }
  return null;
}

/** The text between two offsets as a person reads it: a space wherever a block begins or ends, no double spaces. */
export function readableText(text: PageText, start: number, end: number): string {
  const parts: string[] = [];
  let previous: Text | undefined;
  for (const { node, start: from } of text.pieces) {
    if (from >= end) break;
    if (from + node.data.length <= start) continue;
    if (previous !== undefined && isBlockBetween(previous, node)) parts.push(' ');
    parts.push(node.data.slice(Math.max(0, start - from), end - from));
    previous = node;
  }
  return parts.join('').replace(SPACES, ' ');
}

/** The last piece that begins at or before an offset and is not empty there. */
function lastPieceFrom(pieces: readonly Piece[], startOf: (piece: Piece) => number, offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const piece = pieces[middle];
    if (piece !== undefined && startOf(piece) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

function isBlockBetween(one: Text, other: Text): boolean {
  const shared = one.parentElement?.contains(other) === true ? one.parentElement : commonAncestor(one, other);
  return [one, other].some((node) => {
    for (let parent = node.parentElement; parent !== null && parent !== shared; parent = parent.parentElement) {
      if (!INLINE.has(parent.nodeName)) return true;
    }
    return false;
  });
}

function commonAncestor(one: Text, other: Text): Element | null {
  let ancestor = one.parentElement;
  while (ancestor !== null && !ancestor.contains(other)) ancestor = ancestor.parentElement;
  return ancestor;
}
