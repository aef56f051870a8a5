import type { PageFacts, PageKind } from '#core/page.ts';
import type { PageView, Platform } from './platform.ts';
import { countOf } from './reading/json.ts';
import { momentFromText } from './reading/moments.ts';
import { onlyCount } from './reading/numbers.ts';
import { siteName } from './reading/site-name.ts';
import { type Post, threadFacts } from './reading/thread-facts.ts';

const SHARED_MARKS = ['topbar-second', 'top-menu-nav', 'space-menu', 'account-dropdown-link', 'globalModal'];

/** A comment in any version: by its script's name, else by its class; also one by a member the reader has blocked. */
const COMMENT =
  '[data-action-component="comment.Comment"], .single-comment[id^="comment_"], .comment-blocked-user[id^="comment_"]';

const NO_AUTHOR = '.comment-message, .wall-entry-content, .wall-entry-header-image, .comment-header-image';

const PROFILE_LINK = 'a[href*="/u/"], a[href*="r=user%2Fprofile"]';

const KIND_BY_ROUTE: readonly (readonly [RegExp, PageKind])[] = [
  [/^$/u, 'home'],
  [/^dashboard(?:\/dashboard)?$/u, 'home'],
  [/^content\/perma/u, 'topic'],
  [/^(?:user\/)?people|^directory(?:\/(?:directory\/)?members)?$/u, 'directory'],
  [/^(?:space\/)?spaces|^directory\/(?:directory\/)?spaces/u, 'group'],
  [/^(?:content\/)?search/u, 'search'],
  [/^calendar\//u, 'event'],
  [/^reportcontent\//u, 'moderation'],
];

const KIND_BY_MODULE: ReadonlyMap<string, PageKind> = new Map([
  ['', 'group'],
  ['home', 'group'],
  ['space', 'group'],
  ['calendar', 'event'],
  ['wiki', 'article'],
]);

/** True where HumHub's own bar stands beside other parts of its frame. */
export function recognises({ document }: PageView): boolean {
  if (document.getElementById('topbar-first')?.classList.contains('topbar') !== true) return false;
  return SHARED_MARKS.filter((id) => document.getElementById(id) !== null).length >= 2;
}

/** HumHub. Its comments may answer comments, and its counter of a post leaves those out. */
export const humhub: Platform = {
  id: 'humhub',
  name: 'HumHub',
  basis: 'templates',
  recognises,
  communityUrl: (page) => `${page.url.origin}${folderOf(page)}/`,
  communityName: ({ document }) => siteName(document),
  pageKind: kindOf,
  pageFacts: (page, kind) => (kind === 'topic' ? postFacts(page) : {}),
};

/** The folder that HumHub is installed in, as the address of its theme shows it. */
function folderOf({ url, document }: PageView): string {
  const theme = document.querySelector('head > link[href*="/themes/"]')?.getAttribute('href');
  const path = theme === null || theme === undefined ? '' : new URL(theme, url).pathname;
  const folder = path.slice(0, path.indexOf('/themes/') + 1).replace(/\/$/u, '');
  return url.pathname.startsWith(`${folder}/`) ? folder : '';
}

/** The route within HumHub, which an installation without pretty addresses gives as a parameter. */
function routeOf(page: PageView): string {
  const { url } = page;
  const path = url.searchParams.get('r') ?? url.pathname.slice(folderOf(page).length);
  return path.replace(/^\/(?:index\.php\/?)?|\/+$/gu, '');
}

function kindOf(page: PageView): PageKind {
  const route = routeOf(page);
  if (route.endsWith('post/post/view') || contentIdOf(page) !== undefined) return 'topic';
  const [area, name, module = '', part = ''] = route.split('/');
  if (area === 's' && name !== undefined) {
    const isSettings = module === 'space' && /^(?:manage|create)/u.test(part);
    return isSettings ? 'other' : (KIND_BY_MODULE.get(module) ?? 'other');
  }
  if (area === 'u' && name !== undefined) return 'member';
  if (/^user\/profile(?:\/(?:home|about))?$/u.test(route)) return 'member';
  if (/^space\/space(?:\/(?:home|about))?$/u.test(route)) return 'group';
  return KIND_BY_ROUTE.find(([pattern]) => pattern.test(route))?.[1] ?? 'other';
}

function contentIdOf({ url }: PageView): string | undefined {
  const id = url.searchParams.get('contentId');
  return id !== null && /^\d+$/u.test(id) ? id : undefined;
}

/** The post that the address names, or the only one on the page. */
function entryOn(page: PageView): Element | undefined {
  const entries = [...page.document.querySelectorAll('.wall-entry, [data-stream-entry]')].filter(
    (entry) => entry.parentElement?.closest('.wall-entry, [data-stream-entry]') === null,
  );
  const id = contentIdOf(page);
  const named = entries.find((entry) => entry.getAttribute('data-content-key') === id);
  return named ?? (entries.length === 1 && id === undefined ? entries[0] : undefined);
}

function postFacts(page: PageView): PageFacts {
  const entry = entryOn(page);
  if (entry === undefined) return {};
  const comments = [...entry.querySelectorAll(COMMENT)];
  const isWhole = hasAllComments(entry, comments);
  const likes = [...entry.querySelectorAll('.likeCount')].map(({ textContent }) => textContent.trim());
  const counts = likes.map((text) => (text === '' ? 0 : onlyCount(text)));
  const isCounted = isWhole && counts.length > 0 && !counts.includes(undefined);
  return threadFacts(page, {
    opening: postOf(entry),
    replies: comments.map(postOf),
    isWhole,
    stated: isCounted ? { reactions: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) } : {},
  });
}

/** What is not shown hides behind a link; a post counts all its comments, or, in older versions, each what answers it. */
function hasAllComments(entry: Element, comments: readonly Element[]): boolean {
  if (entry.querySelector('.showMore, .show-all-link') !== null) return false;
  const counters = [...entry.querySelectorAll('.comment-count')].map(
    (counter) => countOf(counter.getAttribute('data-count')) ?? onlyCount(counter.textContent),
  );
  if (counters.length === 0 || counters.includes(undefined)) return false;
  const sum = counters.reduce<number>((total, count) => total + (count ?? 0), 0);
  return sum === comments.length || counters[0] === comments.length;
}

/** The first link to a profile and the first date of a post or comment are its own, unless they are of one within it. */
function postOf(box: Element): Post {
  const isOwn = (part: Element): boolean => (part.closest(COMMENT) ?? box) === box;
  const links = [...box.querySelectorAll(PROFILE_LINK)].filter(
    (link) => isOwn(link) && link.closest(NO_AUTHOR) === null,
  );
  const author = links.map(({ textContent }) => textContent.trim()).find((name) => name !== '');
  const written = [...box.querySelectorAll('.time, time')].find(isOwn);
  const at = momentFromText(written?.getAttribute('datetime')) ?? momentFromText(written?.getAttribute('title'));
  return { author, at, side: undefined };
}
