import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { firstText } from '../reading/first-text.ts';
import { momentFromText, outermost } from '../reading/moments.ts';
import { countsIn, exactCount, onlyCount } from '../reading/numbers.ts';
import { namesStaff } from '../reading/staff-words.ts';
import { type Post, type Side, threadFacts } from '../reading/thread-facts.ts';

/** A post with its place in the thread, which vBulletin writes beside it as #7. */
type Placed = Post & { readonly place: number | undefined };

const POSTS = 'table[id^="post"]:not([id^="postmenu"]), li[id^="post_"], li.b-post.js-post';
const NAMES = [
  '.bigusername',
  '.userinfo a.username',
  '.userinfo .username',
  '.author [itemprop="name"]',
  '.author strong',
  '[id^="postmenu_"]',
];
const PAGES = '.pagenav a, .js-pagenav, .pagination a[href], #pagination_top a[href]';

/** Titles that vBulletin gives members by the number of their posts, or to all of them. */
const MEMBER_TITLE = /^(?:(?:registered|junior|senior|new|active)?\s*(?:member|user)|guest|banned)$/iu;

/** What the page of a thread says of it. Before version 5 its dates are written in the reader's own zone, so none is read. */
export function threadFactsOf(page: PageView): PageFacts {
  const { document } = page;
  const posts = postsOn(document);
  const opening = posts.find(({ place }) => place === 1);
  const replies = posts.filter((post) => post !== opening);
  const pages = pageCount(document);
  const isWhole = opening !== undefined && pages === 1;
  const isAtEnd = pages !== 1 && isLastPage(document);
  const last = Math.max(0, ...posts.map(({ place }) => place ?? 0));
  const total = totalOf(document) ?? (isAtEnd && last > 0 ? last : undefined);
  const moments = replies.map(({ at }) => at).filter((at) => at !== undefined);
  return threadFacts(page, {
    opening,
    replies,
    isWhole,
    isFromStart: posts.every(({ place }, index) => place === index + 1),
    stated: {
      replies: isWhole || total === undefined ? undefined : total - 1,
      lastActivityAt: isAtEnd && moments.length === replies.length ? outermost(moments, 'last') : undefined,
    },
  });
}

function postsOn(document: Document): readonly Placed[] {
  const entries = [...document.querySelectorAll(POSTS)].filter(
    (post) => /^(?:post_?\d+)?$/u.test(post.id) && !post.matches('.postbitdeleted, .b-post--deleted, .h-hide'),
  );
  return entries.map((post) => ({
    author: firstText(post, NAMES)?.toLowerCase(),
    at: momentFromText(post.querySelector('.b-post__timestamp time[datetime]')?.getAttribute('datetime')),
    side: sideOf(post),
    place: placeOf(post),
  }));
}

function placeOf(post: Element): number | undefined {
  const text = firstText(post, ['[id^="postcount"]', '.postcounter', '.b-post__count']);
  return exactCount(text?.replace(/^#/u, ''));
}

/** Staff are told by their title alone; one that its holder made up tells nothing. */
function sideOf(post: Element): Side {
  const title = firstText(post, ['.usertitle', '[id^="postmenu_"] + .smallfont']);
  if (title === undefined) return undefined;
  return namesStaff(title) ? 'staff' : MEMBER_TITLE.test(title) ? 'member' : undefined;
}

/** How many pages the thread has; undefined where that cannot be told apart from one. */
function pageCount(document: Document): number | undefined {
  const stated = onlyCount(document.querySelector('.pagenav .pagetotal')?.textContent);
  if (stated !== undefined) return stated;
  return document.querySelector(PAGES) === null ? 1 : undefined;
}

function isLastPage(document: Document): boolean {
  const current = document.querySelector('.pagenav .js-pagenum')?.getAttribute('value');
  if (current !== undefined) return current === document.querySelector('.pagenav .pagetotal')?.textContent.trim();
  const next = document.querySelector('.pagenav a[rel="next"], .pagination a[rel="next"]');
  return next === null && document.querySelector('.pagenav a[rel="prev"], .pagination a[rel="prev"]') !== null;
}

/** "Results 21 to 40 of 45": in every language the greatest number is that of all posts. */
function totalOf(document: Document): number | undefined {
  const titles = [...document.querySelectorAll('.pagenav [title]')].map((link) => link.getAttribute('title'));
  const lines = [document.querySelector('.postpagestats')?.textContent, ...titles];
  const counts = lines.map(countsIn).find(({ length }) => length === 3);
  return counts === undefined ? undefined : Math.max(...counts);
}
