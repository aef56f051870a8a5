import type { PageKind } from '#core/page.ts';
import { linkedFacts } from './generic/linked-facts.ts';
import type { PageView, Platform } from './platform.ts';
import { siteName } from './reading/site-name.ts';

/** True on Circle's own hosts, and on a community's own host where the page's body names a space of Circle. */
export function recognises({ url, document }: PageView): boolean {
  if (/^(?!www\.|app\.|api\.|login\.|help\.)[\w-]+\.circle\.so$/u.test(url.hostname)) return true;
  return document.body.matches('[class*="view-space--"]') && document.querySelector('a[href*="/c/"]') !== null;
}

const PARTS: ReadonlyMap<string, PageKind> = new Map([
  ['feed', 'home'],
  ['home', 'home'],
  ['members', 'directory'],
  ['u', 'member'],
  ['search', 'search'],
  ['messages', 'other'],
]);

/** Circle; of its pages only addresses and structured data are known. */
export const circle: Platform = {
  id: 'circle',
  name: 'Circle',
  basis: 'descriptions',
  recognises,
  communityUrl: ({ url }) => `${url.origin}/`,
  communityName: ({ document }) => siteName(document),
  pageKind: ({ url }) => {
    const [first = '', space, ...below] = url.pathname.split('/').filter((part) => part !== '');
    if (first === '') return 'home';
    if (first !== 'c') return PARTS.get(first) ?? 'other';
    if (space === undefined || below[0] === 'sections') return 'other';
    return below.length === 0 ? 'topic-list' : 'topic';
  },
  pageFacts: (page, kind) => (kind === 'topic' ? linkedFacts(page) : {}),
};
