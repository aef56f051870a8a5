import type { PageKind } from '#core/page.ts';
import { linkedFacts } from './generic/linked-facts.ts';
import type { PageView, Platform } from './platform.ts';
import { has } from './reading/marks.ts';
import { siteName } from './reading/site-name.ts';

/** True on Bettermode's own hosts, and on a community's own host where its icon and picture are both kept by it. */
export function recognises({ url, document }: PageView): boolean {
  if (/^(?!www\.|app\.|api\.|developers\.)[\w-]+\.(?:bettermode\.io|tribe\.so)$/u.test(url.hostname)) return true;
  return (
    has(document, 'link', '[rel*="icon"][href*="tribe-s3-production"]') &&
    has(document, 'meta', '[property="og:image"][content*="tribe-s3-production"]')
  );
}

const PARTS: ReadonlyMap<string, PageKind> = new Map([
  ['home', 'home'],
  ['member', 'member'],
  ['members', 'directory'],
  ['search', 'search'],
]);

/** Pages of the software itself; any other single part of a path names a space. */
const OWN_PARTS: ReadonlySet<string> = new Set([
  'manage',
  'settings',
  'auth',
  'login',
  'signup',
  'tag',
  'notifications',
]);

/** Bettermode, formerly Tribe; of its pages only addresses and structured data are known. */
export const bettermode: Platform = {
  id: 'bettermode',
  name: 'Bettermode',
  basis: 'descriptions',
  recognises,
  communityUrl: ({ url }) => `${url.origin}/`,
  communityName: ({ document }) => siteName(document),
  pageKind: ({ url }) => {
    const parts = url.pathname.split('/').filter((part) => part !== '');
    const [first = ''] = parts;
    if (first === '') return 'home';
    if (OWN_PARTS.has(first)) return 'other';
    if (parts[parts.length - 2] === 'post') return 'topic';
    return PARTS.get(first) ?? (parts.length === 1 ? 'topic-list' : 'other');
  },
  pageFacts: (page, kind) => (kind === 'topic' ? linkedFacts(page) : {}),
};
