import type { PageKind } from '#core/page.ts';
import { linkedFacts } from './generic/linked-facts.ts';
import type { PageView, Platform } from './platform.ts';
import { has } from './reading/marks.ts';
import { siteName } from './reading/site-name.ts';

/** True on the hosts of Mighty Networks, and on a network's own host where icon and picture are both kept by it. */
export function recognises({ url, document }: PageView): boolean {
  if (/^(?!www\.)[\w-]+\.mn\.co$/u.test(url.hostname)) return true;
  return (
    has(document, 'link', '[rel*="icon"][href*="mightynetworks"]') &&
    has(document, 'meta', '[property="og:image"][content*="mightynetworks"]')
  );
}

const PARTS: ReadonlyMap<string, PageKind> = new Map([
  ['feed', 'home'],
  ['members', 'directory'],
  ['events', 'event'],
  ['search', 'search'],
]);

/** Mighty Networks; of its pages only addresses and structured data are known. */
export const mighty: Platform = {
  id: 'mighty',
  name: 'Mighty Networks',
  basis: 'descriptions',
  recognises,
  communityUrl: ({ url }) => `${url.origin}/`,
  communityName: ({ document }) => siteName(document),
  pageUrl: ({ url }) => `${url.origin}${/^\/posts\/\d+/u.exec(url.pathname)?.[0] ?? `${url.pathname}${url.search}`}`,
  pageKind: ({ url }) => {
    const [first = '', second = ''] = url.pathname.split('/').filter((part) => part !== '');
    if (first === '') return 'home';
    if (first === 'posts') return /^\d+/u.test(second) ? 'topic' : 'other';
    if (first === 'members' && second !== '') return 'member';
    if (first === 'spaces') return /^\d+/u.test(second) ? 'group' : 'other';
    return PARTS.get(first) ?? 'other';
  },
  pageFacts: (page, kind) => (kind === 'topic' ? linkedFacts(page) : {}),
};
