import type { PageFacts, PageKind } from '#core/page.ts';
import { discussionPath, folderOf, routeOf } from './flarum/address.ts';
import { listFacts } from './flarum/list-facts.ts';
import { memberFacts } from './flarum/member-facts.ts';
import { topicFacts } from './flarum/topic-facts.ts';
import type { PageView, Platform } from './platform.ts';
import { siteName } from './reading/site-name.ts';

/** True where parts that carry Flarum's name stand together, or one of them in Flarum's frame. */
export function recognises({ document }: PageView): boolean {
  const isThere = (id: string): boolean => document.getElementById(id) !== null;
  const named = [
    isThere('flarum-json-payload'),
    isThere('flarum-content'),
    isThere('flarum-loading') || isThere('flarum-loading-error'),
  ].filter(Boolean).length;
  return named >= 2 || (named === 1 && document.querySelector('#app.App .App-content, #app .App-drawer') !== null);
}

/** Flarum 1 and 2, as a browser shows it, and as its server sends it with the page's JSON. */
export const flarum: Platform = {
  id: 'flarum',
  name: 'Flarum',
  basis: 'pages',
  recognises,
  communityUrl: (page) => `${page.url.origin}${folderOf(page)}/`,
  communityName: ({ document }) => siteName(document) ?? homeName(document),
  pageUrl: (page) => {
    const path = discussionPath(page);
    return path === undefined ? page.url.href : `${page.url.origin}${path}`;
  },
  pageKind: kindOf,
  pageFacts: factsOf,
};

/** The name of the site, on the link that leads home. */
function homeName(document: Document): string | undefined {
  const link = document.querySelector('#home-link');
  const name = link?.querySelector('img')?.getAttribute('alt') ?? link?.textContent;
  return name?.trim() === '' ? undefined : name?.trim();
}

const KINDS: ReadonlyMap<string, PageKind> = new Map([
  ['d', 'topic'],
  ['all', 'topic-list'],
  ['t', 'topic-list'],
  ['following', 'topic-list'],
  ['blog', 'topic-list'],
  ['users', 'directory'],
  ['flags', 'moderation'],
  ['messages', 'chat'],
  ['conversations', 'chat'],
]);

/** A member's pages that are the reader's own settings. */
const PRIVATE_TABS: ReadonlySet<string> = new Set(['settings', 'security', 'notifications']);

/** The kind by the address, which Flarum keeps to what it shows while one moves about in it. */
function kindOf(page: PageView): PageKind {
  const [first, second, third] = routeOf(page);
  const { document, url } = page;
  if (first === 'd' && second === undefined) return 'other';
  if (first === 'u') return second === undefined || PRIVATE_TABS.has(third ?? '') ? 'other' : 'member';
  if (first === 'admin') return document.querySelector('.StatisticsWidget') === null ? 'other' : 'analytics';
  if (first === 'p') return /rules|guidelines|code-of-conduct/u.test(second ?? '') ? 'guidelines' : 'other';
  if ((first === undefined || first === 'all') && (url.searchParams.get('q') ?? '') !== '') return 'search';
  return first === undefined ? 'home' : (KINDS.get(first) ?? 'other');
}

function factsOf(page: PageView, kind: PageKind): PageFacts {
  switch (kind) {
    case 'topic':
      return topicFacts(page);
    case 'topic-list':
    case 'home':
      return listFacts(page);
    case 'member':
      return memberFacts(page);
    default:
      return {};
  }
}
