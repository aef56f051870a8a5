import type { PageFacts } from '#core/page.ts';
import { discussionsOn } from '../generic/structured-data.ts';
import type { PageView } from '../platform.ts';
import { countOf } from '../reading/json.ts';
import { momentFromText } from '../reading/moments.ts';
import { countsIn, exactCount } from '../reading/numbers.ts';
import { type Post, threadFacts } from '../reading/thread-facts.ts';
import { sideByRank } from './rank.ts';

const VIEW = '.lia-thread-topic, .lia-thread-reply';
const NOT_THE_AUTHOR =
  '.lia-message-body, .lia-message-body-content, .lia-component-solution-info, .lia-message-edited-on, .lia-message-signature, [class*="kudos"]';

/**
 * A conversation on Classic. Its dates are written in the reader's own form without a zone, so only structured data
 * dates the question; accepted answers may stand at the top as well, with the same number.
 */
export function classicFacts(page: PageView): PageFacts {
  const { document } = page;
  const views = distinct([...document.querySelectorAll(VIEW)]);
  const topic = views.find((view) => view.matches('.lia-thread-topic'));
  const replies = views.filter((view) => view !== topic);
  const total = totalOf(document);
  const isWhole = topic !== undefined && total !== undefined && views.length === total;
  const solution = replies.find(isSolution);
  const asked = topic === undefined ? undefined : linkedDate(document);
  return threadFacts(page, {
    opening: topic === undefined ? undefined : { ...postOf(topic), at: asked },
    replies: replies.map(postOf),
    isWhole,
    accepted: solution === undefined ? undefined : postOf(solution),
    stated: {
      replies: total === undefined ? linkedReplies(document) : total - 1,
      solved: topic?.matches('.lia-list-row-thread-solved') === true ? true : undefined,
      reactions: isWhole ? sum(views.map(kudosOf)) : undefined,
    },
  });
}

function distinct(views: readonly Element[]): readonly Element[] {
  const byId = new Map(views.map((view, index) => [idOf(view) ?? `#${String(index)}`, view]));
  return [...byId.values()];
}

function idOf(view: Element): string | undefined {
  const uid = own(view, '[data-lia-message-uid]')?.getAttribute('data-lia-message-uid') ?? '';
  const named = [view, own(view, '[class*="messageUid-"], [class*="message-uid-"]')].map(
    (element) => element?.className ?? '',
  );
  return uid === '' ? /(?:message-uid-|messageUid-)(\d+)/u.exec(named.join(' '))?.[1] : uid;
}

/** The first match that is not of a reply within this one. */
function own(view: Element, selector: string): Element | undefined {
  return [...view.querySelectorAll(selector)].find((found) => found.closest(VIEW) === view);
}

/** Each post says which one of how many it is ("Message 2 of 9"), in words of any language. */
function totalOf(document: Document): number | undefined {
  const label = document.querySelector('.MessagesPositionInThread')?.textContent;
  const counts = countsIn(label);
  return counts.length === 2 ? Math.max(...counts) : undefined;
}

function postOf(view: Element): Post {
  const author = [
    ...view.querySelectorAll('.UserName, a.lia-user-name-link, a[href*="/viewprofilepage/user-id/"]'),
  ].find(
    (found) =>
      found.closest(VIEW) === view && found.closest(NOT_THE_AUTHOR) === null && found.textContent.trim() !== '',
  );
  return { author: author?.textContent.trim(), at: undefined, side: sideByRank(ranksOf(view, author)) };
}

/** The rank stands in words beside the name, and in a class of the name. */
function ranksOf(view: Element, author: Element | undefined): readonly string[] {
  const name = author?.closest('.UserName') ?? author;
  const classes = [...(name?.classList ?? [])].map((part) =>
    /^lia-user-rank-(.+)$/u.exec(part)?.[1]?.replaceAll('-', ' '),
  );
  const label = own(view, '.lia-message-author-rank, [class*="-author-rank"]')?.textContent.trim();
  return [...classes, label].filter((rank): rank is string => rank !== undefined && rank !== '');
}

function isSolution(view: Element): boolean {
  return (
    view.matches('.lia-accepted-solution') ||
    own(view, '.lia-accepted-solution, .lia-component-solution-info') !== undefined
  );
}

function kudosOf(view: Element): number | undefined {
  return exactCount(own(view, '.MessageKudosCount')?.textContent);
}

function sum(counts: readonly (number | undefined)[]): number | undefined {
  return counts.includes(undefined) ? undefined : counts.reduce<number>((total, count) => total + (count ?? 0), 0);
}

function linkedDate(document: Document): string | undefined {
  const discussions = discussionsOn(document);
  const [first] = discussions;
  return discussions.length === 1
    ? (momentFromText(first?.node.dateCreated) ?? momentFromText(first?.node.datePublished))
    : undefined;
}

function linkedReplies(document: Document): number | undefined {
  const discussions = discussionsOn(document);
  const [first] = discussions;
  return discussions.length === 1 && first?.form === 'question' ? countOf(first.node.answerCount) : undefined;
}
