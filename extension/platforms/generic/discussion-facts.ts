import type { PageFacts } from '#core/page.ts';
import { knownFacts } from '../reading/facts.ts';
import type { JsonObject } from '../reading/json.ts';
import { countOf, isObject, objectsIn, textOf } from '../reading/json.ts';
import { momentFromText, outermost } from '../reading/moments.ts';
import type { Discussion } from './structured-data.ts';

/** One reply in structured data. */
type Reply = { readonly author: string | undefined; readonly at: string | undefined };

/**
 * The facts that structured data states of one conversation. It marks nobody as staff, so no side is ever named; what
 * follows from the replies themselves is known only where all of them are listed.
 */
export function discussionFacts({ form, node }: Discussion): PageFacts {
  const listed = form === 'question' ? answersTo(node) : commentsOn(node);
  const stated = form === 'question' ? countOf(node.answerCount) : countOf(node.commentCount);
  const replies = stated ?? statistic(node, /CommentAction|ReplyAction/u);
  const asker = authorOf(node);
  const all = replies !== undefined && listed.length === replies ? listed : undefined;
  const openedAt = momentFromText(node.datePublished) ?? momentFromText(node.dateCreated);
  return knownFacts({
    replies,
    participants: participantsAmong(asker, all),
    openedAt,
    firstReplyAt: firstByAnother(asker, all),
    solved: form === 'question' && objectsIn(node.acceptedAnswer).length > 0 ? true : undefined,
    views: statistic(node, /ViewAction|WatchAction|ReadAction/u),
    reactions: statistic(node, /LikeAction|AgreeAction/u),
    lastActivityAt: lastMoment(openedAt, all),
  });
}

function answersTo(node: JsonObject): readonly Reply[] {
  return [...objectsIn(node.acceptedAnswer), ...objectsIn(node.suggestedAnswer)].map(replyOf);
}

/** Comments, and the comments on them, which are replies to the same conversation. */
function commentsOn(node: JsonObject): readonly Reply[] {
  return objectsIn(node.comment).flatMap((comment) => [replyOf(comment), ...commentsOn(comment)]);
}

function replyOf(node: JsonObject): Reply {
  return { author: authorOf(node), at: momentFromText(node.datePublished) ?? momentFromText(node.dateCreated) };
}

/** Told apart by address, else by name; neither is kept. */
function authorOf(node: JsonObject): string | undefined {
  const [author] = objectsIn(node.author);
  return author === undefined ? textOf(node.author) : (textOf(author.url) ?? textOf(author.name));
}

function statistic(node: JsonObject, action: RegExp): number | undefined {
  const counters = objectsIn(node.interactionStatistic).filter((counter) => action.test(actionOf(counter)));
  return counters.map((counter) => countOf(counter.userInteractionCount)).find((count) => count !== undefined);
}

function actionOf(counter: JsonObject): string {
  const type = counter.interactionType;
  return textOf(isObject(type) ? type['@type'] : type) ?? '';
}

function participantsAmong(asker: string | undefined, replies: readonly Reply[] | undefined): number | undefined {
  const people = replies === undefined ? [undefined] : [asker, ...replies.map((reply) => reply.author)];
  return people.includes(undefined) ? undefined : new Set(people).size;
}

function firstByAnother(asker: string | undefined, replies: readonly Reply[] | undefined): string | undefined {
  if (
    asker === undefined ||
    replies === undefined ||
    replies.some((reply) => reply.author === undefined || reply.at === undefined)
  )
    return undefined;
  const moments = replies.filter((reply) => reply.author !== asker).map((reply) => reply.at);
  return outermost(
    moments.filter((moment) => moment !== undefined),
    'first',
  );
}

function lastMoment(openedAt: string | undefined, replies: readonly Reply[] | undefined): string | undefined {
  const moments = replies === undefined ? [undefined] : [openedAt, ...replies.map((reply) => reply.at)];
  return moments.includes(undefined)
    ? undefined
    : outermost(
        moments.filter((moment) => moment !== undefined),
        'last',
      );
}
