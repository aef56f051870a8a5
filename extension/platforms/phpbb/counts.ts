import { countsIn, exactCount } from '../reading/numbers.ts';

/** What an element says itself, without what is said in the elements within it. */
export function ownText(element: Element | null | undefined): string {
  const texts = [...(element?.childNodes ?? [])].filter((node) => node.nodeType === node.TEXT_NODE);
  return texts.map((node) => node.textContent ?? '').join(' ');
}

/** How many posts, topics or members there are on all leaves; the bar says it before the numbers of the leaves. */
export function totalOf(document: Document): number | undefined {
  const bars = [...document.querySelectorAll('.pagination')].filter((bar) => bar.closest('li.row, .post') === null);
  const counts = bars.map((bar) => countsIn(ownText(bar))).find(({ length }) => length > 0);
  return counts?.length === 1 ? counts[0] : undefined;
}

/** Where the leaf that is shown stands among all the leaves; nowhere where there is no bar that says it. */
export function leafOf(document: Document): { readonly isFirst: boolean; readonly isLast: boolean } {
  const bar = [...document.querySelectorAll('.pagination')].find((one) => one.closest('li.row, .post') === null);
  const current = bar?.querySelector('li.active');
  const [here, all] = [...(bar?.querySelectorAll('strong') ?? [])].map((number) => exactCount(number.textContent));
  if (bar === undefined || (current ?? here ?? undefined) === undefined) return { isFirst: false, isLast: false };
  if (current === null || current === undefined)
    return { isFirst: here === 1, isLast: all !== undefined && here === all };
  return {
    isFirst: exactCount(current.textContent) === 1,
    isLast: bar.querySelector('.next, [rel="next"], li.active ~ li:not(.arrow)') === null,
  };
}
