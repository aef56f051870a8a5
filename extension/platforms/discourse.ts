import type { PageFacts, PageKind } from '#core/page.ts';
import { basePath, discoursePageUrl, routeOf } from './discourse/address.ts';
import { aboutFacts, directoryFacts } from './discourse/community-facts.ts';
import { guidelinesFacts } from './discourse/guidelines-facts.ts';
import { listFacts } from './discourse/list-facts.ts';
import { showsDiscourse } from './discourse/marks.ts';
import { memberFacts } from './discourse/member-facts.ts';
import { discoursePageKind } from './discourse/page-kind.ts';
import { topicFacts } from './discourse/topic-facts.ts';
import type { PageView, Platform } from './platform.ts';
import { siteName } from './reading/site-name.ts';

export { showsDiscourse as recognises };

/** Discourse, 2.x to the present, as a browser shows it and as its server writes it. */
export const discourse: Platform = {
  id: 'discourse',
  name: 'Discourse',
  basis: 'pages',
  recognises: showsDiscourse,
  communityUrl: (page) => `${page.url.origin}${folderOf(page)}/`,
  communityName: ({ document }) => siteName(document),
  pageUrl: discoursePageUrl,
  pageKind: discoursePageKind,
  pageFacts: factsOf,
};

/** The folder of the forum, if the page lies in it: a saved page may name a folder that its address does not have. */
function folderOf({ url, document }: PageView): string {
  const base = basePath(document);
  return url.pathname === base || url.pathname.startsWith(`${base}/`) ? base : '';
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
    case 'directory':
      return directoryFacts(page);
    case 'guidelines':
      return guidelinesFacts(page);
    case 'other':
      return routeOf(page)[0] === 'about' ? aboutFacts(page) : {};
    case 'moderation':
    case 'analytics':
    case 'group':
    case 'event':
    case 'article':
    case 'ideas':
    case 'chat':
    case 'welcome':
    case 'search':
      return {};
  }
}
