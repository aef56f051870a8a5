import type { PageFacts, PageKind } from '#core/page.ts';
import { generic } from '../generic.ts';
import type { Basis, PageView, Platform } from '../platform.ts';

/** What a page was read to be. `title` is the page's own, without the count of unread things before it. */
export type PageReading = {
  readonly platform: string;
  /** The platform's name, and what its reader was built from. */
  readonly reader: { readonly name: string; readonly basis: Basis };
  /** The address that stands for the page, without what follows #. */
  readonly url: string;
  readonly kind: PageKind;
  readonly facts: PageFacts;
  readonly title: string;
  /** The address all pages of this community begin with, ending in a slash. */
  readonly communityUrl: string;
  readonly communityName?: string;
};

/**
 * Reads a page with the first platform that recognises it. A page may hold anything: a platform that fails on it costs
 * what it would have read, never the page.
 */
export function readPageWith(among: readonly Platform[], page: PageView): PageReading {
  const platform = among.find((candidate) => attempt(() => candidate.recognises(page)) === true) ?? generic;
  const kind = attempt(() => platform.pageKind(page)) ?? 'other';
  const name = attempt(() => platform.communityName?.(page));
  return {
    platform: platform.id,
    reader: { name: platform.name, basis: platform.basis },
    url: withoutHash(attempt(() => platform.pageUrl?.(page)) ?? page.url.href),
    kind,
    facts: attempt(() => platform.pageFacts(page, kind)) ?? {},
    title: page.document.title.replace(/^\(\d{1,3}\+?\)\s+/u, '').trim(),
    communityUrl: attempt(() => platform.communityUrl(page)) ?? `${page.url.origin}/`,
    ...(name === undefined ? {} : { communityName: name }),
  };
}

function withoutHash(href: string): string {
  const url = new URL(href);
  url.hash = '';
  return url.href;
}

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
