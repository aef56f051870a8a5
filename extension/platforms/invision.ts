import type { PageFacts, PageKind } from '#core/page.ts';
import { typesOf } from './generic/structured-data.ts';
import { listFacts, memberFacts, statisticsFacts } from './invision/other-facts.ts';
import { topicFacts } from './invision/topic.ts';
import type { PageView, Platform } from './platform.ts';
import { objectsIn, parseJson, textOf } from './reading/json.ts';
import { folderOf, routedPath } from './reading/route.ts';
import { siteName } from './reading/site-name.ts';

/** True on pages of Invision Community 4 and 5 that the public sees. */
export function recognises({ document }: PageView): boolean {
  const { body } = document;
  if (body.matches('.ipsApp[data-pageapp][data-pagemodule][data-pagecontroller]:not([data-pagelocation="admin"])'))
    return true;
  return (
    body.matches('.ipsApp.ipsApp_front') &&
    document.querySelector('#ipsLayout_body, #ipsLayout_contentArea, #ipsLayout_header, #ipsLayout_mainArea') !== null
  );
}

/** Invision Community 4 and 5. */
export const invision: Platform = {
  id: 'invision',
  name: 'Invision Community',
  basis: 'pages',
  recognises,
  communityUrl,
  communityName: ({ document }) => siteName(document),
  pageUrl: ({ url }) =>
    url.href.replace(/(\/topic\/\d+-[^/?#&]*\/)(?:page\/\d+\/?)?(?:[?&](?:page|do|comment)=[^#]*)?(?:#.*)?$/u, '$1'),
  pageKind,
  pageFacts,
};

function pageFacts(page: PageView, kind: PageKind): PageFacts {
  if (kind === 'topic') return topicFacts(page);
  if (kind === 'topic-list') return listFacts(page.document);
  if (kind === 'home') return statisticsFacts(page.document);
  return kind === 'member' ? memberFacts(page.document) : {};
}

const SECTIONS =
  /^(?:topic|forum|forums|profile|clubs|calendar|blogs|gallery|files|search|discover|staff|guidelines|login|register|modcp|leaderboard|events|store)$/u;

/** The address that the site's structured data gives it, else what the page's own address tells. */
function communityUrl({ url, document }: PageView): string {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const sites = scripts
    .flatMap((script) => objectsIn(parseJson(script.textContent)))
    .filter((node) => typesOf(node).includes('WebSite'));
  const stated = sites.map((node) => textOf(node.url)).find((address) => address?.startsWith(`${url.origin}/`));
  if (stated !== undefined && url.href.startsWith(stated) && stated.endsWith('/')) return stated;
  return `${url.origin}${folderOf(url, SECTIONS) ?? '/'}`;
}

const ROUTES: ReadonlyMap<string, PageKind> = new Map([
  ['forums/forums/topic', 'topic'],
  ['forums/forums/forums', 'topic-list'],
  ['forums/forums/index', 'home'],
  ['core/members/profile', 'member'],
  ['core/members/directory', 'directory'],
  ['core/modcp/modcp', 'moderation'],
  ['core/search/search', 'search'],
  ['core/discover/streams', 'topic-list'],
  ['core/clubs/directory', 'group'],
  ['core/clubs/view', 'group'],
  ['core/system/guidelines', 'guidelines'],
  ['calendar/calendar/event', 'event'],
  ['calendar/calendar/view', 'event'],
  ['blog/blogs/entry', 'article'],
]);

/** A page by the part of the software that made it; the address tells where a saved page has lost that. */
function pageKind({ url, document }: PageView): PageKind {
  if (document.querySelector('#elError') !== null) return 'other';
  const { body } = document;
  const parts = ['data-pageapp', 'data-pagemodule', 'data-pagecontroller'].map((name) => body.getAttribute(name));
  if (parts.includes(null)) return kindByPath(routedPath(url));
  const route = parts.join('/');
  if (route === 'core/members/profile' && url.searchParams.get('do') === 'edit') return 'other';
  return ROUTES.get(route) ?? 'other';
}

function kindByPath(path: string): PageKind {
  if (/(?:^|\/)topic\/\d+-/u.test(path)) return 'topic';
  if (/(?:^|\/)forum\/\d+-/u.test(path)) return 'topic-list';
  if (/(?:^|\/)profile\/\d+-/u.test(path)) return 'member';
  if (/(?:^|\/)search$/u.test(path)) return 'search';
  return /(?:^|\/)guidelines$/u.test(path) ? 'guidelines' : 'other';
}
