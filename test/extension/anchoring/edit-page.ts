import { makeRandom } from '../../bench/random.ts';
import { numberWords, segmentsOf, textNodes, type TrackedPage } from './tracked-page.ts';

/** Blocks of text that are moved and removed whole. */
const PARAGRAPHS = 'p, li, blockquote, h1, h2, h3, h4, tr, dd, pre';

/** The part of the paragraphs that is moved, and that is taken away, however few words are edited. */
const MOVED = 0.05;
const REMOVED = 0.02;

/** The part of the text nodes that is wrapped, split in two, or made anew as frameworks do. */
const REDRAWN = 0.3;

/**
 * Edits a page at random: of its words the given part is changed, deleted, or has a word put after it, a third each;
 * paragraphs are moved and removed; elements are put around text, text nodes split, and paragraphs drawn anew.
 */
export function editPage(page: TrackedPage, rate: number, seed: number): void {
  const random = makeRandom(seed);
  const pick = <Kind>(list: readonly Kind[]): Kind => list[Math.floor(random() * list.length)]!;
  const vocabulary = wordsOfPage(page);
  for (const node of textNodes(page.root)) editWords(page, node, rate, random, () => pick(vocabulary));
  const paragraphs = [...page.root.querySelectorAll(PARAGRAPHS)].filter(
    (one) => one.querySelector(PARAGRAPHS) === null && one.closest('noscript, template') === null,
  );
  for (const paragraph of paragraphs) {
    const chance = random();
    if (chance < REMOVED) paragraph.remove();
    else if (chance < REMOVED + MOVED) {
      const other = pick(paragraphs);
      if (other !== paragraph && other.parentNode !== null) other.before(paragraph);
    }
  }
  for (const node of textNodes(page.root)) {
    if (page.root.contains(node) && node.data.trim() !== '' && random() < REDRAWN)
      pick([wrap, split, drawAnew])(page, node, random);
  }
}

function wordsOfPage(page: TrackedPage): readonly string[] {
  return textNodes(page.root).flatMap(({ data }) =>
    segmentsOf(data).flatMap(({ segment, isWordLike }) => (isWordLike === true ? [segment] : [])),
  );
}

function editWords(page: TrackedPage, node: Text, rate: number, random: () => number, word: () => string): void {
  const numbers = page.wordsOf.get(node) ?? [];
  let text = '';
  const after: number[] = [];
  const add = (piece: string, number: number) => {
    text += piece;
    after.push(...Array.from({ length: piece.length }, () => number));
  };
  for (let at = 0; at < numbers.length;) {
    const number = numbers[at]!;
    let end = at + 1;
    while (end < numbers.length && numbers[end] === number) end += 1;
    const piece = node.data.slice(at, end);
    at = end;
    if (number === 0 || random() >= rate) add(piece, number);
    else {
      const chance = random();
      if (chance < 1 / 3) {
        add(random() < 0.5 ? misspell(piece, random) : word(), number);
      } else if (chance < 2 / 3) {
        add(piece, number);
        const added = `${node.data.includes(' ') ? ' ' : ''}${word()}`;
        text += added;
        after.push(...numberWords(page, added));
      }
    }
  }
  node.data = text;
  page.wordsOf.set(node, after);
}

/** The word with one of its characters gone or doubled. */
function misspell(word: string, random: () => number): string {
  const characters = Array.from(word);
  const at = Math.floor(random() * characters.length);
  const isDoubled = characters.length === 1 || random() < 0.5;
  return characters.toSpliced(at, 1, ...(isDoubled ? [characters[at]!, characters[at]!] : [])).join('');
}

function wrap(page: TrackedPage, node: Text, random: () => number): void {
  const inner = split(page, node, random);
  const element = page.root.ownerDocument.createElement(random() < 0.5 ? 'em' : 'span');
  inner.replaceWith(element);
  element.append(inner);
}

function split(page: TrackedPage, node: Text, random: () => number): Text {
  const numbers = page.wordsOf.get(node)!;
  const at = Math.floor(random() * node.length);
  const rest = node.splitText(at);
  page.wordsOf.set(node, numbers.slice(0, at));
  page.wordsOf.set(rest, numbers.slice(at));
  return rest;
}

function drawAnew(page: TrackedPage, node: Text): void {
  const parent = node.parentElement!;
  if (parent === page.root) return;
  const copy = parent.cloneNode(true) as Element;
  const copies = textNodes(copy);
  for (const [at, original] of textNodes(parent).entries()) page.wordsOf.set(copies[at]!, page.wordsOf.get(original)!);
  parent.replaceWith(copy);
}
