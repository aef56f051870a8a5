import type { PageFacts } from '#core/page.ts';
import { discussionFacts } from '../generic/discussion-facts.ts';
import { discussionsOn } from '../generic/structured-data.ts';
import type { PageView } from '../platform.ts';
import { momentFromSeconds, momentFromText, outermost } from '../reading/moments.ts';
import { exactCount, onlyCount } from '../reading/numbers.ts';
import { type Post, type Side, threadFacts } from '../reading/thread-facts.ts';
import { hasStaffMark } from './staff.ts';

/** A post with its place in the thread, which XenForo writes beside it as #7; a style may leave that away. */
type Placed = Post & { readonly place: number | undefined; readonly isSolution: boolean };

const POSTS = '.js-post[id^="js-post-"], li.message[id^="post-"]';
const HIDDEN = '.message--deleted, .is-deleted, li.message.deleted, .message--moderated';
const PAGE_LINKS = '.pageNav, .pageNavSimple, .PageNav';

/** What the page of a thread says of it. */
export function threadFactsOf(page: PageView): PageFacts {
  const { document } = page;
  const posts = postsOn(document);
  const opening = posts.find(({ place }) => place === 1) ?? (isUnplacedStart(page, posts) ? posts[0] : undefined);
  const replies = posts.filter((post) => post !== opening);
  const discussion = discussionsOn(document)[0];
  const stated: PageFacts = discussion === undefined ? {} : discussionFacts(page, discussion);
  const hasPages = document.querySelector(PAGE_LINKS) !== null;
  const isWhole =
    opening !== undefined && !hasPages && (stated.replies === undefined || stated.replies === replies.length);
  const isAtEnd = hasPages && isLastPage(document);
  const lastPlace = isAtEnd ? Math.max(...posts.map(({ place }) => place ?? 0)) : 0;
  return threadFacts(page, {
    opening,
    replies,
    isWhole,
    isFromStart: opening !== undefined && reachesAnother(opening, replies),
    accepted: posts.find(({ isSolution }) => isSolution),
    stated: {
      replies: isWhole ? replies.length : (stated.replies ?? (lastPlace > 0 ? lastPlace - 1 : undefined)),
      solved: stated.solved,
      views: stated.views,
      participants: participantsOf(document),
      lastActivityAt: lastActivity(document, isAtEnd ? posts : []),
    },
  });
}

/** The posts that the public sees, each once: a question's page shows the solution a second time. */
function postsOn(document: Document): readonly Placed[] {
  const byId = new Map<string, Element>();
  for (const post of document.querySelectorAll(POSTS)) {
    if (!post.matches(HIDDEN) && !byId.has(post.id)) byId.set(post.id, post);
  }
  const solutions = new Set([...document.querySelectorAll('.message--solution')].map(({ id }) => id));
  return [...byId].map(([id, post]) => ({ ...postOf(post), isSolution: solutions.has(id) }));
}

function postOf(post: Element): Omit<Placed, 'isSolution'> {
  const name = post.querySelector('.message-name, .MessageCard__user-info__name, .username');
  return {
    author: (post.getAttribute('data-author') ?? name?.textContent)?.trim().toLowerCase(),
    at: writtenAt(post),
    side: sideOf(post),
    place: placeOf(post),
  };
}

/** VerticalScope's pages give only a few of their staff a mark, so that nobody's lack of one says anything. */
function sideOf(post: Element): Side {
  if (post.matches('li.message.staff') || hasStaffMark(post)) return 'staff';
  return post.matches('.MessageCard, [class*="california"]') ? undefined : 'member';
}

function writtenAt(post: Element): string | undefined {
  const times = post.querySelectorAll('time[datetime], .DateTime');
  const own = [...times].find(
    (time) =>
      time.closest(
        '.message-body, .message-lastEdit, .messageText, .editDate, .message-userExtras, .js-embeddedPost, .MessageCard__thread-info',
      ) === null,
  );
  return momentFromText(own?.getAttribute('datetime')) ?? momentFromSeconds(own?.getAttribute('data-time'));
}

function placeOf(post: Element): number | undefined {
  const links = post.querySelectorAll('.message-attribution-opposite a, .MessageCard__post-position, .postNumber');
  const places = [...links].map(({ textContent }) => exactCount(/^\s*#\s*(\d[\d.,\s]*)$/u.exec(textContent)?.[1]));
  return places.find((place) => place !== undefined);
}

/** True on the first page of a thread whose posts carry no numbers. */
function isUnplacedStart({ url, document }: PageView, posts: readonly Placed[]): boolean {
  const current = document.querySelector('.pageNav-page--current, .PageNav .currentPage')?.textContent.trim();
  const isFirst = current === undefined ? !/[/&?]page[-=](?!1\b)\d/u.test(url.href) : current === '1';
  return isFirst && posts.every(({ place }) => place === undefined);
}

function isLastPage(document: Document): boolean {
  const old = document.querySelector('.PageNav[data-page][data-last]');
  if (old !== null) return old.getAttribute('data-page') === old.getAttribute('data-last');
  return (
    document.querySelector('.pageNav-page--current') !== null &&
    document.querySelector('.pageNav-jump--next, .pageNavSimple-el--next') === null
  );
}

/** True where no post is missing before the first one that the asker did not write. */
function reachesAnother(opening: Placed, replies: readonly Placed[]): boolean {
  const ordered = replies
    .filter(({ place }) => place !== undefined)
    .toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0));
  const at = ordered.findIndex(({ author }) => author !== opening.author);
  if (replies.length > 0 && ordered.length === 0) return true;
  return at !== -1 && ordered.slice(0, at + 1).every(({ place }, index) => place === index + 2);
}

function participantsOf(document: Document): number | undefined {
  const parts = [...document.querySelectorAll('.MessageCard__thread-info .icon-with-text')];
  return onlyCount(parts.find(({ textContent }) => /\d\s+participants?\s*$/u.test(textContent))?.textContent);
}

function lastActivity(document: Document, lastPosts: readonly Placed[]): string | undefined {
  const stated = document.querySelector('.MessageCard__thread-info time[datetime]')?.getAttribute('datetime');
  const moments = lastPosts.map(({ at }) => at).filter((at) => at !== undefined);
  return momentFromText(stated) ?? (moments.length === lastPosts.length ? outermost(moments, 'last') : undefined);
}
