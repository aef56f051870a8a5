import type { PageFacts, PageKind } from '#core/page.ts';
import type { PageView, Platform } from './platform.ts';
import { folderOf, routedPath } from './reading/route.ts';
import { siteName } from './reading/site-name.ts';
import { directoryFacts, listFacts, memberFacts } from './woltlab/other-facts.ts';
import { threadFactsOf } from './woltlab/thread.ts';

/** True on pages of WoltLab Suite: its body names the template, beside the frame that all of its pages have. */
export function recognises({ document }: PageView): boolean {
  return (
    document.body.matches('body[id^="tpl_wbb_"], body[id^="tpl_wcf_"], body[id^="tpl_"][data-application]') &&
    document.querySelector('#pageContainer.pageContainer, #main.main #content.content, body[data-template]') !== null
  );
}

/** WoltLab Suite from version 3 on, with its forum. */
export const woltlab: Platform = {
  id: 'woltlab',
  name: 'WoltLab',
  basis: 'pages',
  recognises,
  communityUrl,
  communityName: ({ document }) => siteName(document),
  pageUrl: ({ url }) =>
    url.href.replace(/([/?]thread\/\d+-[^/?#&]*\/)(?:[?&](?:pageNo|postID|action)=[^#]*)?(?:#.*)?$/u, '$1'),
  pageKind,
  pageFacts,
};

const SECTIONS =
  /^(?:thread|board|user|members-list|board-list|search|search-result|team|moderation-list|unread-thread-list|login|register|index\.php)$/u;

/** The folder that all pages lie in: the forum and the software that it belongs to may have each its own. */
function communityUrl({ url, document }: PageView): string {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a.userLink[href], .mainMenu a[href]')];
  const addresses = [url.href, ...links.map(({ href }) => href)].filter((href) => href.startsWith(`${url.origin}/`));
  const folders = addresses.map((href) => folderOf(new URL(href), SECTIONS)).filter((folder) => folder !== undefined);
  const [first = [], ...others] = folders.map((folder) => folder.split('/').slice(1, -1));
  const shared = first.filter((_, at) => others.every((other) => same(other, first, at)));
  return `${url.origin}/${shared.map((part) => `${part}/`).join('')}`;
}

function same(one: readonly string[], other: readonly string[], upTo: number): boolean {
  return one.slice(0, upTo + 1).join('/') === other.slice(0, upTo + 1).join('/');
}

function pageFacts(page: PageView, kind: PageKind): PageFacts {
  if (kind === 'topic') return threadFactsOf(page);
  if (kind === 'topic-list') return listFacts(page.document);
  if (kind === 'directory') return directoryFacts(page.document);
  return kind === 'member' ? memberFacts(page.document) : {};
}

const TEMPLATES: ReadonlyMap<string, PageKind> = new Map([
  ['wbb_thread', 'topic'],
  ['wbb_board', 'topic-list'],
  ['wbb_unreadThreadList', 'topic-list'],
  ['wbb_watchedThreadList', 'topic-list'],
  ['wbb_unresolvedThreadList', 'topic-list'],
  ['wbb_boardThreadList', 'topic-list'],
  ['wbb_boardList', 'home'],
  ['wcf_user', 'member'],
  ['wcf_membersList', 'directory'],
  ['wcf_moderationList', 'moderation'],
  ['wcf_search', 'search'],
  ['wcf_searchResult', 'search'],
  ['wcf_article', 'article'],
  ['blog_entry', 'article'],
  ['calendar_event', 'event'],
]);

/** A page by the template that its body names; a page of one's own is told by the last word of its address. */
function pageKind({ url, document }: PageView): PageKind {
  const known = TEMPLATES.get(document.body.id.replace(/^tpl_/u, ''));
  if (known !== undefined) return known;
  return /(?:^|[/-])(?:rules|guidelines|forenregeln|nutzungsregeln|regeln|netiquette)$/u.test(routedPath(url))
    ? 'guidelines'
    : 'other';
}
