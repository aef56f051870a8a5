import type { PageFacts, PageKind } from '#core/page.ts';
import type { PageView, Platform } from './platform.ts';
import { knownFacts } from './reading/facts.ts';
import { countOf, isObject, type JsonObject, objectsIn, parseJson, textOf } from './reading/json.ts';
import { momentFromText } from './reading/moments.ts';
import { onlyCount } from './reading/numbers.ts';
import { siteName } from './reading/site-name.ts';
import { type Post, type Side, threadFacts } from './reading/thread-facts.ts';

/** True where Lemmy's own web client has drawn the page. */
export function recognises({ document }: PageView): boolean {
  return (
    document.getElementById('app')?.matches('.lemmy-site') === true &&
    document.querySelector('[data-inferno-helmet], #navbar #navTitle, a[href*="join-lemmy.org"]') !== null
  );
}

/** Lemmy, as its own web client shows it. */
export const lemmy: Platform = {
  id: 'lemmy',
  name: 'Lemmy',
  basis: 'pages',
  recognises,
  communityUrl: ({ url }) => `${url.origin}/`,
  communityName: nameOf,
  pageKind: kindOf,
  pageFacts: factsOf,
};

function nameOf({ document }: PageView): string | undefined {
  const shown = document.querySelector('#navTitle')?.textContent.trim();
  return siteName(document) ?? (shown === '' ? undefined : shown);
}

function kindOf({ url, document }: PageView): PageKind {
  const [first, second, third] = url.pathname.split('/').filter((part) => part !== '');
  if (document.querySelector('.error-page') !== null) return 'other';
  switch (first) {
    case undefined:
    case 'home':
      return 'home';
    case 'post':
    case 'comment':
      return second === undefined ? 'other' : 'topic';
    case 'c':
    case 'm':
      return second !== undefined && third === undefined ? 'topic-list' : 'other';
    case 'u':
      return second === undefined ? 'other' : 'member';
    case 'modlog':
    case 'reports':
    case 'registration_applications':
      return 'moderation';
    case 'search':
      return 'search';
    default:
      return 'other';
  }
}

function factsOf(page: PageView, kind: PageKind): PageFacts {
  switch (kind) {
    case 'topic':
      return postFacts(page);
    case 'topic-list':
    case 'home':
      return listFacts(page, kind);
    case 'member':
      return memberFacts(page);
    default:
      return {};
  }
}

