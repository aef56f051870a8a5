import type { PageFacts, PageKind } from '#core/page.ts';
import { isNamedStaff, type PageView, type Platform } from './platform.ts';
import { knownFacts } from './reading/facts.ts';
import { momentFromMilliseconds } from './reading/moments.ts';
import { onlyCount } from './reading/numbers.ts';
import { type Post, threadFacts } from './reading/thread-facts.ts';

const POST_PATH = /^\/feed\/update\/(urn:li:groupPost:(\d+)-(\d+))/u;
const COMMENT = 'article.comments-comment-entity[data-id^="urn:li:comment:"]';

/** True on a group of LinkedIn, and on a post that was made in one. */
export function recognises({ url }: PageView): boolean {
  return /^(?:www\.)?linkedin\.com$/u.test(url.hostname) && groupOf(url) !== undefined;
}

/** Groups of LinkedIn. The moment of posts and comments lies in their numbers; what the page writes is relative. */
export const linkedin: Platform = {
  id: 'linkedin',
  name: 'LinkedIn groups',
  basis: 'descriptions',
  recognises,
  communityUrl: ({ url }) => `${url.origin}/groups/${groupOf(url) ?? ''}/`,
  pageUrl: ({ url }) => {
    const post = POST_PATH.exec(decoded(url))?.[1];
    return post === undefined ? url.href : `${url.origin}/feed/update/${post}/`;
  },
  pageKind: kindOf,
  pageFacts: (page, kind) => {
    if (kind === 'topic') return topicFacts(page);
    const heading = kind === 'directory' ? page.document.querySelector('.groups-members-list h1') : undefined;
    return knownFacts({ members: onlyCount(heading?.textContent) });
  },
};

function kindOf({ url }: PageView): PageKind {
  if (POST_PATH.test(decoded(url))) return 'topic';
  const [part] = url.pathname
    .split('/')
    .filter((each) => each !== '')
    .slice(2);
  if (part === undefined) return 'home';
  if (part === 'members') return 'directory';
  return part === 'manage' ? 'moderation' : 'other';
}

function groupOf(url: URL): string | undefined {
  const path = decoded(url);
  return /^\/groups\/(\d+)(?:\/|$)/u.exec(path)?.[1] ?? POST_PATH.exec(path)?.[2];
}

function decoded(url: URL): string {
  return url.pathname.replaceAll('%3A', ':').replaceAll('%3a', ':');
}

function topicFacts(page: PageView): PageFacts {
  const { document, url } = page;
  const urn = POST_PATH.exec(decoded(url));
  const posts = [...document.querySelectorAll('.feed-shared-update-v2[data-urn]')];
  const post =
    posts.find((each) => each.getAttribute('data-urn')?.endsWith(urn?.[3] ?? '-') === true) ??
    (posts.length === 1 ? posts[0] : undefined);
  if (post === undefined) return {};
  const comments = new Map(
    [...post.querySelectorAll(COMMENT)].map((each) => [each.getAttribute('data-id') ?? '', each]),
  );
  const total = onlyCount(post.querySelector('.social-details-social-counts__comments')?.textContent);
  return threadFacts(page, {
    opening: {
      author: slugOf(post.querySelector('[class*="update-components-actor"] a[href*="/in/"]')),
      at: momentOf(urn?.[3]),
      side: undefined,
    },
    replies: [...comments].map(([id, comment]) => commentOf(page, id, comment)),
    isWhole: total !== undefined && comments.size === total,
    stated: {
      replies: total,
      reactions: onlyCount(post.querySelector('.social-details-social-counts__reactions-count')?.textContent),
    },
  });
}

function commentOf(page: PageView, id: string, comment: Element): Post {
  const own = (selector: string): Element | undefined =>
    [...comment.querySelectorAll(selector)].find((found) => found.closest(COMMENT) === comment);
  const name = own('.comments-comment-meta__description-title')?.textContent.trim();
  return {
    author: slugOf(own('a.comments-comment-meta__description-container[href*="/in/"]')),
    at: momentOf(/,(\d+)\)$/u.exec(id)?.[1]),
    side: isNamedStaff(page, name) ? 'staff' : undefined,
  };
}

/** People are told apart by the address of their profile: a name is written in several ways on one page. */
function slugOf(link: Element | null | undefined): string | undefined {
  return /\/in\/([^/?#]+)/u.exec(link?.getAttribute('href') ?? '')?.[1];
}

/** LinkedIn's numbers begin with the milliseconds since 1970; only those of full length are known to. */
function momentOf(id: string | undefined): string | undefined {
  return id === undefined || !/^\d{19}$/u.test(id) ? undefined : momentFromMilliseconds((BigInt(id) >> 22n).toString());
}
