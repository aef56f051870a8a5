import type { Quote } from '#core/observation.ts';
import { lastAtOrBefore, type TextNodes, textNodesBelow } from './text-nodes.ts';

/** Characters kept from before and after a quote, to tell it from others like it. */
const CONTEXT = 64;

const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i kbd label mark q s samp small span strong sub sup time u var wbr'.split(' '),
);

const SPACES = /\s+/gu;

/** Describes a range of a page so that it can be found again, or null where it holds no text. */
export function describeQuote(root: Element, range: Range): Quote | null {
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const text = textNodesBelow(root);
  const bounds = boundsOf(text, range);
  if (bounds === null) return null;
  const exact = readableText(text, bounds.start, bounds.end).trim();
  return exact === ''
    ? null
    : { exact, prefix: textBefore(text, bounds.start), suffix: textAfter(text, bounds.end), ...bounds };
}

/** The offsets a range covers in the page's text; its ends may lie in elements rather than in text. */
function boundsOf({ nodes, starts }: TextNodes, range: Range): { readonly start: number; readonly end: number } | null {
  const from = firstIndex(nodes, (node) => range.comparePoint(node, node.length) >= 0);
  const to = firstIndex(nodes, (node) => range.comparePoint(node, 0) > 0) - 1;
  const [first, last] = [nodes[from], nodes[to]];
  if (first === undefined || last === undefined) return null;
  const start = (starts[from] ?? 0) + (range.startContainer === first ? range.startOffset : 0);
  const end = (starts[to] ?? 0) + (range.endContainer === last ? range.endOffset : last.length);
  return start < end ? { start, end } : null;
}

/** The first index from which on something holds, which must hold from there to the end; the length where it never does. */
function firstIndex(nodes: readonly Text[], holds: (node: Text) => boolean): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const node = nodes[middle];
    if (node !== undefined && holds(node)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The readable characters before an offset; source code may be indented widely, so more than those are looked at. */
function textBefore(text: TextNodes, end: number): string {
  let reach = CONTEXT;
  let readable = '';
  do {
    reach *= 2;
    readable = readableText(text, Math.max(0, end - reach), end);
  } while (readable.length < CONTEXT && reach < end);
  return readable
    .slice(-CONTEXT)
    .replace(/^[\uDC00-\uDFFF]/, '')
    .trimStart();
}

/** The readable characters after an offset. */
function textAfter(text: TextNodes, start: number): string {
  const size = text.starts.at(-1) ?? 0;
  let reach = CONTEXT;
  let readable = '';
  do {
    reach *= 2;
    readable = readableText(text, start, start + reach);
  } while (readable.length < CONTEXT && start + reach < size);
  return readable
    .slice(0, CONTEXT)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}

/** The text between two offsets as a person reads it: a space wherever a block begins or ends, no double spaces. */
function readableText({ nodes, starts }: TextNodes, start: number, end: number): string {
  const parts: string[] = [];
  let previous: Text | undefined;
  for (let index = lastAtOrBefore(starts, start); index < nodes.length; index += 1) {
    const node = nodes[index];
    const from = starts[index] ?? 0;
    if (node === undefined || from >= end) break;
    if (previous !== undefined && isBlockBetween(previous, node)) parts.push(' ');
    parts.push(node.data.slice(Math.max(0, start - from), end - from));
    previous = node;
  }
  return parts.join('').replace(SPACES, ' ');
}

function isBlockBetween(one: Text, other: Text): boolean {
  const shared = commonAncestor(one, other);
  return [one, other].some((node) => {
    for (let parent = node.parentElement; parent !== null && parent !== shared; parent = parent.parentElement) {
      if (!INLINE.has(parent.localName)) return true;
    }
    return false;
  });
}

function commonAncestor(one: Text, other: Text): Element | null {
  let ancestor = one.parentElement;
  while (ancestor !== null && !ancestor.contains(other)) ancestor = ancestor.parentElement;
  return ancestor;
}
