import type { PageFacts } from '#core/page.ts';
import { discussionsOn } from '../generic/structured-data.ts';
import type { PageView } from '../platform.ts';
import { countOf, isObject, type JsonObject } from '../reading/json.ts';
import { momentFromText } from '../reading/moments.ts';
import { onlyCount } from '../reading/numbers.ts';
import { type Post, threadFacts } from '../reading/thread-facts.ts';
import { auroraEntities } from './entities.ts';
import { auroraTopicId } from './page-kind.ts';
import { sideByRank } from './rank.ts';

const POST = 'section[id^="uid"][class*="MessageViewStandard_lia-section"]';
const MAIN = '[class*="_lia-main-topic"]';

/**
 * A conversation on Aurora. Dates on the page are in the reader's own zone, so they are taken from the page's data; the
 * accepted answer stands once more below the question, there without a number.
 */
export function auroraFacts(page: PageView): PageFacts {
  const { document } = page;
  const id = auroraTopicId(page);
  if (id === undefined) return {};
  const entities = auroraEntities(document);
  const topic = entity(entities, id);
  const sections = [...document.querySelectorAll(POST)];
  const question = sections.find((section) => section.id === `uid${id}`);
  const replies = new Map(
    sections.filter((section) => section !== question).map((section) => [section.id, postOf(section, entities)]),
  );
  const main = question?.closest(MAIN) ?? document.querySelector(MAIN);
  const solution = main?.querySelector('[class*="_lia-is-solution"]')?.closest('article');
  const total = repliesOf(document, topic);
  const conversation = entities[`Conversation:conversation:${id}`];
  const isFresh = topic !== undefined && countOf(topic.repliesCount) === total;
  return threadFacts(page, {
    opening: question === undefined ? undefined : withDate(postOf(question, entities), linkedDate(document)),
    replies: [...replies.values()],
    isWhole: total !== undefined && replies.size === total,
    accepted:
      solution === undefined || solution === null
        ? undefined
        : (replies.get(`uid${idOf(solution) ?? ''}`) ?? postOf(solution, entities)),
    stated: {
      replies: total,
      solved: main?.querySelector('[class*="MessageSolvedBadge_lia-solved-badge"]') ? true : undefined,
      views: isObject(topic?.metrics) ? countOf(topic.metrics.views) : undefined,
      lastActivityAt: isFresh && isObject(conversation) ? momentFromText(conversation.lastPostTime) : undefined,
    },
  });
}

/** Entities of messages are named by what they are (ForumTopicMessage, AcceptedSolutionMessage) and their number. */
function entity(all: JsonObject, id: string): JsonObject | undefined {
  const values = Object.keys(all).filter((key) => key.endsWith(`Message:message:${id}`));
  return values
    .map((key) => all[key])
    .filter(isObject)
    .find(({ postTime }) => typeof postTime === 'string');
}

/** The heading above the replies tells their number; the page's data does so as long as no reply was added. */
function repliesOf(document: Document, topic: JsonObject | undefined): number | undefined {
  const shown = onlyCount(document.querySelector('[class*="ThreadedReplyList_lia-replies-title"]')?.textContent);
  const [linked] = discussionsOn(document);
  return (
    shown ??
    countOf(topic?.repliesCount) ??
    (linked?.form === 'question' ? countOf(linked.node.answerCount) : undefined)
  );
}

function postOf(element: Element, all: JsonObject): Post {
  const id = idOf(element);
  const rank = own(element, '[class*="UserRankLabel_lia-rank-label"]')?.textContent.trim() ?? '';
  return {
    author: own(element, 'a[class*="_lia-author-text"]')?.textContent.trim(),
    at: id === undefined ? undefined : momentFromText(entity(all, id)?.postTime),
    side: sideByRank(rank === '' ? [] : [rank]),
  };
}

/** The first match that is not of a post within this one. */
function own(element: Element, selector: string): Element | undefined {
  const holder = element.closest('article');
  return [...element.querySelectorAll(selector)].find((found) => found.closest('article') === holder);
}

/** A post's number, from its own mark or from the link that its date is. */
function idOf(element: Element): string | undefined {
  const link = own(element, 'a[class*="_lia-author-post-time"]')?.getAttribute('href');
  return (/^uid(\d+)$/u.exec(element.id) ?? /\/(?:replies|comments)\/(\d+)/u.exec(link ?? ''))?.[1];
}

/** The date of the question in the structured data, where the page tells of no other conversation. */
function linkedDate(document: Document): string | undefined {
  const discussions = discussionsOn(document);
  return discussions.length === 1 ? momentFromText(discussions[0]?.node.dateCreated) : undefined;
}

function withDate(post: Post, date: string | undefined): Post {
  return { ...post, at: post.at ?? date };
}
