import type { PageFacts } from '#core/page.ts';
import { isNamedStaff, type PageView } from '../platform.ts';
import { knownFacts } from '../reading/facts.ts';
import type { JsonObject } from '../reading/json.ts';
import { countOf } from '../reading/json.ts';
import { momentFromText } from '../reading/moments.ts';
import { exactCount } from '../reading/numbers.ts';
import { isFiltered } from './address.ts';
import type { Post, Side } from './post.ts';
import { preloadedStretch, preloadedTopic, repliesOfParticipants } from './preloaded.ts';
import { serverStretch } from './server-html.ts';
import { solutionOf } from './solution.ts';
import { renderedStretch, showsItsTopic } from './stream.ts';
import type { Thread } from './thread.ts';
import { weave } from './thread.ts';

/** What a topic's page says of the topic, from its JSON, its server HTML and its rendered posts together. */
export function topicFacts(page: PageView): PageFacts {
  const topic = preloadedTopic(page);
  if (topic?.archetype === 'private_message') return {};
  const { thread, isOutdated } = threadOf(page, topic);
  const counters = isOutdated ? undefined : topic;
  const first = firstReplyByAnother(thread.opening);
  const solution = solutionOf(page, thread.posts, topic);
  return knownFacts({
    replies: replyCount(thread, counters),
    participants: participantCount(page, thread, counters),
    openedAt: thread.opening[0]?.at ?? momentFromText(topic?.created_at),
    firstReplyAt: first?.at,
    firstReplyBy: first?.side,
    staffReplies: thread.isWhole ? staffAmong(thread.posts.filter(isReply)) : undefined,
    solved: solution.solved,
    answeredBy: solution.answeredBy,
    views: countOf(topic?.views) ?? counterOf(page, 'views'),
    reactions: countOf(counters?.like_count) ?? counterOf(page, 'likes') ?? likesOf(thread),
    lastActivityAt: lastActivity(thread, counters),
  });
}

/** The topic as woven from all parts of the page; its JSON is outdated once the rendered stream has grown longer. */
function threadOf(
  page: PageView,
  topic: JsonObject | undefined,
): { readonly thread: Thread; readonly isOutdated: boolean } {
  if (isFiltered(page)) return { thread: weave([]), isOutdated: false };
  const sent = topic === undefined ? undefined : preloadedStretch(topic);
  const rendered = renderedStretch(page);
  const thread = weave([serverStretch(page), sent, rendered].filter((stretch) => stretch !== undefined));
  const sided = (posts: readonly Post[]) =>
    posts.map((post): Post => (isNamedStaff(page, post.author) ? { ...post, side: 'staff' } : post));
  return {
    thread: { ...thread, posts: sided(thread.posts), opening: sided(thread.opening) },
    isOutdated: (rendered?.total ?? 0) > (sent?.total ?? Infinity),
  };
}

/** In Discourse the post with number 1 is the topic itself. */
function isReply(post: Post): boolean {
  return post.number > 1 && post.entry === 'human';
}

/**
 * Replies by people. Where not all entries are loaded: what Discourse counts of the participants, else its counter of
 * the stream without the first post and the small actions that are seen.
 */
function replyCount(thread: Thread, topic: JsonObject | undefined): number | undefined {
  if (thread.isWhole) return thread.posts.filter(isReply).length;
  const counted = topic === undefined ? undefined : repliesOfParticipants(topic);
  if (counted !== undefined) return counted;
  const total = thread.total ?? countOf(topic?.posts_count);
  const smallActions = thread.posts.filter((post) => post.number > 1 && post.entry === 'other').length;
  return total === undefined || total === 0 ? undefined : Math.max(0, total - 1 - smallActions);
}

function participantCount(page: PageView, thread: Thread, topic: JsonObject | undefined): number | undefined {
  const people = thread.posts.filter((post) => post.entry === 'human').map((post) => post.author);
  const distinct = thread.isWhole && !people.includes(undefined) ? new Set(people).size : undefined;
  return distinct ?? countOf(topic?.participant_count) ?? counterOf(page, 'users');
}

/** The first reply that the asker did not write; nothing where a post before it is not known. */
function firstReplyByAnother(opening: readonly Post[]): Post | undefined {
  const asker = opening[0]?.author;
  for (const post of opening.slice(1)) {
    if (post.entry === 'unknown' || asker === undefined) return undefined;
    if (!isReply(post)) continue;
    if (post.author !== asker) return post.author === undefined ? undefined : post;
  }
  return undefined;
}

function staffAmong(replies: readonly Post[]): number | undefined {
  const sides: readonly Side[] = replies.map((post) => post.side);
  return sides.includes(undefined) ? undefined : sides.filter((side) => side === 'staff').length;
}

/** A number of the topic map, which shows likes and users only where they are many, and rounds from 1,000 on. */
function counterOf(page: PageView, name: 'views' | 'likes' | 'users'): number | undefined {
  if (!showsItsTopic(page)) return undefined;
  const trigger = page.document.querySelector(`.topic-map__${name}-trigger, [data-identifier="topic-map__${name}"]`);
  const number = trigger?.querySelector('.number') ?? trigger;
  return exactCount(number?.getAttribute('title')) ?? exactCount(number?.textContent);
}

/** No mark of a like on any post shows nothing, rather than a nought. */
function likesOf(thread: Thread): number | undefined {
  const likes = thread.posts.map((post) => (post.entry === 'other' ? 0 : post.likes));
  if (!thread.isWhole || likes.includes(undefined)) return undefined;
  const sum = likes.reduce<number>((total, count) => total + (count ?? 0), 0);
  return sum > 0 ? sum : undefined;
}

/** The last post by a person, where the end of the topic is known; closing a topic is no activity of its members. */
function lastActivity(thread: Thread, topic: JsonObject | undefined): string | undefined {
  if (!thread.reachesEnd) return momentFromText(topic?.last_posted_at);
  const last = thread.posts.findLast((post) => post.entry !== 'other');
  return last?.entry === 'human' ? last.at : undefined;
}
