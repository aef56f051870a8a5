/** A place as a range that can be measured and scrolled to; null where its nodes have left the page or have changed. */
export function liveRange(place: StaticRange): Range | null {
  const range = new Range();
  return setRange(range, place) ? range : null;
}

/** Sets a range to a place; false where the place is not there any more. */
export function setRange(range: Range, place: StaticRange): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = place;
  if (!isThere(startContainer, startOffset) || !isThere(endContainer, endOffset)) return false;
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return true;
}

function isThere(node: Node, offset: number): boolean {
  return node.isConnected && node instanceof Text && offset <= node.length;
}
