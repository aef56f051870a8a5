import type { PageFacts, PageKind } from '#core/page.ts';
import { listFacts, statisticsFacts } from './mybb/other-facts.ts';
import { threadFactsOf } from './mybb/thread.ts';
import type { PageView, Platform } from './platform.ts';
import { has, standTogether } from './reading/marks.ts';
import { folderOf } from './reading/route.ts';
import { siteName } from './reading/site-name.ts';

/** True where three marks of MyBB stand together, for each alone is found elsewhere. */
export function recognises({ document }: PageView): boolean {
  return standTogether(document, {
    least: 3,
    seen: [
      has(document, 'link', '[href*="cache/themes/theme"]'),
      has(document, 'script', '[src*="jscripts/general.js"], [src*="jscripts/jquery.plugins"]'),
      has(document, 'link', '[href*="syndication.php"]'),
    ],
    searched: [
      '#footer a[href*="mybb.com"], #copyright a[href*="mybb.com"], #debug ~ a[href*="mybb.com"]',
      '#container #content .navigation, #posts_container, #posts .post_author',
    ],
  });
}

/** MyBB 1.6 and 1.8. */
export const mybb: Platform = {
  id: 'mybb',
  name: 'MyBB',
  basis: 'pages',
  recognises,
  communityUrl: ({ url }) =>
    `${url.origin}${folderOf(url, /^(?:\w+\.php|(?:thread|forum|user|announcement|calendar)-.+)$/iu) ?? '/'}`,
  communityName: ({ document }) => siteName(document),
  pageKind,
  pageFacts,
};

function pageFacts(page: PageView, kind: PageKind): PageFacts {
  if (kind === 'topic') return threadFactsOf(page);
  if (kind === 'topic-list') return listFacts(page.document);
  return kind === 'home' ? statisticsFacts(page.document) : {};
}

const SCRIPTS: ReadonlyMap<string, PageKind> = new Map([
  ['showthread', 'topic'],
  ['forumdisplay', 'topic-list'],
  ['memberlist', 'directory'],
  ['search', 'search'],
  ['modcp', 'moderation'],
  ['index', 'home'],
  ['portal', 'home'],
]);

/** A page by the script that made it, or by the names that rewritten addresses begin with. */
function pageKind({ url, document }: PageView): PageKind {
  const file = url.pathname.split('/').at(-1) ?? '';
  const script = /^(\w+)\.php$/u.exec(file)?.[1];
  if (script === 'member') return url.searchParams.get('action') === 'profile' ? 'member' : 'other';
  if (script !== undefined) return SCRIPTS.get(script) ?? 'other';
  if (/^thread-/iu.test(file)) return 'topic';
  if (/^forum-/iu.test(file)) return 'topic-list';
  if (/^user-/iu.test(file)) return 'member';
  if (document.querySelector('#posts_container, #posts .post_author') !== null) return 'topic';
  return file === '' && document.querySelector('#boardstats_e, .forumbit_postbit, [id^="cat_"][id$="_e"]') !== null
    ? 'home'
    : 'other';
}
