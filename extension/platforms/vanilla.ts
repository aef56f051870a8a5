import type { PageFacts, PageKind } from '#core/page.ts';
import type { PageView, Platform } from './platform.ts';
import { folderOf, routedPath } from './reading/route.ts';
import { siteName } from './reading/site-name.ts';
import { discussionPageFacts, listFacts, memberFacts } from './vanilla/facts.ts';

/** True on pages of Vanilla Forums, of the older views and of the layouts that Higher Logic builds. */
export function recognises({ document }: PageView): boolean {
  const { body } = document;
  if (
    body.matches('.Vanilla[id^="vanilla_"], .Dashboard[id^="dashboard_"]') ||
    body.matches(
      ':is(.Vanilla, .Dashboard, .Conversations, .Groups):is(.isDesktop, .isMobile):is([class*=" Section-"], [class^="Section-"])',
    )
  )
    return true;
  return (
    body.matches('.dataDriven, [class*="Section-"]') &&
    document.querySelector('link[href*="/dist/v2/forum/"], script[src*="/dist/v2/forum/"]') !== null
  );
}

/** Vanilla Forums, later sold as Higher Logic Vanilla. */
export const vanilla: Platform = {
  id: 'vanilla',
  name: 'Vanilla',
  basis: 'pages',
  recognises,
  communityUrl: ({ url }) => `${url.origin}${folderOf(url, SECTIONS) ?? '/'}`,
  communityName: ({ document }) => siteName(document),
  pageUrl: ({ url }) => url.href.replace(/(\/discussion\/\d+\/[^/?#]+)\/p\d+(?:[?#].*)?$/u, '$1'),
  pageKind,
  pageFacts,
};

const SECTIONS =
  /^(?:discussions?|categories|profile|activity|search|entry|messages|dashboard|groups?|events?|kb|badges?|moderation|bestof)$/u;

function pageFacts(page: PageView, kind: PageKind): PageFacts {
  if (kind === 'topic') return discussionPageFacts(page);
  if (kind === 'topic-list') return listFacts(page.document);
  return kind === 'member' ? memberFacts(page.document) : {};
}

const BY_SECTION: readonly (readonly [string, PageKind])[] = [
  ['Discussion', 'topic'],
  ['DiscussionList', 'topic-list'],
  ['CategoryDiscussionList', 'topic-list'],
  ['Profile', 'member'],
  ['SearchResults', 'search'],
  ['Group', 'group'],
  ['GroupList', 'group'],
  ['Event', 'event'],
];

/** A page by the section that its body names, else by its address. */
function pageKind({ url, document }: PageView): PageKind {
  const { body } = document;
  const path = sectionPath(url);
  if (
    /^(?:profile\/(?:edit|preferences|picture|password|thumbnail|_|tokens|sessions)|post|entry|messages)(?:\/|$)/u.test(
      path,
    )
  )
    return 'other';
  if (/^(?:dashboard\/)?(?:log\/|content\/(?:triage|reports|escalations))/u.test(path)) return 'moderation';
  if (body.matches('.Section-CategoryList')) return path === '' || path === 'categories' ? 'home' : 'topic-list';
  const section = BY_SECTION.find(([name]) => body.classList.contains(`Section-${name}`));
  return section?.[1] ?? (body.matches('.Section-Error, .Error') ? 'other' : kindByPath(path));
}

function sectionPath(url: URL): string {
  const parts = (url.searchParams.get('p') ?? routedPath(url)).replace(/^\/+|\/+$/gu, '').split('/');
  const at = parts.findIndex((part) => SECTIONS.test(part));
  return at === -1 ? parts.join('/') : parts.slice(at).join('/');
}

function kindByPath(path: string): PageKind {
  if (/^discussion\/(?:\d+|comment\/\d+)(?:\/|$)/u.test(path)) return 'topic';
  if (path === '' || path === 'categories') return 'home';
  if (/^(?:discussions(?:\/p\d+)?|categories\/[^/]+(?:\/p\d+)?)$/u.test(path)) return 'topic-list';
  if (/^profile\/[^/]+/u.test(path)) return 'member';
  if (/^kb\/articles\/\d+/u.test(path)) return 'article';
  if (/^events\/\d+/u.test(path)) return 'event';
  if (/^groups?(?:\/|$)/u.test(path)) return 'group';
  return path === 'search' ? 'search' : 'other';
}
