import { makeRandom } from '../random.ts';

/** Paragraphs of a page, each a list of words. */
export type Paragraphs = readonly (readonly string[])[];

/** A quote to be found, what has happened to it, and where it is in the text of the page as it is now. */
export type Cut = {
  readonly id: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it was, in the text of the page as it was before. */
  readonly start: number;
  readonly end: number;
  /** Where it is now; null where it has gone. */
  readonly now: { readonly start: number; readonly end: number } | null;
};

const SYLLABLES =
  'ta ri mo ne la ko si ver den hal por lin gra te sun da wi fe bo ar ing er est on ly un re con pre'.split(' ');
const VOCABULARY = 8000;

/** Words in a text node, as in posts full of links, mentions and emphasis; and text nodes in a paragraph. */
const WORDS_A_NODE = 4;
const NODES_A_PARAGRAPH = 24;

const CONTEXT = 64;
const EDITED = 0.1;

/** Invents a page of a given number of text nodes, about 21 characters each; frequent words are frequent (Zipf). */
export function inventParagraphs(nodes: number, seed: number): Paragraphs {
  const { pick, random } = chance(seed);
  const vocabulary = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join(''),
  );
  const word = () => vocabulary[Math.floor(VOCABULARY ** random()) - 1]!;
  return Array.from({ length: nodes / NODES_A_PARAGRAPH }, () =>
    Array.from({ length: NODES_A_PARAGRAPH * WORDS_A_NODE }, word),
  );
}

/**
 * Cuts quotes out of a page, one a paragraph, and changes the page: of each four quotes two stay as they are, in one a
 * tenth of the words are changed, deleted, or have one put after them, and one is gone with its paragraph.
 */
export function cutAndEdit(
  before: Paragraphs,
  count: number,
  seed: number,
): { readonly after: Paragraphs; readonly cuts: readonly Cut[] } {
  const { pick, random } = chance(seed);
  const texts = before.map(textOf);
  const whole = texts.join('');
  const words = before.flat();
  const after: string[][] = [];
  const cuts: (Omit<Cut, 'now'> & {
    readonly place: { readonly from: number; readonly to: number } | null;
    readonly paragraph: number;
  })[] = [];
  let start = 0;
  for (const [paragraph, list] of before.entries()) {
    const isQuoted = paragraph % Math.floor(before.length / count) === 0 && cuts.length < count;
    const length = 8 + Math.floor(random() * 25);
    const first = Math.floor(random() * (list.length - length));
    const fate = !isQuoted ? 'unchanged' : (['unchanged', 'edited', 'unchanged', 'gone'] as const)[cuts.length % 4]!;
    let place: { readonly from: number; readonly to: number } | null = { from: first, to: first + length };
    if (fate === 'gone') {
      place = null;
      after.push(list.map(() => pick(words)));
    } else if (fate === 'edited') {
      const edit = (some: readonly string[]) => editWords(some, () => pick(words), random);
      const [lead, middle, rest] = [
        edit(list.slice(0, first)),
        edit(list.slice(first, first + length)),
        edit(list.slice(first + length)),
      ];
      place = { from: lead.length, to: lead.length + middle.length };
      after.push([...lead, ...middle, ...rest]);
    } else after.push([...list]);
    if (isQuoted) {
      const from = start + textOf(list.slice(0, first)).length;
      const to = from + textOf(list.slice(first, first + length)).length - 1;
      cuts.push({
        id: String(cuts.length),
        exact: whole.slice(from, to),
        prefix: whole.slice(Math.max(0, from - CONTEXT), from),
        suffix: whole.slice(to, to + CONTEXT),
        start: from,
        end: to,
        place,
        paragraph,
      });
    }
    start += texts[paragraph]!.length;
  }
  const starts = [0];
  for (const list of after) starts.push(starts.at(-1)! + textOf(list).length);
  return {
    after,
    cuts: cuts.map(({ place, paragraph, ...cut }) => {
      if (place === null) return { ...cut, now: null };
      const list = after[paragraph]!;
      const from = starts[paragraph]! + textOf(list.slice(0, place.from)).length;
      return { ...cut, now: { start: from, end: from + textOf(list.slice(place.from, place.to)).length - 1 } };
    }),
  };
}

/** Makes the page's nodes: in each paragraph plain text and inline elements take turns. */
export function drawPage(paragraphs: Paragraphs, root: Element): void {
  for (const list of paragraphs) {
    const element = root.appendChild(document.createElement('p'));
    for (let at = 0; at < list.length; at += WORDS_A_NODE) {
      const parent = (at / WORDS_A_NODE) % 2 === 0 ? element : element.appendChild(document.createElement('em'));
      parent.append(textOf(list.slice(at, at + WORDS_A_NODE)));
    }
  }
}

/** The same page as a server sends it. */
export function pageSource(paragraphs: Paragraphs): string {
  const part = (list: readonly string[], at: number): string => {
    const text = textOf(list.slice(at, at + WORDS_A_NODE));
    return (at / WORDS_A_NODE) % 2 === 0 ? text : `<em>${text}</em>`;
  };
  const starts = Array.from({ length: NODES_A_PARAGRAPH }, (_, nth) => nth * WORDS_A_NODE);
  const body = paragraphs.map((list) => `<p>${starts.map((at) => part(list, at)).join('')}</p>`);
  return `<!doctype html><meta charset="utf-8"><title>A long page</title><main>${body.join('\n')}</main>`;
}

function textOf(words: readonly string[]): string {
  return words.map((word) => `${word} `).join('');
}

/** Edits a tenth of some words, and one at least. */
function editWords(words: readonly string[], word: () => string, random: () => number): readonly string[] {
  const always = Math.floor(random() * words.length);
  return words.flatMap((one, at) => {
    if (at !== always && random() >= EDITED) return [one];
    const which = random();
    return which < 1 / 3 ? [word()] : which < 2 / 3 ? [one, word()] : [];
  });
}

function chance(seed: number) {
  const random = makeRandom(seed);
  return { random, pick: <Kind>(list: readonly Kind[]): Kind => list[Math.floor(random() * list.length)]! };
}
