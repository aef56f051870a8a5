import type { PageTools } from './look-up.ts';

/** Where a mouse would press and let go to select a text, in CSS pixels of the viewport. */
type TextSpan = {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
};

/**
 * Finds a text of the page, however its nodes and spaces are cut, and brings it into view.
 *
 * It runs inside the page, so it is sent there as source: it may use nothing from this module.
 */
export function lookUpText(_tools: PageTools, sentence: string): TextSpan | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  const places: { node: Node; offset: number }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('script,style,noscript,template')) continue;
    const value = node.nodeValue ?? '';
    for (let offset = 0; offset < value.length; offset += 1) {
      const character = value.charAt(offset);
      const isSpace = /\s/.test(character);
      if (isSpace && text.endsWith(' ')) continue;
      text += isSpace ? ' ' : character;
      places.push({ node, offset });
    }
  }
  const wanted = sentence.replace(/\s+/g, ' ').trim();
  const start = text.indexOf(wanted);
  const first = places[start];
  const last = places[start + wanted.length - 1];
  if (start < 0 || !first || !last) return null;

  const boxOf = (place: { node: Node; offset: number }): DOMRect | undefined => {
    const range = document.createRange();
    range.setStart(place.node, place.offset);
    range.setEnd(place.node, place.offset + 1);
    return [...range.getClientRects()].find(({ width }) => width > 0);
  };
  const isInView = (box: DOMRect | undefined): boolean =>
    box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  if (!isInView(boxOf(first)) || !isInView(boxOf(last))) {
    first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  const begin = boxOf(first);
  const end = boxOf(last);
  if (!begin || !end) return null;
  const isRightToLeft = getComputedStyle(first.node.parentElement ?? document.body).direction === 'rtl';
  const edges = isRightToLeft
    ? { from: begin.right - 1, to: end.left + 1 }
    : { from: begin.left + 1, to: end.right - 1 };
  return {
    from: { x: edges.from, y: begin.top + begin.height / 2 },
    to: { x: edges.to, y: end.top + end.height / 2 },
  };
}
