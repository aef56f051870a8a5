import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { knownFacts } from '../reading/facts.ts';
import { countOf, type JsonObject } from '../reading/json.ts';
import { momentFromText } from '../reading/moments.ts';
import { type Post, type Thread, threadFacts } from '../reading/thread-facts.ts';
import { discussionId } from './address.ts';
import { attributesOf, type Payload, payloadOf, relatedTo } from './payload.ts';
import { plainThread } from './plain-thread.ts';
import { renderedThread } from './rendered-thread.ts';
import { groupsInPayload, sideOf } from './sides.ts';

/** A discussion's facts from its rendered posts, else from the JSON; counters only from the JSON of this discussion. */
export function topicFacts(page: PageView): PageFacts {
  const payload = payloadOf(page);
  const id = discussionId(page);
  const discussion = payload?.data.find((one) => one.type === 'discussions' && one.id === id);
  const rendered = renderedThread(page.document);
  const sent = payload === undefined || discussion === undefined ? undefined : sentThread(payload, discussion);
  const thread = rendered ?? sent ?? (payload === undefined ? plainThread(page.document) : undefined);
  if (thread === undefined) return {};
  const isOutdated = (rendered?.entries ?? 0) > (relatedTo(discussion, 'posts')?.length ?? Infinity);
  return threadFacts(page, {
    ...thread,
    opening: thread.opening ?? sent?.opening,
    stated: { ...thread.stated, ...(isOutdated ? {} : statedBy(discussion, thread)) },
  });
}

/** The counters that Flarum keeps: of comments, without events and deleted posts; the first one is the opening post. */
function statedBy(discussion: JsonObject | undefined, thread: Thread): Thread['stated'] {
  const attributes = attributesOf(discussion);
  const comments = countOf(attributes.commentCount ?? attributes.commentsCount);
  const solved = thread.stated?.solved ?? solvedBy(attributes, thread);
  return knownFacts({
    replies: thread.isWhole || comments === undefined || comments === 0 ? undefined : comments - 1,
    participants: thread.isWhole ? undefined : countOf(attributes.participantCount ?? attributes.participantsCount),
    views: countOf(attributes.views ?? attributes.viewCount),
    lastActivityAt: thread.isWhole ? undefined : momentFromText(attributes.lastPostedAt ?? attributes.lastTime),
    solved,
  });
}

/** No answer is chosen yet where the reader could choose one; elsewhere the discussion may be no question. */
function solvedBy({ hasBestAnswer, canSelectBestAnswer }: JsonObject, thread: Thread): boolean | undefined {
  if (
    thread.accepted !== undefined ||
    (hasBestAnswer !== false && hasBestAnswer !== undefined && hasBestAnswer !== null)
  )
    return true;
  return hasBestAnswer === false && canSelectBestAnswer === true ? false : undefined;
}

/** The discussion as the server sent it: some twenty posts, and often the last one besides. */
function sentThread(payload: Payload, discussion: JsonObject): Thread {
  const posts = payload.included.filter(({ type }) => type === 'posts');
  const fromStart = stretchFromStart(posts, relatedTo(discussion, 'posts'));
  const comments = fromStart.filter(isComment);
  const [first] = relatedTo(discussion, 'firstPost') ?? [];
  const opening = posts.find(({ id }) => id === first) ?? comments[0];
  const [answer] = relatedTo(discussion, 'bestAnswerPost') ?? [];
  const accepted = posts.find(({ id }) => id === answer);
  const begins = opening !== undefined && fromStart[0] === opening;
  return {
    opening: attributesOf(opening).number === 1 && opening !== undefined ? sentPost(payload, opening) : undefined,
    replies: comments.filter((post) => post !== opening).map((post) => sentPost(payload, post)),
    isWhole: begins && comments.length === countOf(attributesOf(discussion).commentCount),
    isFromStart: begins,
    accepted: accepted && sentPost(payload, accepted),
  };
}

/** The posts up to the first one that was not sent, in the order that the page gives, else by their numbers. */
function stretchFromStart(posts: readonly JsonObject[], order: readonly string[] | undefined): readonly JsonObject[] {
  const numbers = posts.map((post) => countOf(attributesOf(post).number) ?? 0);
  const wanted = order ?? posts.map((_, at) => String(at + 1));
  const names = order === undefined ? numbers.map(String) : posts.map(({ id }) => String(id));
  const found = wanted.map((name) => posts[names.indexOf(name)]);
  const gap = found.indexOf(undefined);
  return (gap === -1 ? found : found.slice(0, gap)).filter((post) => post !== undefined);
}

function isComment(post: JsonObject): boolean {
  const { contentType, isHidden, isApproved } = attributesOf(post);
  return contentType === 'comment' && isHidden !== true && isApproved !== false;
}

/** People are told apart by their numbers, unless the page gives their names, by which the manager knows staff. */
function sentPost(payload: Payload, post: JsonObject): Post {
  const [user] = relatedTo(post, 'user') ?? [];
  const entry = payload.included.find(({ type, id }) => type === 'users' && id === user);
  const { username, displayName } = attributesOf(entry);
  const name = displayName ?? username;
  const { createdAt, time } = attributesOf(post);
  return {
    author: user === undefined ? undefined : typeof name === 'string' ? name : user,
    at: momentFromText(createdAt ?? time),
    side: user === undefined ? undefined : sideOf(groupsInPayload(payload, user)),
  };
}
