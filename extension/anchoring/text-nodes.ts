/** Elements whose text a reader does not see as text of the page. */
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'option', 'title']);

/** The text nodes of a page in document order, and where each begins. */
export type TextNodes = {
  readonly nodes: readonly Text[];
  /** In UTF-16 units of the page's text, white space and all; one more at the end: the length of that text. */
  readonly starts: readonly number[];
};

/** The text nodes below an element, without scripts, styles and form fields. */
export function textNodesBelow(root: Element): TextNodes {
  const nodes: Text[] = [];
  const starts = [0];
  let end = 0;
  let node: Node | null = root;
  for (node = after(node, root, true); node !== null; node = after(node, root, !isSkipped(node))) {
    if (!(node instanceof Text)) continue;
    nodes.push(node);
    starts.push((end += node.length));
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

function isSkipped(node: Node): boolean {
  return node instanceof Element && SKIPPED.has(node.localName);
}

/** The next node of the tree, one below this one where those count. */
function after(node: Node, root: Node, isBelowCounted: boolean): Node | null {
  if (isBelowCounted && node.firstChild !== null) return node.firstChild;
  for (let left: Node | null = node; left !== null && left !== root; left = left.parentNode) {
    if (left.nextSibling !== null) return left.nextSibling;
  }
  return null;
}
