import type { PageFacts, PageKind } from '#core/page.ts';
import type { PageView, Platform } from './platform.ts';
import { knownFacts } from './reading/facts.ts';
import { has } from './reading/marks.ts';
import { momentFromMilliseconds, momentFromText } from './reading/moments.ts';
import { exactCount, onlyCount } from './reading/numbers.ts';
import { type Post, threadFacts } from './reading/thread-facts.ts';

const NEW = 'body > shreddit-app, shreddit-app[routename], shreddit-app[pagetype]';
const OLD = '#header #sr-header-area, #header #header-bottom-left .pagename';
const OWN_FILES = '[href*="//www.redditstatic.com"], [src*="//www.redditstatic.com"]';

/** True where the frame of Reddit, new or old, stands with its own files; posts embedded elsewhere have neither. */
export function recognises({ document }: PageView): boolean {
  const hasOwn =
    has(document, 'link', OWN_FILES) ||
    has(document, 'script', OWN_FILES) ||
    document.getElementById('shreddit-skip-link') !== null;
  return hasOwn && document.querySelector(`${NEW}, ${OLD}`) !== null;
}

/** Reddit in its new form and on old.reddit.com. Each subreddit is a community of its own. */
export const reddit: Platform = {
  id: 'reddit',
  name: 'Reddit',
  basis: 'pages',
  recognises,
  communityUrl: ({ url }) => `${url.origin}${/^\/(?:r|mod)\/[^/]+/u.exec(url.pathname)?.[0] ?? ''}/`,
  communityName: ({ url }) => /^\/(?:r|mod)\/([^/]+)/u.exec(url.pathname)?.[1]?.replace(/^/u, 'r/'),
  pageKind: kindOf,
  pageFacts: factsOf,
};

const OTHER_PAGES = /login|register|signup|block|interstitial|error|private|banned|quarantine/u;

/** By the page's own route mark where it keeps one apart from the address, then by the address. */
function kindOf({ url, document }: PageView): PageKind {
  const app = document.querySelector(NEW);
  if (app !== null) {
    const route = `${app.getAttribute('pagetype') ?? ''} ${app.getAttribute('routename') ?? ''}`.toLowerCase();
    if (OTHER_PAGES.test(route)) return 'other';
    const kind = kindByPath(url.pathname);
    return kind === 'topic' && newPost(document, url) === null ? 'other' : kind;
  }
  const { classList } = document.body;
  if (classList.contains('comments-page')) return 'topic';
  if (classList.contains('search-page')) return 'search';
  const kind = kindByPath(url.pathname);
  if (kind === 'topic') return 'other';
  return kind === 'home' && classList.contains('listing-page') && !classList.contains('front-page')
    ? 'topic-list'
    : kind;
}

const SORTED: ReadonlySet<string> = new Set(['best', 'hot', 'new', 'rising', 'top', 'controversial', 'gilded']);
const PROFILE: ReadonlySet<string> = new Set(['overview', 'submitted', 'posts', 'comments']);

/** Pages of those who run a subreddit, in its old place and its new one. */
const TOOLS: ReadonlyMap<string, PageKind> = new Map([
  ['queue', 'moderation'],
  ['modqueue', 'moderation'],
  ['reports', 'moderation'],
  ['spam', 'moderation'],
  ['edited', 'moderation'],
  ['unmoderated', 'moderation'],
  ['log', 'moderation'],
  ['insights', 'analytics'],
  ['traffic', 'analytics'],
]);

function kindByPath(path: string): PageKind {
  const [first, second, third, fourth] = path.split('/').filter((part) => part !== '');
  switch (first) {
    case undefined:
      return 'home';
    case 'r':
      return second === undefined ? 'other' : kindInSubreddit(third, fourth);
    case 'mod':
      return TOOLS.get((second === 'queue' ? second : third) ?? '') ?? 'other';
    case 'user':
    case 'u':
      if (third === 'comments' && fourth !== undefined) return 'topic';
      return second !== undefined && (third === undefined || PROFILE.has(third)) ? 'member' : 'other';
    case 'comments':
      return second === undefined ? 'other' : 'topic';
    case 'search':
      return 'search';
    case 'chat':
    case 'room':
      return 'chat';
    default:
      return SORTED.has(first) ? 'topic-list' : 'other';
  }
}

function kindInSubreddit(part: string | undefined, below: string | undefined): PageKind {
  if (part === undefined || SORTED.has(part)) return 'topic-list';
  if (part === 'comments') return below === undefined ? 'other' : 'topic';
  if (part === 'about') return below === 'rules' ? 'guidelines' : (TOOLS.get(below ?? '') ?? 'other');
  if (part === 'wiki') return below === 'rules' ? 'guidelines' : 'article';
  return part === 'search' ? 'search' : 'other';
}

/** The post that the address names; the page keeps others in view while it changes. */
function newPost(document: Document, url: URL): Element | null {
  const id = /\/comments\/([a-z0-9]+)/iu.exec(url.pathname)?.[1]?.toLowerCase();
  return id === undefined
    ? null
    : document.querySelector(`shreddit-post#t3_${id}, shreddit-post[permalink*="/comments/${id}/"]`);
}

function factsOf(page: PageView, kind: PageKind): PageFacts {
  const { document, url } = page;
  const isNew = document.querySelector(NEW) !== null;
  switch (kind) {
    case 'topic':
      return isNew ? newThread(page, newPost(document, url)) : oldThread(page);
    case 'topic-list':
    case 'home':
      return isNew ? newList(document) : oldList(document);
    case 'member': {
      const joined = document.querySelector('.profile-page .titlebox .age time')?.getAttribute('datetime');
      return knownFacts({ joinedAt: momentFromText(joined) });
    }
    default:
      return {};
  }
}

