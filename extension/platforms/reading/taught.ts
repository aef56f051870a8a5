import { CONVERSATIONS } from '#core/lesson.ts';
import type { PageFacts, PageKind } from '#core/page.ts';
import { closestRule } from '#core/path-pattern.ts';
import type { SiteProfile } from '#core/site-profile.ts';
import { type PageView, plainName } from '../platform.ts';
import { knownFacts } from './facts.ts';
import { onlyCount } from './numbers.ts';
import type { Side } from './thread-facts.ts';

/** How far around a mark its author is looked for: a post's head is never deeper. */
const HEAD_DEPTH = 8;

/** The kind that pages of an address were taught to be; undefined where nothing was taught of them. */
export function kindTaught(site: SiteProfile | undefined, url: URL): PageKind | undefined {
  return site && closestRule(site.kinds, url)?.kind;
}

/**
 * The page with whose side its authors are on by the mark of staff. Who its authors are is heard while it is read once
 * before; those whose names stand on the page without the mark are members.
 */
export function withMarkedStaff(
  page: PageView,
  read: (page: PageView) => unknown,
  site: SiteProfile | undefined,
): PageView {
  const mark = site?.marks.staff;
  if (mark === undefined) return page;
  const authors = new Set<string>();
  read({
    ...page,
    markedSide: (author) => {
      authors.add(plainName(author));
      return undefined;
    },
  });
  const sides = sidesBy(mark, authors, page);
  return { ...page, markedSide: (author) => sides.get(plainName(author)) };
}

/** Facts with those in the place of which marks were taught: what such a mark does not tell is not known. */
export function withMarkedFacts(
  document: Document,
  kind: PageKind,
  facts: PageFacts,
  site: SiteProfile | undefined,
): PageFacts {
  const { replies, accepted } = site?.marks ?? {};
  if (!CONVERSATIONS.includes(kind)) return facts;
  const isSolved = accepted !== undefined && shown(document, accepted).length > 0;
  return knownFacts({
    ...facts,
    ...(replies !== undefined && { replies: countAt(document, replies) }),
    ...(accepted !== undefined && (isSolved ? { solved: true } : { solved: undefined, answeredBy: undefined })),
  });
}

/** The one number that all elements of a mark say. */
function countAt(document: Document, mark: string): number | undefined {
  const counts = new Set(
    shown(document, mark).map(
      (element) => onlyCount(element.textContent) ?? onlyCount(element.getAttribute('title') ?? element.ariaLabel),
    ),
  );
  return counts.size === 1 ? [...counts][0] : undefined;
}

function shown(document: Document, mark: string): readonly Element[] {
  return [...document.querySelectorAll(mark)].filter(
    (element) => !('checkVisibility' in element) || element.checkVisibility(),
  );
}

/** The sides of authors whose names stand on the page: a mark is that of the one author nearest to it. */
function sidesBy(
  mark: string,
  authors: ReadonlySet<string>,
  { document, url }: PageView,
): ReadonlyMap<string, NonNullable<Side>> {
  const names = namesOn(document, authors, url);
  const sides = new Map<string, NonNullable<Side>>([...names.values()].map((author) => [author, 'member']));
  for (const element of shown(document, mark)) {
    const author = authorBeside(element, names);
    if (author !== undefined) sides.set(author, 'staff');
  }
  return sides;
}

/** The elements that name an author, by their words or by where they lead. */
function namesOn(document: Document, authors: ReadonlySet<string>, base: URL): ReadonlyMap<Element, string> {
  const names = new Map<Element, string>();
  const add = (element: Element | null, name: string): void => {
    if (element !== null && authors.has(name)) names.set(element, name);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    add(text.parentElement, plainName(text.textContent ?? ''));
  }
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    add(link, plainName(href));
    if (URL.canParse(href, base)) add(link, plainName(new URL(href, base).href));
  }
  return names;
}

function authorBeside(mark: Element, names: ReadonlyMap<Element, string>): string | undefined {
  let around: Element | null = mark;
  for (let depth = 0; around !== null && depth < HEAD_DEPTH; depth += 1) {
    const place: Element = around;
    const near = new Set([...names].filter(([element]) => place.contains(element)).map(([, author]) => author));
    if (near.size > 0) return near.size === 1 ? [...near][0] : undefined;
    around = place.parentElement;
  }
  return undefined;
}
