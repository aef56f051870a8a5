import type { PageFacts, PageKind } from '#core/page.ts';
import { directoryFacts, groupFacts, homeFacts, listFacts, memberFacts } from './phpbb/other-facts.ts';
import { topicFacts } from './phpbb/topic-facts.ts';
import type { PageView, Platform } from './platform.ts';
import { has } from './reading/marks.ts';
import { siteName } from './reading/site-name.ts';

/** True where the body is marked as phpBB's, or where an older one's layout stands beside its copyright. */
export function recognises({ document }: PageView): boolean {
  const isMarked = document.body.id === 'phpbb';
  const hasSection = /(?:^|\s)section-\w/u.test(document.body.className);
  const hasScripts = (): boolean =>
    shows(document, 'a[href*="ucp.php?mode="], a[href*="memberlist.php?mode=viewprofile"]');
  if (isMarked || hasSection)
    return (
      (isMarked && hasSection) ||
      (hasScripts() && shows(document, '.postprofile, .topiclist, #page-body, .phpbb-navbar'))
    );
  return (
    (has(document, 'meta', '[name="copyright"][content*="phpBB Group"]') &&
      shows(document, '#wrapcentre, #page-body')) ||
    (document.getElementsByClassName('mainmenu').length > 0 &&
      shows(document, 'a.mainmenu[href*="groupcp.php"]') &&
      shows(document, 'a.copyright[href*="phpbb.com"]'))
  );
}

/** phpBB 3.1 to 3.3, with facts; what is older, or hosted by Tapatalk, by its marks. */
export const phpbb: Platform = {
  id: 'phpbb',
  name: 'phpBB',
  basis: 'pages',
  recognises,
  communityUrl: (page) => `${page.url.origin}${folderOf(page)}`,
  communityName: ({ document }) => siteName(document) ?? boardName(document),
  pageUrl: addressOf,
  pageKind: kindOf,
  pageFacts: factsOf,
};

const SCRIPTS: ReadonlyMap<string, PageKind> = new Map([
  ['index', 'home'],
  ['viewforum', 'topic-list'],
  ['mcp', 'moderation'],
]);

const MODES: ReadonlyMap<string, PageKind> = new Map([
  ['viewprofile', 'member'],
  ['group', 'group'],
  ['team', 'group'],
  ['leaders', 'group'],
  ['searchuser', 'directory'],
]);

/** The kind by the script that made the page, which the body names, and by the mode it was called with. */
function kindOf(page: PageView): PageKind {
  const { document, url } = page;
  const script = scriptOf(page);
  if (script === undefined) return kindByMarks(document);
  if (script === 'viewtopic') return shows(document, '.postbody, .post, .postprofile') ? 'topic' : 'other';
  if (script === 'memberlist') return memberKind(document, url.searchParams.get('mode'));
  if (script === 'search') return url.searchParams.has('search_id') ? 'topic-list' : 'search';
  if (/(?:^|\/)(?:rules|guidelines)$/u.test(script)) return 'guidelines';
  return SCRIPTS.get(script) ?? 'other';
}

function scriptOf({ document, url }: PageView): string | undefined {
  const section = [...document.body.classList].find((name) => name.startsWith('section-'))?.slice('section-'.length);
  const script = section ?? /\/(\w+)\.php$/u.exec(url.pathname)?.[1];
  return /^(?:viewtopic|viewforum)\//u.exec(script ?? '') ? script?.split('/')[0] : script;
}

function memberKind(document: Document, mode: string | null): PageKind {
  if (mode !== null && mode !== '') return MODES.get(mode) ?? 'other';
  return shows(document, '#viewprofile, .profile-details') ? 'member' : 'directory';
}

/** Older layouts do not name the script. */
function kindByMarks(document: Document): PageKind {
  const marks: readonly (readonly [string, PageKind])[] = [
    ['a[href*="viewtopic.php"][href*="view=next"], .postprofile', 'topic'],
    ['a.topictitle', 'topic-list'],
    ['a.forumlink, a.forumtitle', 'home'],
  ];
  return marks.find(([selector]) => shows(document, selector))?.[1] ?? 'other';
}

function boardName(document: Document): string | undefined {
  const name = document.querySelector('.site-description h1, #site-description h1')?.textContent.trim();
  return name === '' ? undefined : name;
}

function shows(document: Document, selector: string): boolean {
  return document.querySelector(selector) !== null;
}

/** The folder of the board, in which its scripts lie; ends in a slash. */
function folderOf({ document, url }: PageView): string {
  const called = /^(.*\/)(?:app|\w+)\.php(?:\/|$)/u.exec(url.pathname)?.[1];
  if (called !== undefined) return called;
  const link = document.querySelector('a[href*="ucp.php"], a[href*="search.php"]')?.getAttribute('href') ?? '/';
  const { origin, pathname } = new URL(link, url);
  const folder = origin === url.origin ? pathname.replace(/[^/]*$/u, '') : '/';
  return url.pathname.startsWith(folder) ? folder : '/';
}

/** A topic's or forum's address without its leaf, the post in view or the session. */
function addressOf(page: PageView): string {
  const { document, url } = page;
  const script = scriptOf(page);
  const key = script === 'viewtopic' ? 't' : script === 'viewforum' ? 'f' : undefined;
  const here = new URL(url);
  here.searchParams.delete('sid');
  if (key === undefined) return here.href;
  const title = document.querySelector('.topic-title a[href], .forum-title a[href], link[rel="canonical"]');
  const named = new URL(title?.getAttribute('href') ?? '', url).searchParams.get(key);
  const id = url.searchParams.get(key) ?? named;
  return id === null ? here.href : `${url.origin}${folderOf(page)}${script ?? ''}.php?${key}=${id}`;
}

function factsOf(page: PageView, kind: PageKind): PageFacts {
  const { document } = page;
  switch (kind) {
    case 'topic':
      return topicFacts(page);
    case 'topic-list':
      return listFacts(document);
    case 'home':
      return homeFacts(document);
    case 'directory':
      return directoryFacts(page);
    case 'group':
      return groupFacts(page);
    case 'member':
      return memberFacts(document);
    default:
      return {};
  }
}
