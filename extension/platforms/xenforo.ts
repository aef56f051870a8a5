import type { PageFacts, PageKind } from '#core/page.ts';
import type { PageView, Platform } from './platform.ts';
import { siteName } from './reading/site-name.ts';
import { folderOf, routedPath } from './reading/route.ts';
import { listFacts, memberFacts, statisticsFacts } from './xenforo/other-facts.ts';
import { threadFactsOf } from './xenforo/thread.ts';

/** True on pages of XenForo 1 and 2, and of what VerticalScope made of it; not on those of its control panel. */
export function recognises({ document }: PageView): boolean {
  const { documentElement: html } = document;
  return html.matches(
    'html#XF:is([data-app="public"], [data-template], [class*="template-"]):not([data-app="admin"]), html#XenForo.Public',
  );
}

/** XenForo 1 and 2, and the make of it that VerticalScope's communities run on. */
export const xenforo: Platform = {
  id: 'xenforo',
  name: 'XenForo',
  basis: 'pages',
  recognises,
  communityUrl,
  communityName: ({ document }) => siteName(document),
  pageUrl: ({ url }) =>
    url.href.replace(/(threads\/[^/?#&]*\d)\/(?:page-\d+|post-\d+|unread|latest)?(?:#.*)?$/u, '$1/'),
  pageKind,
  pageFacts: (page, kind) => (kind === 'topic' ? threadFactsOf(page) : otherFacts(page, kind)),
};

const SECTIONS =
  /^(?:threads|forums|categories|members|whats-new|find-new|search|help|posts|login|register|account|approval-queue|reports|tags|media|resources|conversations|direct-messages|misc|online|pages)$/u;

function otherFacts({ document }: PageView, kind: PageKind): PageFacts {
  if (kind === 'home') return statisticsFacts(document);
  if (kind === 'topic-list' || kind === 'ideas') return listFacts(document);
  return kind === 'member' ? memberFacts(document) : {};
}

function communityUrl({ url, document }: PageView): string {
  const links = document.querySelectorAll<HTMLAnchorElement>('.p-nav a[href], .p-header a[href], #navigation a[href]');
  const addresses = [url.href, ...[...links].map((link) => link.href)].filter((href) => URL.canParse(href));
  const own = addresses.map((href) => new URL(href)).filter(({ origin }) => origin === url.origin);
  const folder = own.map((address) => folderOf(address, SECTIONS)).find((found) => found !== undefined);
  return `${url.origin}${folder ?? '/'}`;
}

const TEMPLATES: readonly (readonly [RegExp, PageKind])[] = [
  [/^thread_view/u, 'topic'],
  [/^forum_view_type_suggestion$/u, 'ideas'],
  [/^(?:forum_view|category_view|whats_new_posts|watched_threads|forum_new_posts|tag_view_threads)/u, 'topic-list'],
  [/^forum_(?:list|overview)/u, 'home'],
  [/^member_(?:list|notable|overview)/u, 'directory'],
  [/^member_(?:view|about|recent_content|latest_activity|postings)/u, 'member'],
  [/^(?:approval_queue|report_(?:list|view))/u, 'moderation'],
  [/^search_/u, 'search'],
  [/^xfrm_resource_view/u, 'article'],
];

/** A page by the template that its server made it with; XenForo 1 names none, so there the address tells. */
function pageKind({ url, document }: PageView): PageKind {
  const html = document.documentElement;
  const template =
    html.getAttribute('data-template') ?? /(?:^|\s)template-(\S+)/u.exec(html.className)?.[1] ?? undefined;
  const path = folderless(url);
  if (template === undefined) return kindByRoute(path);
  const known = TEMPLATES.find(([pattern]) => pattern.test(template))?.[1];
  if (known !== undefined) return known;
  return /^(?:help|page_view)/u.test(template) && isGuidelines(path) ? 'guidelines' : 'other';
}

function isGuidelines(path: string): boolean {
  return /(?:^|\/)(?:terms|[\w-]*(?:rules|guidelines|code-of-conduct)[\w-]*)$/u.test(path);
}

/** The routed path from the section on: a forum in a folder has the folder's name before it. */
function folderless(url: URL): string {
  const parts = routedPath(url).split('/');
  const at = parts.findIndex((part) => SECTIONS.test(part));
  return at === -1 ? parts.filter((part) => part !== 'index.php').join('/') : parts.slice(at).join('/');
}

function kindByRoute(path: string): PageKind {
  if (/^threads\/[^/]*\d+(?:\/(?:page-\d+|unread|latest))?$/u.test(path)) return 'topic';
  if (/^(?:forums|categories)\/[^/]*\d+(?:\/page-\d+)?$/u.test(path) || path.startsWith('find-new'))
    return 'topic-list';
  if (path === '' || path === 'forums') return 'home';
  if (path === 'members') return 'directory';
  if (/^members\/[^/]*\d+$/u.test(path)) return 'member';
  if (path.startsWith('search')) return 'search';
  return path.startsWith('help/') && isGuidelines(path) ? 'guidelines' : 'other';
}
