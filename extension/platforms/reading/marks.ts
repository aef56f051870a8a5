/**
 * True where an element of a kind that pages have few of matches a selector, wherever it stands. Recognising a platform
 * is tried on every page: it looks at the root, the body, ids, and these, and searches the whole page only after one of
 * them has spoken.
 */
export function has(document: Document, tag: 'meta' | 'link' | 'script' | 'noscript', selector: string): boolean {
  return [...document.getElementsByTagName(tag)].some((element) => element.matches(selector));
}