/** What the server sent for this page; after in-page navigation it is that of another and says nothing. */
function sentFor({ document, url }: PageView): JsonObject {
  const script = [...document.scripts].find(({ text }) => text.includes('window.isoData'))?.text;
  const object = /window\.isoData\s*=\s*(\{.*\});?\s*$/mu.exec(script ?? '')?.[1];
  const sent = parseJson(object?.replace(/:undefined(?=[,}])/gu, ':null'));
  if (!isObject(sent) || typeof sent.path !== 'string') return {};
  return sent.path.split(/[?#]/u)[0] === url.pathname ? sent : {};
}

/** The value at the end of a path of keys; of each key the first of its names that is there. */
function within(value: unknown, ...keys: readonly (string | readonly string[])[]): unknown {
  return keys.reduce<unknown>((inner, key) => {
    if (!isObject(inner)) return undefined;
    const name = (typeof key === 'string' ? [key] : key).find((one) => inner[one] !== undefined && inner[one] !== null);
    return name === undefined ? undefined : inner[name];
  }, value);
}

const PUBLISHED = ['published', 'published_at'];

type Comment = Post & { readonly isRobot: boolean };

/** A conversation as the page's JSON or its elements tell it; deleted comments are left out. */
type Conversation = {
  readonly opening: Post;
  readonly comments: readonly Comment[];
  readonly total: number | undefined;
};

/** Long branches are cut off, so that comments may be fewer than the platform's own count. */
function postFacts(page: PageView): PageFacts {
  const { opening, comments, total } = sentConversation(page) ?? shownConversation(page.document);
  const replies = comments.filter(({ isRobot }) => !isRobot);
  const isWhole = total === comments.length;
  return threadFacts(page, {
    opening,
    replies,
    isWhole,
    stated: { replies: total === undefined ? undefined : Math.max(0, total - (comments.length - replies.length)) },
  });
}

function sentConversation(page: PageView): Conversation | undefined {
  const route = sentFor(page).routeData;
  const view = within(route, 'postRes', 'data', 'post_view');
  if (!isObject(view)) return undefined;
  const comments = objectsIn(within(route, 'commentsRes', 'data', ['comments', 'items'])).filter(
    ({ comment }) => within(comment, 'deleted') !== true && within(comment, 'removed') !== true,
  );
  return {
    opening: postIn(view, 'post'),
    comments: comments.map((comment) => ({
      ...postIn(comment, 'comment'),
      isRobot: within(comment, 'creator', 'bot_account') === true,
    })),
    total: countOf(within(view, 'counts', 'comments') ?? within(view, 'post', 'comments')),
  };
}

function postIn(view: JsonObject, part: 'post' | 'comment'): Post {
  const marks = [view.creator_is_moderator, view.creator_is_admin];
  return {
    author: personIn(view.creator),
    at: momentFromText(within(view, part, PUBLISHED)),
    side: marks.includes(true) ? 'staff' : marks.every((mark) => mark === false) ? 'member' : undefined,
  };
}

/** Names are as the page writes them: those of other servers with the server's name. */
function personIn(creator: unknown): string | undefined {
  const name = textOf(within(creator, 'name'))?.toLowerCase();
  const home = textOf(within(creator, ['actor_id', 'ap_id']));
  if (name === undefined || within(creator, 'local') !== false) return name;
  return home === undefined ? undefined : `${name}@${home.split('/')[2] ?? ''}`;
}

function shownConversation(document: Document): Conversation {
  const post = document.querySelector('.post .post-listing');
  const nodes = [...document.querySelectorAll('.post li.comment > article.comment-node')];
  const counter = post?.querySelector('a[href*="scrollToComments"]');
  return {
    opening: shownPost(post),
    comments: nodes.map((node) => ({
      ...shownPost(node),
      isRobot:
        node.querySelector('.badge[aria-label="bot account" i], .badge[data-tippy-content="bot account" i]') !== null,
    })),
    total: onlyCount(counter?.getAttribute('title')),
  };
}

function shownPost(element: Element | null | undefined): Post {
  const link = element?.querySelector('.person-listing')?.getAttribute('href');
  const author = /\/u\/([^/?#]+)/u.exec(link ?? '')?.[1]?.toLowerCase();
  const moment = element?.querySelector('.moment-time')?.getAttribute('data-tippy-content');
  return {
    author,
    at: momentInWords(moment),
    side: element === null || element === undefined ? undefined : sideShown(element),
  };
}

function sideShown(element: Element): Side {
  const marks = '.badge.border-primary, .badge.border-danger, .badge[aria-label="mod"], .badge[aria-label="admin"]';
  return element.querySelector(marks) === null ? 'member' : 'staff';
}

/** "Friday, October 4th, 2024 at 3:43:10 PM GMT+03:00"; dates in other languages, and those of a change, are left out. */
function momentInWords(text: string | null | undefined): string | undefined {
  const parts =
    /^[A-Z][a-z]+, ([A-Z][a-z]+ \d{1,2})(?:st|nd|rd|th), (\d{4}) at (\d{1,2}:\d{2}:\d{2} [AP]M) (GMT[+-]\d{2}:\d{2})/u.exec(
      text ?? '',
    );
  const milliseconds = parts === null ? Number.NaN : Date.parse(parts.slice(1).join(' '));
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}

function listFacts(page: PageView, kind: PageKind): PageFacts {
  const sent = sentFor(page);
  const community = within(sent.routeData, 'communityRes', 'data', 'community_view');
  const site = within(sent, ['site_res', 'siteRes'], 'site_view');
  const counts = kind === 'home' ? within(site, ['counts', 'local_site']) : within(community, ['counts', 'community']);
  const posts = [...page.document.querySelectorAll('.post-listing')].map(
    (post) => post.querySelector('a[href*="scrollToComments"]')?.getAttribute('title') ?? '',
  );
  const areCounted = posts.length > 0 && posts.every((counter) => /\d/u.test(counter));
  return knownFacts({
    unanswered: areCounted ? posts.filter((counter) => onlyCount(counter) === 0).length : undefined,
    members: countOf(within(counts, kind === 'home' ? 'users' : 'subscribers')),
    activeMembers: countOf(within(counts, 'users_active_month')),
  });
}

function memberFacts(page: PageView): PageFacts {
  const response = within(sentFor(page).routeData, 'personRes', 'data');
  const view = within(response, 'person_view');
  const counts = within(view, ['counts', 'person']);
  const posts = countOf(within(counts, 'post_count'));
  const comments = countOf(within(counts, 'comment_count'));
  const isAdmin = within(view, 'is_admin');
  const moderates = within(response, 'moderates');
  return knownFacts({
    joinedAt: momentFromText(within(view, 'person', PUBLISHED)),
    posts: posts === undefined || comments === undefined ? undefined : posts + comments,
    role:
      isAdmin === true
        ? 'staff'
        : isAdmin === false && Array.isArray(moderates) && moderates.length === 0
          ? 'member'
          : undefined,
  });
}
