import type { PageView } from '../platform.ts';
import type { JsonObject } from '../reading/json.ts';
import { countOf, isObject, objectsIn, parseJson, textOf } from '../reading/json.ts';
import { momentFromText } from '../reading/moments.ts';
import { routeOf, topicIdOf } from './address.ts';
import type { Post, Side, Stretch } from './post.ts';
import { sideOf } from './post.ts';

/** Discourse's numbers for a post by a member and for one that a moderator marked as theirs; all else is no reply. */
const POSTS_BY_PEOPLE: ReadonlySet<unknown> = new Set([1, 2]);

/** Discourse's number of the action "like". */
const LIKE = 2;

/** Discourse lists no more than this many participants with their number of posts. */
const MOST_PARTICIPANTS = 24;

/** One entry of the JSON that the server sent with the page; it stays as it was after in-page navigation. */
export function preloaded(document: Document, isKey: (key: string) => boolean): JsonObject | undefined {
  const store = parseJson(document.querySelector('#data-preloaded')?.getAttribute('data-preloaded'));
  if (!isObject(store)) return undefined;
  const key = Object.keys(store).find(isKey);
  const value = key === undefined ? undefined : parseJson(textOf(store[key]));
  return isObject(value) ? value : undefined;
}

/** The topic in the page's JSON, only if it is the topic of the page's address. */
export function preloadedTopic(page: PageView): JsonObject | undefined {
  const id = topicIdOf(routeOf(page));
  if (id === undefined) return undefined;
  return preloaded(page.document, (key) => key === `topic_${id}`);
}

/** The posts that came with the page's JSON. */
export function preloadedStretch(topic: JsonObject): Stretch | undefined {
  const stream = isObject(topic.post_stream) ? topic.post_stream : {};
  const found = objectsIn(stream.posts);
  const ids = Array.isArray(stream.stream) ? stream.stream : undefined;
  const posts = found.map(postOf).filter((post) => post !== undefined);
  if (posts.length === 0) return undefined;
  return {
    posts,
    reachesEnd: ids !== undefined && ids.at(-1) === found.at(-1)?.id,
    total: ids?.length ?? countOf(topic.posts_count),
  };
}

/**
 * How many replies by people a topic has, by the numbers of posts that Discourse gives of every participant; these
 * leave small actions out. Nothing where not every participant is listed.
 */
export function repliesOfParticipants(topic: JsonObject): number | undefined {
  const details = isObject(topic.details) ? topic.details : {};
  const participants = objectsIn(details.participants);
  if (participants.length === 0 || participants.length >= MOST_PARTICIPANTS) return undefined;
  const people = participants.filter((participant) => !isRobot(participant.id));
  const posts = people.reduce((sum, participant) => sum + (countOf(participant.post_count) ?? 0), 0);
  return Math.max(0, posts - (isRobot(topic.user_id) ? 0 : 1));
}

function postOf(post: JsonObject): Post | undefined {
  const number = countOf(post.post_number);
  if (number === undefined) return undefined;
  const isByPerson = POSTS_BY_PEOPLE.has(post.post_type) && textOf(post.action_code) === undefined;
  return {
    number,
    entry: isByPerson && !isRobot(post.user_id) && textOf(post.deleted_at) === undefined ? 'human' : 'other',
    author: textOf(post.username)?.toLowerCase(),
    side: authorSide(post),
    at: momentFromText(post.created_at),
    likes: likesOf(post),
    isAccepted: post.accepted_answer === true,
  };
}

function authorSide(post: JsonObject): Side {
  const groups = [textOf(post.primary_group_name), textOf(post.flair_name)];
  return sideOf({
    hasStaffMark: ['staff', 'admin', 'moderator', 'group_moderator'].some((mark) => post[mark] === true),
    groups: groups.filter((group) => group !== undefined),
    title: textOf(post.user_title),
  });
}

function likesOf(post: JsonObject): number {
  const likes = objectsIn(post.actions_summary).find((action) => action.id === LIKE);
  return countOf(likes?.count) ?? 0;
}

/** Robots have numbers below 0: system, discobot, and those that a site adds. */
function isRobot(id: unknown): boolean {
  return typeof id === 'number' && id < 0;
}
