import type { PageFacts } from '#core/page.ts';
import { discussionFacts } from '../generic/discussion-facts.ts';
import { discussionsOn } from '../generic/structured-data.ts';
import type { PageView } from '../platform.ts';
import { firstText } from '../reading/first-text.ts';
import { momentFromText } from '../reading/moments.ts';
import { type Post, type Side, threadFacts } from '../reading/thread-facts.ts';
import { sideOfGroup } from './staff.ts';

const MODERATOR = '.cAuthorPane_badge--moderator, .ipsAvatarStack__badge--moderator, .ipsEntry__moderatorBadge';
const GROUP = '[data-role="group"], .ipsEntry__group, .ipsBadge_highlightedGroup, .ipsBadge--highlightedGroup';
const NAMES = [
  '.ipsEntry__username .ipsUsername',
  '.ipsEntry__username a',
  '.cAuthorPane_author a',
  '.cAuthorPane_author',
  '.ipsEntry__username',
];
const SOLUTION = '.ipsComment_badges .ipsBadge_positive .fa-check, .ipsBadge--solution';

/** What the page of a topic says of it. */
export function topicFacts(page: PageView): PageFacts {
  const { document } = page;
  const entries = entriesOn(document);
  const posts = entries.map(postOf);
  const discussion = discussionsOn(document)[0];
  const stated: PageFacts = discussion === undefined ? {} : discussionFacts(page, discussion);
  const openingAt = entries.findIndex((entry) => entry.hasAttribute('data-ips-first-post'));
  const opening = posts[openingAt === -1 && isFirst(page, posts[0], stated.openedAt) ? 0 : openingAt];
  const replies = posts.filter((post) => post !== opening);
  const isPaged = document.querySelector('.ipsPagination[data-pages]:not([data-pages="0"], [data-pages="1"])') !== null;
  const isWhole =
    opening !== undefined && !isPaged && (stated.replies === undefined || stated.replies === replies.length);
  const solution = entries.findIndex((entry) => entry.matches('.ipsEntry--solved') || has(entry, SOLUTION));
  return threadFacts(page, {
    opening,
    replies,
    isWhole,
    isFromStart: opening !== undefined && isByDate(posts),
    accepted: posts[solution],
    stated: {
      replies: isWhole ? replies.length : stated.replies,
      views: stated.views,
      solved: stated.solved ?? (isMarkedSolved(document) ? true : undefined),
    },
  });
}

/** The posts that the public sees, each once; advertisements look like posts but carry no number. */
function entriesOn(document: Document): readonly Element[] {
  const byId = new Map<string, Element>();
  for (const entry of document.querySelectorAll('article[id^="elComment_"]')) {
    if (!entry.matches('.ipsModerated') && !byId.has(entry.id)) byId.set(entry.id, entry);
  }
  return [...byId.values()];
}

function postOf(entry: Element): Post {
  const times = [...entry.querySelectorAll('time[datetime]')];
  const own = times.find(
    (time) =>
      time.closest('[data-role="commentContent"], .ipsRichText, .ipsType_richText, .ipsEdited, blockquote') === null,
  );
  return {
    author: firstText(entry, NAMES)?.toLowerCase(),
    at: momentFromText(own?.getAttribute('datetime')),
    side: sideOf(entry),
  };
}

/** A group that its name does not explain leaves the side open: the manager may name their own people. */
function sideOf(entry: Element): Side {
  if (has(entry, MODERATOR)) return 'staff';
  const groups = [...entry.querySelectorAll(GROUP)].map((group) => sideOfGroup(group.textContent.trim()));
  return groups.includes('staff') ? 'staff' : groups.every((group) => group === 'member') ? groups[0] : undefined;
}

/** True where the first post on the page is the topic's own: by its date, or on the first page where none is stated. */
function isFirst({ url }: PageView, post: Post | undefined, openedAt: string | undefined): boolean {
  if (openedAt !== undefined) return post?.at === openedAt;
  return !/[/?&]page[/=](?!1\b)\d/u.test(url.href) && !/[?&](?:do|sortby)=/u.test(url.search);
}

/** Questions list their answers by votes, so that an early one may stand on a later page. */
function isByDate(posts: readonly Post[]): boolean {
  return posts.every(({ at }, index) => index === 0 || (at ?? '') >= (posts[index - 1]?.at ?? ''));
}

function isMarkedSolved(document: Document): boolean {
  const header = '.ipsPageHeader, .ipsPageHead, h1';
  return [...document.querySelectorAll('.ipsBadge_positive .fa-check, .ipsBadge--positive .fa-check')].some(
    (check) => check.closest(header) !== null,
  );
}

function has(entry: Element, selector: string): boolean {
  return entry.querySelector(selector) !== null;
}
