/**
 * True where an element of a kind that pages have few of matches a selector, wherever it stands. Recognising a platform
 * is tried on every page: it looks at the root, the body, ids, and these, and searches the whole page only after one of
 * them has spoken.
 */
export function has(document: Document, tag: 'meta' | 'link' | 'script', selector: string): boolean {
  return [...document.getElementsByTagName(tag)].some((element) => element.matches(selector));
}

/** Whether so many marks stand together: some that cost nothing to see, and others that are searched for only once one of those is seen. */
export function standTogether(
  document: Document,
  marks: { readonly least: number; readonly seen: readonly boolean[]; readonly searched: readonly string[] },
): boolean {
  const seen = marks.seen.filter(Boolean).length;
  if (seen === 0) return false;
  return seen + marks.searched.filter((mark) => document.querySelector(mark) !== null).length >= marks.least;
}
