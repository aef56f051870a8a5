import type { PageFacts } from '#core/page.ts';
import { isNamedStaff, type PageView } from '../platform.ts';
import { knownFacts } from '../reading/facts.ts';
import { momentFromText } from '../reading/moments.ts';
import { countsIn } from '../reading/numbers.ts';
import { type Post, type Side, threadFacts } from '../reading/thread-facts.ts';
import { sideOfRole } from './role.ts';

const HIDDEN = '.status-spam, .status-trash, .status-pending';
const LEAD = '[id^="bbp-topic-"][id$="-lead"]';

type Entry = Post & { readonly isByAsker: boolean };

/**
 * What a topic's page says. Its dates are texts in the site's own form and time zone, so only the opening's is known,
 * where the page gives it to search engines as well.
 */
export function topicFacts(page: PageView): PageFacts {
  const { document } = page;
  const root = document.querySelector('#bbpress-forums') ?? document.body;
  const asked = root.querySelector('.type-topic[class*="bbp-parent-"]');
  const lead = root.querySelector(`${LEAD}, .bbp-lead-topic`);
  const openedAt = momentFromText(
    document.querySelector('meta[property="article:published_time"]')?.getAttribute('content'),
  );
  const opening = asked === null && lead === null ? undefined : { ...postIn(asked ?? lead ?? root), at: openedAt };
  const replies = repliesIn(root, opening?.author);
  const counters = countersIn(root, replies.length);
  const isFirstLeaf = opening !== undefined && root.querySelector('.bbp-pagination-links .prev') === null;
  const isWhole =
    isFirstLeaf &&
    root.querySelector('.bbp-pagination-links a.page-numbers') === null &&
    (counters === undefined || counters.replies <= replies.length);
  const isFresh = counters !== undefined && (!isWhole || counters.replies === replies.length);
  const first = replies.find(({ isByAsker }) => !isByAsker);
  return {
    ...threadFacts(page, {
      opening,
      replies,
      isWhole,
      stated: {
        replies: isWhole ? undefined : (counters?.replies ?? totalIn(root, lead !== null)),
        participants: isFresh ? counters.voices : undefined,
      },
    }),
    ...knownFacts({
      openedAt,
      firstReplyBy: isFirstLeaf && isInOrder(root) && first ? sideOf(page, first) : undefined,
    }),
  };
}

function sideOf(page: PageView, post: Post): Side {
  return isNamedStaff(page, post.author) ? 'staff' : post.side;
}

/** Each reply once, for themes show the best ones a second time. */
function repliesIn(root: Element, asker: string | undefined): readonly Entry[] {
  const byId = new Map<string, Entry>();
  for (const element of root.querySelectorAll('.type-reply[class*="bbp-parent-topic-"]')) {
    const id = /(?:^|\s)post-(\d+)(?:\s|$)/u.exec(element.className)?.[1];
    if (id === undefined || element.matches(HIDDEN)) continue;
    const post = postIn(element);
    const isByAsker = element.matches('.topic-author') || (asker !== undefined && post.author === asker);
    byId.set(id, { ...post, isByAsker });
  }
  return [...byId.entries()].toSorted(([one], [other]) => Number(one) - Number(other)).map(([, entry]) => entry);
}

function postIn(element: Element): Post {
  const name = element.querySelector('a.bbp-author-name, .bbp-author-name')?.textContent.trim();
  const id = /(?:^|\s)user-id-([1-9]\d*)(?:\s|$)/u.exec(element.className)?.[1];
  return {
    author: name === undefined || name === '' ? id : name,
    at: undefined,
    side: sideOfRole(element.querySelector('.bbp-author-role')?.textContent),
  };
}

/** Replies are shown in the order of their making, unless they are shown below the ones they answer. */
function isInOrder(root: Element): boolean {
  return root.querySelector('.threaded-replies') === null;
}

type Counters = { readonly replies: number; readonly voices: number };

/** "This topic has 22 replies, 5 voices, …", in any language; left out where it cannot be so. */
function countersIn(root: Element, shown: number): Counters | undefined {
  const notice = root.querySelector('.bbp-template-notice .bbp-topic-description');
  const [replies, voices] = countsIn(notice?.textContent.replace(/\([^)]*\)/gu, ''));
  if (replies === undefined || voices === undefined) return undefined;
  return replies >= shown && voices >= 1 && voices <= replies + 1 ? { replies, voices } : undefined;
}

/** "Viewing 15 posts - 1 through 15 (of 23 total)": posts, the opening one among them unless it stands apart. */
function totalIn(root: Element, isApart: boolean): number | undefined {
  const counts = countsIn(root.querySelector('.bbp-pagination-count')?.textContent);
  if (counts.length < 3 || !isInOrder(root)) return undefined;
  return Math.max(...counts) - (isApart ? 0 : 1);
}
