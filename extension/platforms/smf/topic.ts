import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { firstText } from '../reading/first-text.ts';
import { countsIn, exactCount } from '../reading/numbers.ts';
import { namesStaff } from '../reading/staff-words.ts';
import { type Post, type Side, threadFacts } from '../reading/thread-facts.ts';

/** A post with its number among the replies, which SMF writes beside every post but the first. */
type Numbered = Post & { readonly number: number | undefined };

const LINKS = '.pagelinks :is(a.nav_page, a.navPages)';

/** What the page of a topic says of it. Its dates are written in the reader's own zone, so none is read. */
export function topicFactsOf(page: PageView): PageFacts {
  const { document } = page;
  const posts = [...document.querySelectorAll('#forumposts .post_wrapper')].map(postOf);
  const [first] = posts;
  const opening = first !== undefined && first.number === undefined && isNumbered(posts) ? first : undefined;
  const replies = posts.filter((post) => post !== opening);
  const isPaged = document.querySelector(LINKS) !== null;
  const current = '.pagelinks :is(.current_page, strong)';
  const isAtEnd =
    isPaged &&
    document.querySelector(current) !== null &&
    document.querySelector(`${current} ~ :is(a.nav_page, a.navPages)`) === null;
  const last = Math.max(0, ...posts.map(({ number }) => number ?? 0));
  return threadFacts(page, {
    opening,
    replies,
    isWhole: opening !== undefined && !isPaged,
    stated: { replies: isAtEnd && last > 0 ? last : undefined, views: viewsOf(document) },
  });
}

/** True where every post but the first has its number; a theme may leave the numbers away. */
function isNumbered(posts: readonly Numbered[]): boolean {
  return posts.every(({ number }, index) => (number === undefined) === (index === 0));
}

function postOf(post: Element): Numbered {
  const place = firstText(post, ['.page_number', '.keyinfo .smalltext']);
  return {
    author: firstText(post, ['.poster h4 a[href*="profile"]', '.poster h4'])?.toLowerCase(),
    at: undefined,
    side: sideOf(post),
    number: exactCount(/#(\d+)/u.exec(place ?? '')?.[1]),
  };
}

/** A group of the staff is named beside its members; all others have a group by the number of their posts. */
function sideOf(post: Element): Side {
  const group = firstText(post, ['.poster .membergroup']);
  if (group !== undefined) return namesStaff(group) ? 'staff' : undefined;
  return post.querySelector('.poster .postgroup') === null ? undefined : 'member';
}

/** SMF 2.0 writes the views after the subject, in brackets. */
function viewsOf(document: Document): number | undefined {
  const title = document.querySelector('#forumposts > .cat_bar h3.catbg')?.textContent ?? '';
  const brackets = /\(([^()]*)\)\s*$/u.exec(title)?.[1];
  const counts = countsIn(brackets);
  return counts.length === 1 && /\p{L}/u.test(brackets ?? '') ? counts[0] : undefined;
}
