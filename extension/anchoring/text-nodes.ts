import { runAtOnce, type Work } from './slices.ts';

/** Elements whose text a reader does not see as text of the page. */
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'option', 'title']);

/** Nodes looked at between two rests. */
const NODES_A_STEP = 0x400;

/** The text nodes of a page in document order, and where each begins. */
export type TextNodes = {
  readonly nodes: readonly Text[];
  /** In UTF-16 units of the page's text, white space and all; one more at the end: the length of that text. */
  readonly starts: readonly number[];
};

/** The text nodes below an element, without scripts, styles and form fields. */
export function textNodesBelow(root: Element): TextNodes {
  return runAtOnce(findingTextNodes(root));
}

/** Finds the text nodes below an element with rests; where the page takes away its place meanwhile, it begins anew. */
export function* findingTextNodes(root: Element): Work<TextNodes> {
  const nodes: Text[] = [];
  const starts = [0];
  let end = 0;
  let seen = 0;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null;) {
    if (isText(node)) {
      nodes.push(node);
      starts.push((end += node.length));
    }
    if (++seen % NODES_A_STEP === 0) {
      yield;
      // One that was taken out of the page leads nowhere. A page never at rest is read without one.
      if (!root.contains(node)) return textNodesBelow(root);
    }
    node = isElement(node) && SKIPPED.has(node.localName) ? nextOutside(walker) : walker.nextNode();
  }
  return { nodes, starts };
}

/** The index of the last number, of some in ascending order, that is not above the one wanted; 0 where all are. */
export function lastAtOrBefore(ascending: ArrayLike<number>, wanted: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? Infinity) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The next node that is not below the current one. */
function nextOutside(walker: TreeWalker): Node | null {
  do {
    const next = walker.nextSibling();
    if (next !== null) return next;
  } while (walker.parentNode() !== null);
  return null;
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