/** A comment as either form of Reddit shows it; a deleted one has no author and no word of its own. */
type Comment = Post & { readonly isByPerson: boolean };

/** Comments come in bit by bit: they are all there only where they are as many as the page's own count. */
function newThread(page: PageView, post: Element | null): PageFacts {
  if (post === null) return {};
  const { document } = page;
  const comments = [...document.querySelectorAll('shreddit-comment-tree shreddit-comment')].map((comment): Comment => {
    const time = [...comment.querySelectorAll('time[datetime], faceplate-timeago[ts]')].find(
      (one) => one.closest('shreddit-comment') === comment,
    );
    const at = comment.getAttribute('created') ?? time?.getAttribute('datetime') ?? time?.getAttribute('ts');
    return commentOf(
      comment.getAttribute('author'),
      momentFromText(at),
      isMarked(comment, 'is-mod-distinguished'),
      isMarked(comment, 'is-comment-deleted'),
    );
  });
  return conversation(page, {
    opening: {
      author: personNamed(post.getAttribute('author')),
      at: momentFromText(post.getAttribute('created-timestamp')),
      side: undefined,
    },
    comments,
    total: exactCount(post.getAttribute('comment-count')),
    hasMore: false,
  });
}

/** An attribute that is there without a word, or says true. */
function isMarked(element: Element, attribute: string): boolean {
  return ![null, 'false'].includes(element.getAttribute(attribute));
}

const MORE = '.morecomments, .morechildren, .morerecursion, .deepthread';

function oldThread(page: PageView): PageFacts {
  const { document } = page;
  const post = document.querySelector('#siteTable .thing.link');
  if (post === null) return {};
  const shown = [...document.querySelectorAll('.commentarea .thing.comment')];
  const comments = shown.map((comment): Comment => {
    const entry = comment.querySelector(':scope > .entry');
    const author = entry?.querySelector('.tagline .author');
    return commentOf(
      comment.getAttribute('data-author') ?? author?.textContent ?? null,
      momentFromText(entry?.querySelector('.tagline time')?.getAttribute('datetime')),
      author?.matches('.moderator, .admin') === true,
      comment.matches('.deleted'),
    );
  });
  const sent = momentFromMilliseconds(post.getAttribute('data-timestamp'));
  return conversation(page, {
    opening: {
      author: personNamed(
        post.getAttribute('data-author') ?? post.querySelector('.tagline .author')?.textContent ?? null,
      ),
      at: sent ?? momentFromText(post.querySelector('.tagline time')?.getAttribute('datetime')),
      side: undefined,
    },
    comments,
    total: commentsOf(post),
    hasMore: document.querySelector(`.commentarea :is(${MORE})`) !== null,
  });
}

type Conversation = {
  readonly opening: Post;
  readonly comments: readonly Comment[];
  readonly total: number | undefined;
  readonly hasMore: boolean;
};

function conversation(page: PageView, { opening, comments, total, hasMore }: Conversation): PageFacts {
  const replies = comments.filter(({ isByPerson }) => isByPerson);
  const isWhole = !hasMore && total === comments.length;
  const robots = comments.filter(({ author, isByPerson }) => !isByPerson && author !== undefined).length;
  const counted = total === undefined ? undefined : Math.max(0, total - robots);
  return threadFacts(page, { opening, replies, isWhole, stated: { replies: isWhole ? replies.length : counted } });
}

function commentOf(name: string | null, at: string | undefined, isStaff: boolean, isDeleted: boolean): Comment {
  const author = personNamed(name);
  return {
    author,
    at,
    side: isStaff ? 'staff' : 'member',
    isByPerson: !isDeleted && author !== 'automoderator',
  };
}

/** People are told apart by name; that of a deleted account tells nobody. */
function personNamed(name: string | null): string | undefined {
  const known = name?.trim().toLowerCase();
  return known === undefined || known === '' || known === '[deleted]' ? undefined : known;
}

function newList(document: Document): PageFacts {
  const posts = [...document.querySelectorAll('shreddit-feed shreddit-post, article shreddit-post')];
  const members = document.querySelector('shreddit-subreddit-header')?.getAttribute('subscribers');
  return knownFacts({
    unanswered: withoutReply(posts.map((post) => exactCount(post.getAttribute('comment-count')))),
    members: exactCount(members),
  });
}

function oldList(document: Document): PageFacts {
  const posts = [...document.querySelectorAll('#siteTable > .thing.link:not(.promoted, .promotedlink)')];
  return knownFacts({
    unanswered: withoutReply(posts.map(commentsOf)),
    pinned: posts.length === 0 ? undefined : posts.filter((post) => post.matches('.stickied')).length,
    members: exactCount(document.querySelector('.side .titlebox .subscribers .number')?.textContent),
  });
}

/** The old form's own count of comments, which in its link is left out where there are none. */
function commentsOf(post: Element): number | undefined {
  const link = post.querySelector('.buttons a.comments');
  const stated = exactCount(post.getAttribute('data-comments-count'));
  return stated ?? (link?.matches('.empty') === true ? 0 : onlyCount(link?.textContent));
}

function withoutReply(counts: readonly (number | undefined)[]): number | undefined {
  return counts.length === 0 || counts.includes(undefined) ? undefined : counts.filter((count) => count === 0).length;
}
