import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { knownFacts } from '../reading/facts.ts';
import { momentFromMilliseconds, momentFromText, outermost } from '../reading/moments.ts';
import { exactCount } from '../reading/numbers.ts';
import { type Post, threadFacts } from '../reading/thread-facts.ts';
import { groupsIn, sideOf, titled } from './marks.ts';

/** One post with its place in the topic; the place of a deleted one counts, the post does not. */
type Placed = { readonly index: number; readonly element: Element; readonly post: Post; readonly isDeleted: boolean };

/** What a topic's page says of the topic, from its posts and its own counters. */
export function topicFacts(page: PageView): PageFacts {
  const { document } = page;
  const entries = placedPosts(document);
  const all = entries.filter(({ index }) => index >= 0);
  const shown = all.filter(({ isDeleted }) => !isDeleted);
  const begin = shown.find(({ index }) => index === 0);
  const total = postCount(document);
  const isWhole = begin !== undefined && shown.length === total;
  const solution = entries.find(({ element }) => element.matches('.isSolved'))?.post;
  return threadFacts(page, {
    opening: begin?.post ?? describedOpening(document),
    replies: shown.filter((one) => one !== begin).map(({ post }) => post),
    isWhole,
    isFromStart: begin !== undefined && isUnbroken(all),
    accepted: solution,
    stated: knownFacts({
      replies: total === undefined ? undefined : Math.max(0, total - 1),
      participants: statistic(document, 'fa-user'),
      views: statistic(document, 'fa-eye'),
      reactions: isWhole ? upvotes(shown.map(({ element }) => element)) : undefined,
      solved: solution === undefined ? labelledSolved(document) : undefined,
      lastActivityAt: isWhole ? undefined : lastActivity(document, shown),
    }),
  });
}

/** The topic's posts by their places; an accepted answer stands a second time below the question, at place -1. */
function placedPosts(document: Document): readonly Placed[] {
  const elements = [...document.querySelectorAll('[component="topic"] [component="post"][data-pid][data-index]')];
  return elements
    .map((element) => ({
      element,
      index: Number(element.getAttribute('data-index')),
      isDeleted: element.matches('.deleted'),
      post: {
        author: authorOf(element),
        at: momentFromMilliseconds(element.getAttribute('data-timestamp')),
        side: sideOf(groupsIn(element)),
      },
    }))
    .sort((one, other) => one.index - other.index);
}

/** Guests and deleted members all have the number 0, and are nobody in particular. */
function authorOf(element: Element): string | undefined {
  return element.getAttribute('data-uid') === '0' ? undefined : (element.getAttribute('data-username') ?? undefined);
}

/** True where the posts are shown from the first on, in the order in which they were written. */
function isUnbroken(posts: readonly Placed[]): boolean {
  const moments = posts.map(({ post }) => post.at ?? '');
  return (
    posts.every(({ index }, at) => index === at) && moments.every((at, n) => n === 0 || (moments[n - 1] ?? '') <= at)
  );
}

/** The opening post as the topic's own description gives it, where the page begins further down. */
function describedOpening(document: Document): Post | undefined {
  const described = (path: string) =>
    document.querySelector(`[itemtype$="/DiscussionForumPosting"] > ${path}`)?.getAttribute('content') ?? undefined;
  const at = momentFromText(described('meta[itemprop="datePublished"]'));
  return at === undefined
    ? undefined
    : { at, author: described('[itemprop="author"] > meta[itemprop="name"]'), side: undefined };
}

/** The topic's own counter counts the opening post, and no deleted ones. */
function postCount(document: Document): number | undefined {
  const counter = [...document.querySelectorAll('[component="topic/post-count"]')].find(
    (element) => element.closest('[component="category/topic"]') === null,
  );
  return titled(counter) ?? statistic(document, 'fa-message') ?? describedPostCount(document);
}

function describedPostCount(document: Document): number | undefined {
  const statistics = document.querySelectorAll(
    '[itemtype$="/DiscussionForumPosting"] > [itemprop="interactionStatistic"]',
  );
  const comments = [...statistics].find((one) => one.querySelector('meta[content$="/CommentAction"]') !== null);
  const count = exactCount(comments?.querySelector('meta[itemprop="userInteractionCount"]')?.getAttribute('content'));
  return count === undefined ? undefined : count + 1;
}

/** A counter above the posts, by its icon; its word is in the reader's language. */
function statistic(document: Document, icon: string): number | undefined {
  const box = document.querySelector(`:is([component="topic/stats"], .topic-info) .stats .${icon}`)?.parentElement;
  return titled(box?.querySelector('span[title], strong[title]'));
}

/** Votes for the posts, where the theme shows them apart from those against, and nobody has voted since. */
function upvotes(posts: readonly Element[]): number | undefined {
  const each = posts.map((post) => {
    const [up, down] = ['upvoteCount', 'downvoteCount'].map((name) =>
      exactCount(post.querySelector(`meta[itemprop="${name}"]`)?.getAttribute('content')),
    );
    const votes = Number(post.querySelector('[component="post/vote-count"]')?.getAttribute('data-votes') ?? Number.NaN);
    return up !== undefined && down !== undefined && up - down === votes ? up : undefined;
  });
  return each.includes(undefined) ? undefined : each.reduce<number>((sum, up) => sum + (up ?? 0), 0);
}

/** What the label of the question-and-answer plugin beside the title says; there is none on other topics. */
function labelledSolved(document: Document): boolean | undefined {
  const label = [...document.querySelectorAll('span.answered, span.unanswered')].find(
    (element) => element.closest('[component="category/topic"], [component="post"], .hidden') === null,
  );
  return label === undefined ? undefined : label.matches('.answered');
}

function lastActivity(document: Document, shown: readonly Placed[]): string | undefined {
  const stated = momentFromText(
    document
      .querySelector('[itemtype$="/DiscussionForumPosting"] > meta[itemprop="dateModified"]')
      ?.getAttribute('content'),
  );
  const moments = [stated, ...shown.map(({ post }) => post.at)].filter((at) => at !== undefined);
  return stated === undefined ? undefined : outermost(moments, 'last');
}
