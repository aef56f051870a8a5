import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { firstText } from '../reading/first-text.ts';
import { exactCount } from '../reading/numbers.ts';
import { namesStaff } from '../reading/staff-words.ts';
import { type Post, type Side, threadFacts } from '../reading/thread-facts.ts';

/** A post with its place in the thread, which MyBB writes above it as #7. */
type Placed = Post & { readonly place: number | undefined };

/** Titles that MyBB gives members by the number of their posts. */
const MEMBER_TITLE = /^(?:newbie|junior member|member|senior member|posting freak|registered|unregistered|banned)$/iu;

/** What the page of a thread says of it. Its dates are written in the reader's own zone, so none is read. */
export function threadFactsOf(page: PageView): PageFacts {
  const { document } = page;
  const posts = postsOn(document);
  const opening = posts.find(({ place }) => place === 1);
  const replies = posts.filter((post) => post !== opening);
  const links = '.pagination:not(.pagination_breadcrumb, [style*="none"])';
  const isPaged =
    document.querySelector(`${links} :is(.pagination_page, .pagination_next, .pagination_previous)`) !== null;
  const isAtEnd = isPaged && document.querySelector(`${links} .pagination_next`) === null;
  const last = Math.max(0, ...posts.map(({ place }) => place ?? 0));
  return threadFacts(page, {
    opening,
    replies,
    isWhole: opening !== undefined && !isPaged,
    stated: { replies: isAtEnd && last > 0 ? last - 1 : undefined },
  });
}

function postsOn(document: Document): readonly Placed[] {
  const posts = [...document.querySelectorAll('#posts [id^="post_"]')].filter(
    (post) => /^post_\d+$/u.test(post.id) && !post.matches('.deleted_post, .unapproved_post'),
  );
  return posts.map((post) => ({
    author: firstText(post, ['.author_information .largetext', '.post_author .largetext', '.largetext'])?.toLowerCase(),
    at: undefined,
    side: sideOf(post),
    place: placeOf(post),
  }));
}

function placeOf(post: Element): number | undefined {
  const links = post.querySelectorAll('.post_head a[href*="#pid"], strong > a[href*="#pid"]');
  const places = [...links].map(({ textContent }) => exactCount(/^\s*#(\d[\d.,]*)\s*$/u.exec(textContent)?.[1]));
  return places.find((place) => place !== undefined);
}

/** The picture of a group names it; a title tells only where it is one that MyBB gives. */
function sideOf(post: Element): Side {
  const pictures = [...post.querySelectorAll('.author_information img[alt]:not(.buddy_status)')];
  if (pictures.some((picture) => namesStaff(picture.getAttribute('alt') ?? ''))) return 'staff';
  const title = titleOf(post);
  if (title !== undefined && /^(?:administrator|super moderator|moderator)$/iu.test(title)) return 'staff';
  return title !== undefined && MEMBER_TITLE.test(title) ? 'member' : undefined;
}

function titleOf(post: Element): string | undefined {
  const nodes = [...(post.querySelector('.author_information .smalltext')?.childNodes ?? [])];
  return nodes
    .map(({ nodeType, textContent }) => (nodeType === 3 ? textContent?.trim() : ''))
    .find((text) => text !== '');
}
