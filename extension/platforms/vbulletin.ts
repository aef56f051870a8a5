import type { PageFacts, PageKind } from '#core/page.ts';
import type { PageView, Platform } from './platform.ts';
import { has, standTogether } from './reading/marks.ts';
import { folderOf, routedPath } from './reading/route.ts';
import { siteName } from './reading/site-name.ts';
import { listFacts, memberFacts, statisticsFacts } from './vbulletin/other-facts.ts';
import { threadFactsOf } from './vbulletin/thread.ts';

/** True where two marks of vBulletin, of versions 3 to 6, stand together. */
export function recognises({ document }: PageView): boolean {
  const scripts = '[src*="clientscript/vbulletin"], [href*="clientscript/vbulletin"], [href*="css.php?styleid="]';
  return standTogether(document, {
    least: 2,
    seen: [
      has(document, 'meta', '[name="generator"][content^="vBulletin"]'),
      has(document, 'script', scripts) || has(document, 'link', scripts),
      document.documentElement.matches('#vbulletin_html') ||
        document.querySelector('#vbulletin_css') !== null ||
        document.querySelector('#vbulletinlink') !== null,
      document.body.matches('#vb-page-body.vb-page'),
    ],
    searched: ['.vbmenu_control, .vbmenu_popup, #vbflink_pms, .bigusername'],
  });
}

/** vBulletin 3 to 6. */
export const vbulletin: Platform = {
  id: 'vbulletin',
  name: 'vBulletin',
  basis: 'pages',
  recognises,
  communityUrl: ({ url }) => `${url.origin}${folderOf(url, SECTIONS) ?? '/'}`,
  communityName: ({ document }) => siteName(document),
  pageKind,
  pageFacts,
};

const SECTIONS =
  /^(?:(?:showthread|forumdisplay|member|memberlist|index|forum|search|group|misc|login|register|usercp|private|faq|calendar|online|showgroups|newreply|newthread|showpost|activity|content|album|blog|entry)\.php|threads|forums|members|member)$/u;

function pageFacts(page: PageView, kind: PageKind): PageFacts {
  if (kind === 'topic') return threadFactsOf(page);
  if (kind === 'topic-list') return listFacts(page.document);
  if (kind === 'home') return statisticsFacts(page.document);
  return kind === 'member' ? memberFacts(page.document) : {};
}

const SCRIPTS: ReadonlyMap<string, PageKind> = new Map([
  ['showthread', 'topic'],
  ['forumdisplay', 'topic-list'],
  ['member', 'member'],
  ['memberlist', 'directory'],
  ['search', 'search'],
  ['group', 'group'],
  ['moderator', 'moderation'],
  ['modcp', 'moderation'],
]);

const OTHER =
  /^(?:misc|login|register|usercp|profile|private|faq|calendar|online|showgroups|newreply|newthread|showpost|blog|entry|content|album|activity|sendmessage|report|subscription)$/u;

/** A page by the script that made it, by the words of newer addresses, or by what only one kind of page has. */
function pageKind(page: PageView): PageKind {
  const { url, document } = page;
  const script = /\/(\w+)\.php/u.exec(url.pathname)?.[1] ?? '';
  if (script === 'misc' && url.searchParams.get('do') === 'showrules') return 'guidelines';
  if (document.querySelector('body.vb-page') === null && OTHER.test(script)) return 'other';
  return SCRIPTS.get(script) ?? kindByPath(routedPath(url)) ?? kindByMarks(document);
}

function kindByPath(path: string): PageKind | undefined {
  if (/(?:^|\/)threads\/\d+/u.test(path)) return 'topic';
  if (/(?:^|\/)forums\/\d+/u.test(path)) return 'topic-list';
  if (/(?:^|\/)members?\/\d+/u.test(path)) return 'member';
  if (/(?:^|\/)memberlist$/u.test(path)) return 'directory';
  if (/(?:^|\/)social-groups(?:\/|$)/u.test(path)) return 'group';
  if (/(?:^|\/)search$/u.test(path)) return 'search';
  return /(?:^|\/)(?:login|register|settings|help|privatemessage)(?:\/|$)/u.test(path) ? 'other' : undefined;
}

function kindByMarks(document: Document): PageKind {
  const marks: readonly (readonly [string, PageKind])[] = [
    ['li.b-post.js-conversation-starter, li.b-post.js-conversation-reply', 'topic'],
    ['#posts table[id^="post"], #postlist li[id^="post_"]', 'topic'],
    ['.topic-list-container, #threadslist, #threadlist, #threads .threadbit', 'topic-list'],
    ['.forum-list-container, [id^="collapseobj_forumhome"], #forums.forumhome, ol#forums', 'home'],
  ];
  return marks.find(([selector]) => document.querySelector(selector) !== null)?.[1] ?? 'other';
}
