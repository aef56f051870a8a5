import type { PageFacts, PageKind } from '#core/page.ts';
import type { PageView, Platform } from './platform.ts';
import { knownFacts } from './reading/facts.ts';
import { momentFromText } from './reading/moments.ts';
import { exactCount, onlyCount } from './reading/numbers.ts';
import { siteName } from './reading/site-name.ts';
import { namesChampion } from './reading/staff-words.ts';
import { type Post, threadFacts } from './reading/thread-facts.ts';

const HELP_CENTER = /^\/hc(?:\/[a-z]{2,3}(?:-[a-z\d]{2,4})*)?(?=\/|$)/iu;

const MARKS = [
  'head > link[href*="theming_assets/"], head > link[href*="zdassets.com/hc/"]',
  'script[src*="zdassets.com/hc/"]',
  'body.community-enabled, body.community-disabled',
  '#comments.comment-list, .posts-list.striped-list, .topics-list.blocks-list, .profile-header',
] as const;

/** True on an address of a Zendesk help center whose page carries its files or its own markup. */
export function recognises({ document, url }: PageView): boolean {
  return HELP_CENTER.test(url.pathname) && MARKS.some((mark) => document.querySelector(mark) !== null);
}

/** Zendesk's help centers and the communities in them, in the default theme, which customers may change. */
export const zendesk: Platform = {
  id: 'zendesk',
  name: 'Zendesk Community',
  basis: 'templates',
  recognises,
  communityUrl: ({ url }) => `${url.origin}/hc/`,
  communityName: ({ document }) => siteName(document),
  pageUrl: (page) => (kindOf(page) === 'topic' ? `${page.url.origin}${page.url.pathname}` : page.url.href),
  pageKind: kindOf,
  pageFacts: factsOf,
};

function kindOf({ url, document }: PageView): PageKind {
  if (document.querySelector('.error-page') !== null) return 'other';
  const [area, part, id] = url.pathname
    .replace(HELP_CENTER, '')
    .split('/')
    .filter((segment) => segment !== '');
  const isNumbered = (segment: string | undefined): boolean => /^\d+/u.test(segment ?? '');
  if (area === undefined) return 'home';
  if (area === 'articles') return isNumbered(part) ? 'article' : 'other';
  if (area === 'profiles') return isNumbered(part) ? 'member' : 'other';
  if (area === 'search') return 'search';
  if (area !== 'community') return 'other';
  if (part === 'posts') return id === undefined ? 'topic-list' : isNumbered(id) ? 'topic' : 'other';
  if (part === 'topics') return isNumbered(id) ? 'topic-list' : 'home';
  return part === undefined ? 'home' : 'other';
}

function factsOf(page: PageView, kind: PageKind): PageFacts {
  if (kind === 'topic') return topicFacts(page);
  if (kind === 'topic-list') return listFacts(page);
  return kind === 'member' ? memberFacts(page) : {};
}

function topicFacts(page: PageView): PageFacts {
  const { document } = page;
  const head = document.querySelector('.post .post-author');
  const comments = [...document.querySelectorAll('li.comment[id]')].filter(
    (comment) => comment.querySelector('.comment-pending') === null,
  );
  const replies = comments.map((comment) => postOf(comment, '.comment-meta', '.comment-avatar'));
  const callout = document.querySelector('.comment-overview .comment-callout')?.textContent;
  const total = onlyCount(callout) ?? exactCount(document.querySelector('.post-comment-count')?.textContent);
  const isAnswered = document.querySelector('.post .post-title .status-label-answered') !== null;
  return threadFacts(page, {
    opening: head === null ? undefined : postOf(head, '.post-meta', '.post-avatar'),
    replies,
    isWhole: replies.length === total,
    isFromStart: isByDate(page.url, document),
    stated: {
      ...(total === undefined ? {} : { replies: total }),
      ...(isAnswered ? { solved: true } : {}),
    },
  });
}

/** A post that was edited shows the date of that instead of its own, with a word beside it. */
function postOf(box: Element, meta: string, avatar: string): Post {
  const name = box.querySelector(`${meta} > span[title], ${meta} > strong[title]`);
  const dates = [...box.querySelectorAll(`${meta} .meta-group .meta-data`)];
  const written = dates.length === 1 ? dates[0]?.querySelector('time')?.getAttribute('datetime') : undefined;
  const picture = box.querySelector(avatar);
  const isAgent = box.querySelector(`${avatar} .icon-agent`) !== null;
  return {
    author: name?.getAttribute('title') ?? undefined,
    at: momentFromText(written),
    side: picture === null ? undefined : isAgent ? 'staff' : 'member',
  };
}

/** True on the first leaf of comments that are sorted by date; official ones stand before the others all the same. */
function isByDate(url: URL, document: Document): boolean {
  if ((url.searchParams.get('page') ?? '1') !== '1') return false;
  const sorter = document.querySelector('.comment-sorter a[aria-selected="true"]')?.getAttribute('href') ?? '';
  const comments = [...document.querySelectorAll('li.comment[id]')].filter(
    (comment) => comment.querySelector('.comment-official') === null,
  );
  const dates = comments.map((comment) => comment.querySelector('.comment-meta time')?.getAttribute('datetime') ?? '');
  return /[?&]sort_by=created_at\b/u.test(sorter) && dates.join() === dates.toSorted().join();
}

/** The second of a row's two numbers is that of the comments. */
function listFacts({ document, url }: PageView): PageFacts {
  const rows = [...document.querySelectorAll('.posts-list .striped-list-item')];
  if (rows.length === 0) return {};
  const counts = rows.map((row) => {
    const numbers = [...row.querySelectorAll('.striped-list-count-item .striped-list-number')];
    return numbers.length === 2 ? exactCount(numbers[1]?.textContent) : undefined;
  });
  const isComplete = document.querySelector('.pagination') === null && !url.searchParams.has('filter_by');
  return knownFacts({
    topics: isComplete ? rows.length : undefined,
    unanswered: counts.includes(undefined) ? undefined : counts.filter((count) => count === 0).length,
    pinned: rows.filter((row) => row.querySelector('.status-label-pinned') !== null).length,
  });
}

/** A profile gives three figures in fixed order: all activity, the last one, and since when one is a member. */
function memberFacts({ document }: PageView): PageFacts {
  const header = document.querySelector('.profile-header');
  if (header === null) return {};
  const figures = [...header.querySelectorAll('.profile-stats-activity > .stat')];
  const since = figures.length === 3 ? figures[2]?.querySelector('time')?.getAttribute('datetime') : undefined;
  const titles = [...header.querySelectorAll('.community-badge-title')].map(({ textContent }) => textContent);
  const isAgent = header.querySelector('.profile-avatar .icon-agent') !== null;
  const role = isAgent ? 'staff' : titles.some(namesChampion) ? 'champion' : 'member';
  return knownFacts({
    joinedAt: momentFromText(since),
    role: header.querySelector('.profile-avatar') === null ? undefined : role,
  });
}
