/**
 * A page in which every word is told from every other, whatever is done to it: each character of each text node carries
 * the number of its word, 0 between words. Numbers of words that were there from the start are below those added later.
 */
export type TrackedPage = {
  readonly root: Element;
  readonly wordsOf: Map<Text, readonly number[]>;
  /** The last number given, and the last one of a word that was there from the start. */
  words: number;
  originals: number;
};

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Numbers all words of a page. */
export function trackWords(root: Element): TrackedPage {
  const page: TrackedPage = { root, wordsOf: new Map(), words: 0, originals: 0 };
  for (const node of textNodes(root)) page.wordsOf.set(node, numberWords(page, node.data));
  page.originals = page.words;
  return page;
}

/** The numbers for a text's characters: a new one for each word. */
export function numberWords(page: TrackedPage, text: string): readonly number[] {
  return segmentsOf(text).flatMap(({ segment, isWordLike }) => {
    const word = isWordLike === true ? ++page.words : 0;
    return Array.from({ length: segment.length }, () => word);
  });
}

/** A text cut where its words begin and end, in any script. */
export function segmentsOf(text: string): readonly Intl.SegmentData[] {
  return [...segmenter.segment(text)];
}

/** The page's words in the order in which they stand now. */
export function wordsInOrder({ root, wordsOf }: TrackedPage): readonly number[] {
  const order: number[] = [];
  for (const node of textNodes(root)) {
    for (const word of wordsOf.get(node) ?? []) if (word !== 0 && word !== order.at(-1)) order.push(word);
  }
  return order;
}

/** The words that a range holds, of the first and last all or a part. */
export function wordsIn({ wordsOf }: TrackedPage, range: AbstractRange): ReadonlySet<number> {
  const words = new Set<number>();
  for (
    let node: Node | null = range.startContainer;
    node !== null;
    node = node === range.endContainer ? null : nodeAfter(node)
  ) {
    const own = wordsOf.get(node as Text) ?? [];
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : own.length;
    for (const word of own.slice(from, to)) if (word !== 0) words.add(word);
  }
  return words;
}

/** A range from the beginning of one word to the end of another. */
export function rangeOfWords({ root, wordsOf }: TrackedPage, first: number, last: number): Range {
  const range = root.ownerDocument.createRange();
  const nodeOf = (word: number, isLast: boolean) => {
    const holding = textNodes(root).filter((node) => wordsOf.get(node)?.includes(word));
    return holding.at(isLast ? -1 : 0)!;
  };
  const [start, end] = [nodeOf(first, false), nodeOf(last, true)];
  range.setStart(start, wordsOf.get(start)!.indexOf(first));
  range.setEnd(end, wordsOf.get(end)!.lastIndexOf(last) + 1);
  return range;
}

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'title']);

/** The text nodes that a reader of the page reads. */
export function textNodes(root: Element): readonly Text[] {
  const nodes: Text[] = [];
  const visit = (node: Node) => {
    if (node.nodeType === node.TEXT_NODE) nodes.push(node as Text);
    else if (!UNREAD.has((node as Element).localName))
      for (let child = node.firstChild; child !== null; child = child.nextSibling) visit(child);
  };
  visit(root);
  return nodes;
}

function nodeAfter(node: Node): Node | null {
  if (node.firstChild !== null) return node.firstChild;
  for (let left: Node | null = node; left !== null; left = left.parentNode)
    if (left.nextSibling !== null) return left.nextSibling;
  return null;
}
