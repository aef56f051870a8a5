import type { PageFacts, PageKind } from '#core/page.ts';

/** A page as a platform sees it: the document as it stands now, and its address. */
export type PageView = {
  readonly url: URL;
  readonly document: Document;
  /** Names the manager has told to be the community's own staff; only for telling sides apart, never kept. */
  readonly staffNames?: readonly string[];
};

/** True where the page's author is one whom the manager has named as staff, whatever the page says of them. */
export function isNamedStaff({ staffNames = [] }: PageView, author: string | undefined): boolean {
  const wanted = author?.trim().replace(/^@/u, '').toLowerCase();
  return wanted !== undefined && staffNames.some((name) => name.trim().replace(/^@/u, '').toLowerCase() === wanted);
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
  /** The kind of page, from the platform's own route marks, then from the URL. */
  readonly pageKind: (page: PageView) => PageKind;
  readonly pageFacts: (page: PageView, kind: PageKind) => PageFacts;
  /** The community's name as the page gives it. */
  readonly communityName?: (page: PageView) => string | undefined;
};
