import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { isNamedStaff } from '../platform.ts';
import type { JsonObject } from '../reading/json.ts';
import { countOf, isObject, objectsIn, textOf } from '../reading/json.ts';
import { momentFromText } from '../reading/moments.ts';
import { type Post, threadFacts } from '../reading/thread-facts.ts';
import type { Discussion } from './structured-data.ts';

/**
 * The facts that structured data states of one conversation. It marks nobody as staff, so sides are those that the
 * manager has told; what follows from the replies themselves is known only where all of them are listed.
 */
export function discussionFacts(page: PageView, { form, node }: Discussion): PageFacts {
  const accepted = form === 'question' ? objectsIn(node.acceptedAnswer) : [];
  const listed = form === 'question' ? [...accepted, ...objectsIn(node.suggestedAnswer)] : commentsOn(node);
  const stated = form === 'question' ? countOf(node.answerCount) : countOf(node.commentCount);
  const replies = stated ?? statistic(node, /CommentAction|ReplyAction/u);
  const isWhole = replies !== undefined && listed.length === replies;
  const [answer] = accepted;
  return threadFacts(page, {
    opening: postOf(page, node),
    replies: isWhole ? listed.map((reply) => postOf(page, reply)) : [],
    isWhole,
    accepted: answer && postOf(page, answer),
    stated: {
      replies,
      views: statistic(node, /ViewAction|WatchAction|ReadAction/u),
      reactions: statistic(node, /LikeAction|AgreeAction/u),
    },
  });
}

/** Comments, and the comments on them, which are replies to the same conversation. */
function commentsOn(node: JsonObject): readonly JsonObject[] {
  return objectsIn(node.comment).flatMap((comment) => [comment, ...commentsOn(comment)]);
}

/** Authors are told apart by address, else by name, and have a side by either; neither is kept. */
function postOf(page: PageView, node: JsonObject): Post {
  const [author] = objectsIn(node.author);
  const name = author === undefined ? textOf(node.author) : textOf(author.name);
  const side = isNamedStaff(page, name) ? 'staff' : name === undefined ? undefined : page.markedSide?.(name);
  const at = momentFromText(node.datePublished) ?? momentFromText(node.dateCreated);
  return { author: (author && textOf(author.url)) ?? name, at, side };
}

function statistic(node: JsonObject, action: RegExp): number | undefined {
  const counters = objectsIn(node.interactionStatistic).filter((counter) => action.test(actionOf(counter)));
  return counters.map((counter) => countOf(counter.userInteractionCount)).find((count) => count !== undefined);
}

function actionOf(counter: JsonObject): string {
  const type = counter.interactionType;
  return textOf(isObject(type) ? type['@type'] : type) ?? '';
}
