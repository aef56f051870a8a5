import type { PageFacts, PageKind } from '#core/page.ts';
import { groupsIn, sideOf, titled } from './nodebb/marks.ts';
import { topicFacts } from './nodebb/topic-facts.ts';
import type { PageView, Platform } from './platform.ts';
import { knownFacts } from './reading/facts.ts';
import { has } from './reading/marks.ts';
import { momentFromText } from './reading/moments.ts';
import { siteName } from './reading/site-name.ts';
import { namesChampion } from './reading/staff-words.ts';

const COMPONENTS =
  '[component="topic"], [component="category"], [component="categories/category"], [component="toaster/tray"], [component="navigation/count"]';

/** True where the body names a template of NodeBB's and its state, or either beside a component of NodeBB's. */
export function recognises({ document }: PageView): boolean {
  const { body } = document;
  const marks = [
    /(?:^|\s)template-[a-z0-9]/u.test(body.className) && body.matches('[class*="page-"]'),
    /(?:^|\s)page-status-\d{3}(?:\s|$)/u.test(body.className) && body.matches('.user-guest, .user-loggedin'),
    has(document, 'script', '[src*="/nodebb.min.js"]'),
  ].filter(Boolean);
  return marks.length >= 2 || (marks.length === 1 && document.querySelector(COMPONENTS) !== null);
}

/** NodeBB, with any theme that keeps its components. */
export const nodebb: Platform = {
  id: 'nodebb',
  name: 'NodeBB',
  basis: 'pages',
  recognises,
  communityUrl: (page) => `${page.url.origin}${folderOf(page)}/`,
  communityName: ({ document }) => siteName(document),
  pageUrl: addressOf,
  pageKind: kindOf,
  pageFacts: factsOf,
};

/** The kinds of pages by their templates, as the body's class names them. */
const TEMPLATES: ReadonlyMap<string, PageKind> = new Map([
  ['categories', 'home'],
  ['category', 'topic-list'],
  ['recent', 'topic-list'],
  ['unread', 'topic-list'],
  ['popular', 'topic-list'],
  ['top', 'topic-list'],
  ['world', 'topic-list'],
  ['tag', 'topic-list'],
  ['topic', 'topic'],
  ['users', 'directory'],
  ['groups-list', 'group'],
  ['groups-details', 'group'],
  ['groups-members', 'group'],
  ['flags-list', 'moderation'],
  ['flags-detail', 'moderation'],
  ['post-queue', 'moderation'],
  ['registration-queue', 'moderation'],
  ['ip-blacklist', 'moderation'],
  ['search', 'search'],
  ['chats', 'chat'],
  ['chat', 'chat'],
  ['calendar', 'event'],
  ['admin-dashboard', 'analytics'],
]);

/** A member's pages that others may see; the remaining ones are the reader's own settings. */
const PROFILE_TABS: ReadonlySet<string> = new Set([
  'profile',
  'posts',
  'topics',
  'groups',
  'followers',
  'following',
  'best',
  'controversial',
  'shares',
]);

function kindOf({ document, url }: PageView): PageKind {
  const classes = [...document.body.classList];
  const template = classes.find((name) => name.startsWith('template-'))?.slice('template-'.length);
  if (template === undefined) return kindInAddress(url);
  if (template.startsWith('admin-dashboard')) return 'analytics';
  const tab = /^account-(.+)$/u.exec(template)?.[1];
  if (tab !== undefined) return PROFILE_TABS.has(tab) ? 'member' : 'other';
  return TEMPLATES.get(template) ?? 'other';
}

function kindInAddress({ pathname }: URL): PageKind {
  if (/\/topic\/\d+/u.test(pathname)) return 'topic';
  if (/\/category\/\d+|\/(?:recent|unread|popular|top)\/?$/u.test(pathname)) return 'topic-list';
  if (/\/user\/[^/]+\/?$/u.test(pathname)) return 'member';
  return pathname.endsWith('/categories') ? 'home' : 'other';
}

/** The folder the forum is installed in, which stands before the files that every page asks for. */
function folderOf({ document, url }: PageView): string {
  const link = document.querySelector('link[rel="manifest"][href$="/manifest.webmanifest"]')?.getAttribute('href');
  const script = document.querySelector('script[src*="/assets/nodebb.min.js"]')?.getAttribute('src');
  const file = link ?? script?.replace(/\/assets\/nodebb\.min\.js.*$/u, '/') ?? '/';
  const { origin, pathname } = new URL(file, url);
  const folder = origin === url.origin ? pathname.replace(/\/[^/]*$/u, '') : '';
  return url.pathname.startsWith(`${folder}/`) ? folder : '';
}

/** A topic's or category's address without the number of the entry in view or of the leaf. */
function addressOf({ url }: PageView): string {
  const path = /^.*?\/(?:topic|category)\/\d+(?:\/[^/]+)?/u.exec(url.pathname)?.[0];
  return path === undefined ? url.href : `${url.origin}${path}`;
}

function factsOf(page: PageView, kind: PageKind): PageFacts {
  const { document } = page;
  switch (kind) {
    case 'topic':
      return topicFacts(page);
    case 'topic-list':
      return listFacts(document);
    case 'member':
      return memberFacts(document);
    case 'group':
      return knownFacts({ members: titled(document.querySelector('[component="group/member/count"]')) });
    default:
      return {};
  }
}

/** Of a list: all topics where the category counts them, and of the topics that are shown, those nobody answered. */
function listFacts(document: Document): PageFacts {
  const rows = [...document.querySelectorAll('[component="category/topic"]')];
  const counts = document.querySelectorAll('.category-header .stats [title]');
  const posts = rows.map((row) => titled(row.querySelector('.stats-postcount [title]')));
  return knownFacts({
    topics: counts.length === 2 ? titled(counts[0]) : undefined,
    unanswered:
      rows.length === 0 || posts.includes(undefined) ? undefined : posts.filter((count) => count === 1).length,
    pinned: rows.length === 0 ? undefined : rows.filter((row) => row.matches('.pinned')).length,
  });
}

function memberFacts(document: Document): PageFacts {
  const account = document.querySelector('.account');
  if (account === null) return {};
  const joined = [...account.querySelectorAll('.account-stats .stat')]
    .find((stat) => stat.querySelector('.fa-user-plus') !== null)
    ?.querySelector('.timeago');
  const posts = account.querySelector('a[href$="/posts"]');
  const groups = groupsIn(account).filter((group) => group !== '');
  const side = sideOf(groups);
  return knownFacts({
    joinedAt: momentFromText(joined?.getAttribute('datetime') ?? joined?.getAttribute('title')),
    posts: titled(posts?.querySelector('[title]') ?? posts),
    role: side === 'staff' ? 'staff' : groups.some(namesChampion) ? 'champion' : side,
  });
}
