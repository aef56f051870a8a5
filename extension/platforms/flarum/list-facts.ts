import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { knownFacts } from '../reading/facts.ts';
import { countOf } from '../reading/json.ts';
import { exactCount } from '../reading/numbers.ts';
import { attributesOf, payloadOf } from './payload.ts';

/** One discussion of a list; undefined where the list does not say. */
type Row = { readonly replies: number | undefined; readonly isPinned: boolean };

/** Of a list of discussions: those nobody answered, the pinned ones, and how many there are where it is complete. */
export function listFacts(page: PageView): PageFacts {
  const shown = [...page.document.querySelectorAll('.IndexPage .DiscussionListItem')];
  const { rows, isComplete } =
    shown.length > 0 ? { rows: shown.map(rowOf), isComplete: isAllShown(page.document) } : sentRows(page);
  if (rows.length === 0) return {};
  const replies = rows.map((row) => row.replies);
  return knownFacts({
    topics: isComplete ? rows.length : undefined,
    unanswered: replies.includes(undefined) ? undefined : replies.filter((count) => count === 0).length,
    pinned: rows.filter(({ isPinned }) => isPinned).length,
  });
}

function isAllShown(document: Document): boolean {
  return document.querySelector('.DiscussionList-loadMore :is(button, .LoadingIndicator)') === null;
}

/** The number on a discussion that the reader has not read to its end counts the unread posts. */
function rowOf(item: Element): Row {
  const isUnread = item.querySelector('.DiscussionListItem-content.unread') !== null;
  const count = item.querySelector('.DiscussionListItem-count');
  return {
    replies: isUnread ? undefined : exactCount((count?.querySelector('[aria-hidden]') ?? count)?.textContent),
    isPinned: item.querySelector('[class*="adge--sticky"]') !== null,
  };
}

function sentRows(page: PageView): { readonly rows: readonly Row[]; readonly isComplete: boolean } {
  const payload = page.document.querySelector('.IndexPage') === null ? payloadOf(page) : undefined;
  const discussions = payload?.data.filter(({ type }) => type === 'discussions') ?? [];
  return {
    rows: discussions.map((discussion) => {
      const { commentCount, isSticky } = attributesOf(discussion);
      const comments = countOf(commentCount);
      return { replies: comments === undefined ? undefined : Math.max(0, comments - 1), isPinned: isSticky === true };
    }),
    isComplete: payload !== undefined && payload.links.next === undefined && payload.links.prev === undefined,
  };
}
