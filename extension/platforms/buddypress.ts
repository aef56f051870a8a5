import type { PageFacts, PageKind } from '#core/page.ts';
import { recognises as showsBbpress } from './bbpress.ts';
import type { PageView, Platform } from './platform.ts';
import { knownFacts } from './reading/facts.ts';
import { namesGuidelines } from './reading/guidelines-words.ts';
import { momentFromMilliseconds, momentFromText } from './reading/moments.ts';
import { countsIn, exactCount } from './reading/numbers.ts';
import { siteName } from './reading/site-name.ts';
import { readableText } from './reading/text.ts';
import { type Post, threadFacts } from './reading/thread-facts.ts';
import { countWords } from './reading/words.ts';
import { wordpressHome } from './reading/wordpress-home.ts';

/**
 * True on the pages of BuddyPress, and on a site's ordinary pages where its bar for members is shown: its style sheets
 * and the body's class alone are on every page of many a shop and magazine. Forums are bbPress's.
 */
export function recognises(page: PageView): boolean {
  return (isOwn(page.document) || hasBar(page.document)) && !showsBbpress(page);
}

function isOwn(document: Document): boolean {
  const { body } = document;
  const root = document.getElementById('buddypress');
  const isShown = root !== null && (body.matches('.buddypress') || root.matches('.buddypress-wrap'));
  return isShown || body.matches('.wp-admin.buddypress');
}

/** The site's bar for its members; its class on the body is on every page of the site. */
function hasBar(document: Document): boolean {
  const bar =
    document.getElementById('wp-admin-bar-bp-login') ?? document.getElementById('wp-admin-bar-my-account-buddypress');
  return bar !== null && document.body.matches('.bp-nouveau, .bp-legacy');
}

/** BuddyPress 2.x to the present, with either of its template packs, and what is built upon it. */
export const buddypress: Platform = {
  id: 'buddypress',
  name: 'BuddyPress',
  basis: 'pages',
  recognises,
  communityUrl: wordpressHome,
  communityName: ({ document }) => siteName(document),
  pageKind: kindOf,
  pageFacts: factsOf,
};

/** By the classes that BuddyPress gives the body. */
const KINDS: readonly (readonly [selector: string, kind: PageKind])[] = [
  ['body.wp-admin.index-php', 'analytics'],
  ['body.wp-admin.toplevel_page_bp-activity', 'moderation'],
  ['body.wp-admin, body.registration, body.activation, body.group-admin, body.group-create', 'other'],
  ['body.activity-permalink', 'topic'],
  [
    'body.bp-user:is(.settings, .messages, .notifications, .profile-edit, .change-avatar, .change-cover-image)',
    'other',
  ],
  ['body.bp-user', 'member'],
  ['body.single-item.groups, body.directory.groups', 'group'],
  ['body.directory.members', 'directory'],
  ['body.directory.activity', 'topic-list'],
];

function kindOf({ url, document }: PageView): PageKind {
  const own = KINDS.find(([selector]) => document.querySelector(selector) !== null)?.[1];
  if (own !== undefined || isOwn(document)) return own ?? 'other';
  if (document.querySelector('body.home') !== null) return 'home';
  const slug = url.pathname.split('/').findLast((part) => part !== '');
  const titles = [slug?.replaceAll('-', ' '), document.querySelector('h1.entry-title, main h1')?.textContent];
  return document.querySelector('body.page') !== null && titles.some(namesGuidelines) ? 'guidelines' : 'other';
}

function factsOf(page: PageView, kind: PageKind): PageFacts {
  if (kind === 'topic') return activityFacts(page);
  if (kind === 'directory') return knownFacts({ members: membersListed(page.document) });
  if (kind === 'guidelines') return guidelinesFacts(page.document);
  const tab = kind === 'group' ? '#members-groups-li .count, #item-nav #members .count, #item-nav #members span' : '';
  return tab === '' ? {} : knownFacts({ members: exactCount(page.document.querySelector(tab)?.textContent) });
}

/** The count of all members, whatever part of them the reader has chosen to see. */
function membersListed(document: Document): number | undefined {
  const all = document.querySelector('#members-all :is(.count, a > span)')?.textContent;
  const listed = countsIn(document.querySelector('.pag-count')?.textContent);
  return exactCount(all) ?? (listed.length === 3 ? Math.max(...listed) : undefined);
}

/** One entry of the activity stream on a page of its own, with the comments below it. */
function activityFacts(page: PageView): PageFacts {
  const entry = page.document.querySelector('#activity-stream li.activity-item, #buddypress .activity-list > li');
  if (entry === null) return {};
  const comments = [...entry.querySelectorAll('.activity-comments li[id^="acomment-"]')].filter(
    ({ id }) => id !== 'acomment-display',
  );
  return threadFacts(page, {
    opening: postIn(entry, '.activity-header', entry.getAttribute('data-bp-timestamp')),
    replies: comments.map((comment) => postIn(comment, '.acomment-meta')),
    isWhole: entry.querySelector('.activity-comments [class*="view-more"]') === null,
  });
}

function postIn(element: Element, head: string, seconds?: string | null): Post {
  const top = element.querySelector(head);
  const name = top?.querySelector('a')?.textContent.trim();
  const time = top?.querySelector('time, .time-since');
  const epoch = seconds ?? time?.getAttribute('data-bp-timestamp');
  return {
    author: name === '' ? undefined : name,
    at: /^\d{9,10}$/u.test(epoch ?? '')
      ? momentFromMilliseconds(`${epoch ?? ''}000`)
      : momentFromText(time?.getAttribute('data-livestamp')),
    side: undefined,
  };
}

function guidelinesFacts(document: Document): PageFacts {
  const body = document.querySelector('.entry-content') ?? document.querySelector('main article');
  const changed = document.querySelector('meta[property="article:modified_time"]')?.getAttribute('content');
  const words = body === null ? 0 : countWords(readableText(body));
  return knownFacts({ updatedAt: momentFromText(changed), words: words > 0 ? words : undefined });
}
