import type { PageFacts, PageKind } from '#core/page.ts';
import { isNamedStaff, type PageView, type Platform } from './platform.ts';
import { countedWord } from './reading/counted-word.ts';
import { momentFromMilliseconds } from './reading/moments.ts';
import { type Post, threadFacts } from './reading/thread-facts.ts';

/** True on the pages of one group, and of one post in a group; LinkedIn's other pages are no community's. */
export function recognises({ url }: PageView): boolean {
  return (
    /^(?:[a-z]{2,3}\.)?linkedin\.com$/u.test(url.hostname) &&
    /^\/(?:groups\/(?:[^/]+-)?\d+|feed\/update\/urn(?::|%3A)li(?::|%3A)groupPost(?::|%3A)\d+-\d+)(?:\/|$)/iu.test(
      url.pathname,
    )
  );
}

/** LinkedIn groups. A post's page does not lie in its group's folder, but names the group. */
export const linkedin: Platform = {
  id: 'linkedin',
  name: 'LinkedIn groups',
  basis: 'descriptions',
  recognises,
  communityUrl: ({ url }) => `${url.origin}/groups/${groupPostOf(url)?.group ?? stepsOf(url)[1] ?? ''}/`,
  pageUrl: ({ url }) => `${url.origin}${decodeURIComponent(url.pathname)}`,
  pageKind: kindOf,
  pageFacts: (page, kind) => (kind === 'topic' ? factsOf(page) : {}),
};

const KINDS: ReadonlyMap<string, PageKind> = new Map([
  ['members', 'directory'],
  ['manage', 'moderation'],
]);

function kindOf({ url }: PageView): PageKind {
  if (groupPostOf(url) !== undefined) return 'topic';
  const step = stepsOf(url)[2];
  return step === undefined ? 'home' : (KINDS.get(step) ?? 'other');
}

function stepsOf(url: URL): readonly string[] {
  return url.pathname.split('/').filter((part) => part !== '');
}

type GroupPost = { readonly group: string; readonly post: string };

function groupPostOf(url: URL): GroupPost | undefined {
  const [, group, post] = /urn:li:groupPost:(\d+)-(\d+)/u.exec(url.pathname.replace(/%3A/giu, ':')) ?? [];
  return group === undefined || post === undefined ? undefined : { group, post };
}

const COMMENT = '[data-id^="urn:li:comment:"]';

/** Its comments are all of them where there are as many as the post says it has. */
function factsOf(page: PageView): PageFacts {
  const { document, url } = page;
  const posts = document.querySelectorAll('.feed-shared-update-v2[data-urn]');
  const [post] = posts;
  if (post === undefined || posts.length > 1) return {};
  const replies = distinctComments(post).map((comment) => replyOf(page, comment));
  const total = countedWord(
    post.querySelector('button.social-details-social-counts__comments, .social-details-social-counts__comments button')
      ?.textContent,
  );
  return threadFacts(page, {
    opening: {
      author: personIn(post, '.update-components-actor__meta-link[href], .update-components-actor__container a[href]'),
      at: momentOf(groupPostOf(url)?.post),
      side: undefined,
    },
    replies,
    isWhole: total !== undefined && total === replies.length,
    stated: total === undefined ? {} : { replies: total },
  });
}

/** The list is redrawn while one scrolls, and may hold a comment twice. */
function distinctComments(post: Element): readonly Element[] {
  const comments = [...post.querySelectorAll(COMMENT)];
  const ids = comments.map((comment) => comment.getAttribute('data-id'));
  return comments.filter((_, index) => ids.indexOf(ids[index] ?? null) === index);
}

function replyOf(page: PageView, comment: Element): Post {
  const id = /,(\d+)\)$/u.exec(comment.getAttribute('data-id') ?? '')?.[1];
  const name = comment.querySelector('.comments-comment-meta__description-title')?.textContent.trim();
  return {
    author: personIn(
      comment,
      '.comments-comment-meta__actor a[href], a.comments-comment-meta__description-container[href]',
    ),
    at: momentOf(id),
    side: isNamedStaff(page, name) ? 'staff' : undefined,
  };
}

/** People are told apart by the address of their profile; in a post, the first that is no comment's. */
function personIn(part: Element, links: string): string | undefined {
  const own = [...part.querySelectorAll(links)].find((link) => link.closest(COMMENT) === part.closest(COMMENT));
  return /\/(?:in|company)\/([^/?#]+)/u.exec(own?.getAttribute('href') ?? '')?.[0];
}

/** LinkedIn's numbers hold the millisecond of their making in all but their last 22 bits; the page says only "2d". */
function momentOf(id: string | undefined): string | undefined {
  return id === undefined ? undefined : momentFromMilliseconds(String(BigInt(id) >> 22n));
}
