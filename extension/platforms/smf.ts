import type { PageFacts, PageKind } from '#core/page.ts';
import type { PageView, Platform } from './platform.ts';
import { has, standTogether } from './reading/marks.ts';
import { folderOf } from './reading/route.ts';
import { siteName } from './reading/site-name.ts';
import { listFacts, statisticsFacts } from './smf/other-facts.ts';
import { topicFactsOf } from './smf/topic.ts';

/** True where three marks of SMF stand together, for each alone is found elsewhere. */
export function recognises({ document }: PageView): boolean {
  const versioned = '[href*="?smf2"], [href*="?fin2"], [src*="?smf2"], [src*="?fin2"]';
  const themed = '[href*="/Themes/"][href$=".css"], [href*="/Themes/"][href*=".css?"]';
  return standTogether(document, {
    least: 3,
    seen: [
      has(document, 'link', versioned) || has(document, 'script', versioned),
      has(document, 'link', themed) || has(document, 'script', '[src*="/Themes/default/scripts/"]'),
      document.body.matches('[class*="action_"]'),
    ],
    searched: [
      '#footer a[href*="simplemachines.org"], #footer_section a[href*="simplemachines.org"], #footerarea a[href*="simplemachines.org"]',
      '#main_content_section, #forumposts .post_wrapper, #messageindex, #boardindex_table, #upper_section #inner_section',
    ],
  });
}

/** Simple Machines Forum 2.0 and 2.1. */
export const smf: Platform = {
  id: 'smf',
  name: 'SMF',
  basis: 'pages',
  recognises,
  communityUrl: ({ url }) => `${url.origin}${folderOf(url, /^index\.php$/u) ?? '/'}`,
  communityName: ({ document }) => siteName(document),
  pageKind,
  pageFacts,
};

function pageFacts(page: PageView, kind: PageKind): PageFacts {
  if (kind === 'topic') return topicFactsOf(page);
  if (kind === 'topic-list') return listFacts(page.document);
  return kind === 'home' ? statisticsFacts(page.document) : {};
}

const ACTIONS: ReadonlyMap<string, PageKind> = new Map([
  ['mlist', 'directory'],
  ['profile', 'member'],
  ['search', 'search'],
  ['search2', 'search'],
  ['moderate', 'moderation'],
  ['recent', 'topic-list'],
  ['unread', 'topic-list'],
  ['unreadreplies', 'topic-list'],
  ['agreement', 'guidelines'],
  ['forum', 'home'],
]);

/** A page by what its address asks for; the older writing of addresses has "topic,7.0.html" and "/topic/7.0/". */
function pageKind({ url, document }: PageView): PageKind {
  const asked = `${url.search};${url.pathname}`;
  if (document.querySelector('#fatal_error') !== null) return 'other';
  const action = /[?;&]action=(\w+)/u.exec(url.search)?.[1];
  if (action !== undefined) {
    const isOwnArea = /[;&]area=(?!summary|statistics|showposts)/u.test(url.search);
    return action === 'profile' && isOwnArea ? 'other' : (ACTIONS.get(action) ?? 'other');
  }
  if (/[?;&/]topic[=,]\d+/u.test(asked) || /[?;&]msg=\d+/u.test(asked)) return 'topic';
  if (/[?;&/]board[=,]\d+/u.test(asked)) return 'topic-list';
  return kindByMarks(document);
}

function kindByMarks(document: Document): PageKind {
  const marks: readonly (readonly [string, PageKind])[] = [
    ['#forumposts .post_wrapper', 'topic'],
    ['#messageindex', 'topic-list'],
    ['#boardindex_table, #boardindex', 'home'],
  ];
  return marks.find(([selector]) => document.querySelector(selector) !== null)?.[1] ?? 'other';
}
