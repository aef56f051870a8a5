import type { PageKind } from '#core/page.ts';
import { discussionAt } from './generic/discussion-at.ts';
import type { PageView, Platform } from './platform.ts';
import { siteName } from './reading/site-name.ts';

/**
 * True on Bettermode's own hosts; on a customer's host, where the address has the form of a post's and the page shows
 * pictures from Bettermode's store. Pictures alone are copied to other sites.
 */
export function recognises({ url, document }: PageView): boolean {
  if (/^(?!(?:www|app|api|developers)\.)[^.]+\.(?:bettermode\.io|tribe\.so)$/u.test(url.hostname)) return true;
  const store = 'tribe-s3-production.imgix.net';
  return (
    /^\/[^/]+\/post\/[^/]*-[A-Za-z\d]{15}\/?$/u.test(url.pathname) &&
    document.querySelector(`meta[content*="${store}"], link[href*="${store}"], img[src*="${store}"]`) !== null
  );
}

/** Bettermode, once Tribe. Of its pages only the addresses are known; facts come from structured data alone. */
export const bettermode: Platform = {
  id: 'bettermode',
  name: 'Bettermode',
  basis: 'descriptions',
  recognises,
  communityUrl: ({ url }) => `${url.origin}/`,
  communityName: ({ document }) => siteName(document),
  pageKind: kindOf,
  pageFacts: (page, kind) => (kind === 'topic' ? discussionAt(page) : {}),
};

const KINDS: ReadonlyMap<string, PageKind> = new Map([
  ['members', 'directory'],
  ['search', 'search'],
]);

/** First steps that are no space's name. */
const RESERVED: ReadonlySet<string> = new Set([
  'auth',
  'collections',
  'manage',
  'member',
  'messages',
  'notifications',
  'settings',
  'spaces',
]);

function kindOf({ url }: PageView): PageKind {
  const [first, second, third] = url.pathname.split('/').filter((part) => part !== '');
  if (first === undefined) return 'home';
  if (first === 'member') return second === undefined ? 'other' : 'member';
  if (RESERVED.has(first)) return 'other';
  if (second === undefined) return KINDS.get(first) ?? 'topic-list';
  return second === 'post' && third !== undefined ? 'topic' : 'other';
}
