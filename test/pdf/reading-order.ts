import type { Drawn } from './reading/page-content.ts';
import { contentKey, type Pdf, textOf } from './reading/pdf.ts';
import { type Element, isElement } from './reading/structure.ts';

/** Elements that stand within a line. */
const INLINE = new Set(['Span', 'Link', 'Reference', 'Note', 'Quote', 'Code', 'Figure', 'Annot']);

/** What assistive technology reads, in the order of the structure: a block a line, figures as the words for them. */
export function readingOrder(pdf: Pdf): readonly string[] {
  const blocks = [''];
  const read = (element: Element) => {
    if (!INLINE.has(element.role)) blocks.push('');
    for (const kid of element.kids) {
      if (isElement(kid)) read(kid);
      else if ('mcid' in kid) blocks.push(continued(blocks.pop() ?? '', pdf.marked.get(contentKey(kid)) ?? []));
    }
    if (!INLINE.has(element.role)) blocks.push('');
  };
  for (const element of pdf.structure?.elements ?? []) read(element);
  return blocks
    .map((block) => block.replaceAll('\u2060', '').replaceAll(/\s+/gu, ' ').trim())
    .filter((block) => block !== '');
}

/** Everything that is read, without its spaces: what was broken over two lines is whole again. */
export function extracted(pdf: Pdf): string {
  const texts = (pdf.structure?.elements ?? []).map((element) => contentText(pdf, element));
  return withoutSpaces(texts.join(''));
}

/** Text without its spaces and what joins words: dots that a font takes off their letters are read as that. */
export function withoutSpaces(text: string): string {
  return text.replaceAll(/[\s\u2060]+/gu, '');
}

/** The text of what is drawn, ActualText standing for all that it encloses. */
export function wordsOf(drawn: readonly Drawn[]): string {
  let words = '';
  let last: unknown = null;
  for (const one of drawn) {
    const replaced = one.marks.find(({ actualText }) => actualText !== undefined);
    if (replaced === undefined) words += textOf(one);
    else if (replaced !== last) words += replaced.actualText ?? '';
    last = replaced ?? null;
  }
  return words;
}

function contentText(pdf: Pdf, element: Element): string {
  return element.kids
    .map((kid) => {
      if (isElement(kid)) return contentText(pdf, kid);
      return 'mcid' in kid ? wordsOf(pdf.marked.get(contentKey(kid)) ?? []) : '';
    })
    .join('');
}

/** A space stands for the end of a line; where lines end is not known to the structure, so one is put between contents. */
function continued(text: string, drawn: readonly Drawn[]): string {
  const words = wordsOf(drawn);
  return text === '' || words === '' ? text + words : `${text} ${words}`;
}
