import type { PageKind } from '#core/page.ts';
import type { PageView, Platform } from './platform.ts';

const GROUP = /^\/groups\/(?!(?:feed|discover|joins|create|search|categories|notifications)(?:\/|$))([^/]+)/u;

/** True on a group of Facebook; the rest of Facebook is no community that somebody manages here. */
export function recognises({ url }: PageView): boolean {
  return /^(?:[a-z-]+\.)?facebook\.com$/u.test(url.hostname) && GROUP.test(url.pathname);
}

const PARTS: ReadonlyMap<string, PageKind> = new Map([
  ['posts', 'topic'],
  ['permalink', 'topic'],
  ['members', 'directory'],
  ['people', 'directory'],
  ['user', 'member'],
  ['rules', 'guidelines'],
  ['member-requests', 'moderation'],
  ['member_requests', 'moderation'],
  ['pending_posts', 'moderation'],
  ['pending', 'moderation'],
  ['reported_content', 'moderation'],
  ['moderation_alerts', 'moderation'],
  ['spam', 'moderation'],
  ['insights', 'analytics'],
  ['events', 'event'],
  ['search', 'search'],
]);

/**
 * Groups of Facebook. Classes and words there change from day to day and from language to language, dates are
 * relative, and comments are loaded in part; so an address tells the kind, and no facts are read.
 */
export const facebook: Platform = {
  id: 'facebook',
  name: 'Facebook groups',
  basis: 'descriptions',
  recognises,
  communityUrl: ({ url }) => `${url.origin}/groups/${groupOf(url) ?? ''}/`,
  pageUrl: ({ url }) =>
    `${url.origin}${/^\/groups\/[^/]+\/(?:posts|permalink)\/\d+/u.exec(url.pathname)?.[0] ?? `${url.pathname}${url.search}`}`,
  pageKind: ({ url }) => {
    const [part, below] = url.pathname
      .split('/')
      .filter((each) => each !== '')
      .slice(2);
    if (part === undefined) return url.searchParams.has('multi_permalinks') ? 'topic' : 'home';
    const kind = PARTS.get(part) ?? 'other';
    return (kind === 'topic' || kind === 'member') && below === undefined ? 'other' : kind;
  },
  pageFacts: () => ({}),
};

function groupOf(url: URL): string | undefined {
  return GROUP.exec(url.pathname)?.[1];
}
