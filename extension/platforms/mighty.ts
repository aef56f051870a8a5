import type { PageFacts, PageKind } from '#core/page.ts';
import { discussionAt } from './generic/discussion-at.ts';
import type { PageView, Platform } from './platform.ts';
import { countedWord } from './reading/counted-word.ts';
import { knownFacts } from './reading/facts.ts';
import { exactCount } from './reading/numbers.ts';
import { siteName } from './reading/site-name.ts';

/** Marks that bear the platform's name. */
const NAMED_MARKS = [
  'mighty-wysiwyg-content',
  'mighty-attribution-name',
  'mighty-post-stat-cheer',
  'mighty-post-stat-comment',
] as const;

/** Marks of its layout, which others might chance upon. */
const LAYOUT_MARKS =
  '#feed-list .feed-item-post, li.feed-item[data-post-id], #detail-layout, #flyout-right-drawer-region, #sidebar-comments-region';

/** True on Mighty Networks' own hosts, and on a customer's host where its named marks stand in its layout. */
export function recognises({ url, document }: PageView): boolean {
  if (/^(?!www\.)[^.]+\.(?:mn\.co|mightynetworks\.com)$/u.test(url.hostname)) return isNetwork(url.hostname);
  const isNamed = NAMED_MARKS.some((name) => document.getElementsByClassName(name).length > 0);
  return isNamed && document.querySelector(LAYOUT_MARKS) !== null;
}

function isNetwork(host: string): boolean {
  return !/^(?:faq|help|support|developers?|api|docs|app|status)\./u.test(host);
}

/** Mighty Networks. Dates are relative there, or without an offset. */
export const mighty: Platform = {
  id: 'mighty',
  name: 'Mighty Networks',
  basis: 'descriptions',
  recognises,
  communityUrl: ({ url }) => `${url.origin}/`,
  communityName: ({ document }) => siteName(document),
  pageUrl: ({ url }) => /^.*\/posts\/[^/]+/u.exec(`${url.origin}${url.pathname}`)?.[0] ?? url.href,
  pageKind: kindOf,
  pageFacts: (page, kind) => (kind === 'topic' ? { ...discussionAt(page), ...shownFacts(page) } : {}),
};

const KINDS: ReadonlyMap<string, PageKind> = new Map([
  ['feed', 'home'],
  ['events', 'event'],
  ['search', 'search'],
  ['chats', 'chat'],
]);

const KINDS_IN_SPACE: ReadonlyMap<string, PageKind> = new Map([
  ['feed', 'topic-list'],
  ['chat', 'chat'],
  ['members', 'directory'],
  ['events', 'event'],
  ['search', 'search'],
]);

function kindOf({ url }: PageView): PageKind {
  const [first, id, step] = url.pathname.split('/').filter((part) => part !== '');
  if (first === undefined) return 'home';
  if (first === 'posts') return id === undefined || id === 'new' ? 'other' : 'topic';
  if (first === 'members') return id === undefined ? 'directory' : 'member';
  if (first === 'spaces' && id !== undefined)
    return step === undefined ? 'topic-list' : (KINDS_IN_SPACE.get(step) ?? 'other');
  return KINDS.get(first) ?? 'other';
}

/** The head of the column of comments says how many there are; not all of them are loaded. */
function shownFacts({ document }: PageView): PageFacts {
  const heads = document.querySelectorAll('.comments-sidebar-layout .comment-sidebar-header .comment-count');
  const text = heads.length === 1 ? heads[0]?.textContent : undefined;
  return knownFacts({ replies: countedWord(text) ?? exactCount(text) });
}
