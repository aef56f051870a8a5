import { momentFromText } from '../reading/moments.ts';
import { exactCount } from '../reading/numbers.ts';
import type { Post, Thread } from '../reading/thread-facts.ts';
import { groupsOnBadges, sideOf } from './sides.ts';

/** A rendered discussion; `entries` counts all that its stream has, events and what is not loaded yet among them. */
export type RenderedThread = Thread & { readonly entries: number | undefined };

/** The discussion as far as its stream is loaded; nothing where the page has none. */
export function renderedThread(document: Document): RenderedThread | undefined {
  const items = [...document.querySelectorAll('.PostStream-item[data-index]')];
  if (items.length === 0) return undefined;
  const indices = items.map((item) => Number(item.getAttribute('data-index')));
  const isFromStart = indices.every((index, at) => index === at) && items.every(isLoaded);
  const entries = entriesOf(document);
  const isAtEnd =
    entries === undefined ? document.querySelector('.PostStream-loadMore') === null : items.length === entries;
  const comments = items.filter((item) => isComment(articleOf(item)));
  const [first] = items;
  const opening = first !== undefined && indices[0] === 0 && comments[0] === first ? postOf(first) : undefined;
  const accepted = items.find((item) => articleOf(item)?.matches('.Post--bestAnswer') === true);
  const hasBadge = document.querySelector('.DiscussionHero [class*="badge--bestAnswer" i]') !== null;
  return {
    opening,
    replies: comments.filter((item) => opening === undefined || item !== first).map(postOf),
    isWhole: isFromStart && isAtEnd && opening !== undefined,
    isFromStart: isFromStart && opening !== undefined,
    accepted: accepted && postOf(accepted),
    entries,
    ...(hasBadge ? { stated: { solved: true } } : {}),
  };
}

/** A place whose post is not loaded yet has no number. */
function isLoaded(item: Element): boolean {
  return item.hasAttribute('data-number');
}

function articleOf(item: Element): Element | null {
  return item.querySelector('article, .Post');
}

/** Events are no posts by people; deleted ones and those that wait for approval are seen by moderators only. */
function isComment(article: Element | null): boolean {
  return article?.matches('.CommentPost:not(.Post--hidden):not(.Post--unapproved)') === true;
}

function entriesOf(document: Document): number | undefined {
  return exactCount(document.querySelector('.PostStreamScrubber .Scrubber-count')?.textContent);
}

/** One post; the author of a post whose account is deleted has no link. */
function postOf(item: Element): Post {
  const header = item.querySelector('.PostUser');
  const author = header?.querySelector('h3 a[href] .username')?.textContent.trim();
  return {
    author,
    at: momentFromText(item.getAttribute('data-time')),
    side: author === undefined ? undefined : sideOf(groupsOnBadges(header?.querySelector('.PostUser-badges'))),
  };
}
