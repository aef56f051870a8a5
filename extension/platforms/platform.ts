import type { PageFacts, PageKind } from '#core/page.ts';

/** A page as a platform sees it: the document as it stands now, and its address. */
export type PageView = {
  readonly url: URL;
  readonly document: Document;
  /** Names the manager has told to be the community's own staff; only for telling sides apart, never kept. */
  readonly staffNames?: readonly string[];
  /** Whose side an author is on by the mark of staff that the manager has pointed at; undefined where it does not tell. */
  readonly markedSide?: (author: string) => 'staff' | 'member' | undefined;
};

/** True where the manager has told that the page's author is staff, by name or by a mark, whatever the platform says of them. */
export function isNamedStaff({ staffNames = [], markedSide }: PageView, author: string | undefined): boolean {
  if (author === undefined) return false;
  const wanted = plainName(author);
  return markedSide?.(author) === 'staff' || staffNames.some((name) => plainName(name) === wanted);
}

/** A name as it is told from others: it may be written with an @, and in any case. */
export function plainName(name: string): string {
  return name.trim().replace(/^@/u, '').toLowerCase();
}

/**
 * What a platform was built from: real pages, the platform's own templates, or descriptions by third parties.
 * The last is shown to the manager as new and to be confirmed.
 */
export type Basis = 'pages' | 'templates' | 'descriptions';

/**
 * One community platform: how to recognise it, and what its pages say. Every function only reads; a fact that the
 * page does not show is left out, never guessed.
 */
export type Platform = {
  readonly id: string;
  readonly name: string;
  readonly basis: Basis;
  /** True where several marks of the platform stand together. */
  readonly recognises: (page: PageView) => boolean;
  /** The address all pages of this community begin with, ending in a slash. */
  readonly communityUrl: (page: PageView) => string;
  /** The address that stands for this page where scrolling or turning its leaves changes the one in view. */
  readonly pageUrl?: (page: PageView) => string;
  /** What follows # where the platform goes from page to page by it; elsewhere it only names a part of a page. */
  readonly route?: (page: PageView) => string | undefined;
  /** The kind of page, from the platform's own route marks, then from the URL. */
  readonly pageKind: (page: PageView) => PageKind;
  readonly pageFacts: (page: PageView, kind: PageKind) => PageFacts;
  /** The community's name as the page gives it. */
  readonly communityName?: (page: PageView) => string | undefined;
};
