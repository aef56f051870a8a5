import type { PageFacts, PageKind } from '#core/page.ts';
import type { SiteProfile } from '#core/site-profile.ts';
import { generic } from '../generic.ts';
import type { Basis, PageView, Platform } from '../platform.ts';
import { kindTaught, withMarkedFacts, withMarkedStaff } from './taught.ts';

/** What a page was read to be. `title` is the page's own, without the count of unread things before it. */
export type PageReading = {
  readonly platform: string;
  /** The platform's name, and what its reader was built from. */
  readonly reader: { readonly name: string; readonly basis: Basis };
  /** The address that stands for the page, without what follows # unless the platform goes by it. */
  readonly url: string;
  readonly kind: PageKind;
  readonly facts: PageFacts;
  readonly title: string;
  /** The address all pages of this community begin with, ending in a slash. */
  readonly communityUrl: string;
  readonly communityName?: string;
};

/**
 * Reads a page with the first platform that recognises it, or as the manager has taught to read its site. A page may
 * hold anything: a platform, or a lesson, that fails on it costs what it would have read, never the page.
 */
export function readPageWith(among: readonly Platform[], page: PageView, site?: SiteProfile): PageReading {
  const isHere = (platform: Platform): boolean =>
    site?.platform === undefined ? attempt(() => platform.recognises(page)) === true : platform.id === site.platform;
  const platform = among.find(isHere) ?? generic;
  const url = addressOf(platform, page);
  const kind = attempt(() => kindTaught(site, new URL(url))) ?? attempt(() => platform.pageKind(page)) ?? 'other';
  const name = attempt(() => platform.communityName?.(page));
  return {
    platform: platform.id,
    reader: { name: platform.name, basis: platform.basis },
    url,
    kind,
    facts: factsOf(platform, page, kind, site),
    title: page.document.title.replace(/^\(\d{1,3}\+?\)\s+/u, '').trim(),
    communityUrl: attempt(() => platform.communityUrl(page)) ?? `${page.url.origin}/`,
    ...(name === undefined ? {} : { communityName: name }),
  };
}

function factsOf(platform: Platform, page: PageView, kind: PageKind, site: SiteProfile | undefined): PageFacts {
  const read = (view: PageView): PageFacts => platform.pageFacts(view, kind);
  const marked = attempt(() => withMarkedStaff(page, read, site)) ?? page;
  const facts = attempt(() => read(marked)) ?? {};
  return attempt(() => withMarkedFacts(page.document, kind, facts, site)) ?? facts;
}

function addressOf(platform: Platform, page: PageView): string {
  const url = new URL(attempt(() => platform.pageUrl?.(page)) ?? page.url.href);
  url.hash = attempt(() => platform.route?.(page)) ?? '';
  return url.href;
}

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
