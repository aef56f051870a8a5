import type { PageFacts, PageKind } from '#core/page.ts';
import type { PageView, Platform } from './platform.ts';
import { countedWord } from './reading/counted-word.ts';
import { knownFacts } from './reading/facts.ts';

/** True on the pages of one group, which stand nowhere but on Facebook's own hosts; lists of groups are none. */
export function recognises({ url }: PageView): boolean {
  return (
    /^(?:(?:www|web|m|mbasic)\.)?facebook\.com$/u.test(url.hostname) &&
    /^\/groups\/(?!(?:feed|discover|joins|create|search|categor[a-z]+|notifications|you)(?:\/|$))[^/]+/u.test(
      url.pathname,
    )
  );
}

/** Facebook groups. Dates are only relative there, most labels are in the reader's language, and classes are hashed. */
export const facebook: Platform = {
  id: 'facebook',
  name: 'Facebook groups',
  basis: 'descriptions',
  recognises,
  communityUrl: ({ url }) => `${url.origin}/groups/${routeOf(url)[0] ?? ''}/`,
  communityName: ({ document }) => {
    const [name, site] = document.title.replace(/^\(\d+\+?\)\s+/u, '').split(' | ');
    return site === 'Facebook' && name !== undefined && name !== '' ? name : undefined;
  },
  pageUrl: (page) => (kindOf(page) === 'search' ? page.url.href : `${page.url.origin}${page.url.pathname}`),
  pageKind: kindOf,
  pageFacts: (page, kind) => (kind === 'topic' ? factsOf(page) : {}),
};

const KINDS: ReadonlyMap<string, PageKind> = new Map([
  ['posts', 'topic'],
  ['permalink', 'topic'],
  ['members', 'directory'],
  ['people', 'directory'],
  ['user', 'member'],
  ['rules', 'guidelines'],
  ['events', 'event'],
  ['search', 'search'],
  ['announcements', 'topic-list'],
  ['buy_sell_discussion', 'topic-list'],
  ['discussion', 'home'],
  ['member-requests', 'moderation'],
  ['participant_requests', 'moderation'],
  ['pending_posts', 'moderation'],
  ['reported_content', 'moderation'],
  ['spam', 'moderation'],
  ['admin_activities', 'moderation'],
  ['insights', 'analytics'],
]);

function routeOf(url: URL): readonly string[] {
  return url.pathname
    .split('/')
    .filter((part) => part !== '')
    .slice(1);
}

/** The list of posts has the same first step as one post. */
function kindOf({ url }: PageView): PageKind {
  const [, step, id] = routeOf(url);
  if (step === undefined) return 'home';
  const kind = KINDS.get(step) ?? 'other';
  if (kind === 'topic' && id === undefined) return 'topic-list';
  return kind === 'member' && id === undefined ? 'other' : kind;
}

const COMMENTS = /\b(?:comments?|kommentare?|comentarios?|comentários?|commentaires?|comment[io])$/iu;

/** A comment, or a reply to one, is an article with a label; the post itself has none, or one that others give it. */
const COMMENT = '[role="article"][aria-label]:not([aria-label=""])';

/** How many comments a post has is read where the page says it once, outside of the comments. */
function factsOf({ document }: PageView): PageFacts {
  const labels = [...postOn(document).querySelectorAll('[role="button"], span')]
    .filter((element) => element.closest(COMMENT) === null)
    .map((element) => element.textContent.trim());
  const counts = new Set(labels.filter((text) => COMMENTS.test(text)).map(countedWord));
  counts.delete(undefined);
  return knownFacts({ replies: counts.size === 1 ? [...counts][0] : undefined });
}

/** A post opened from a list lies over it, as a dialog. */
function postOn(document: Document): Element {
  const isPost = (part: Element): boolean =>
    part.querySelector('[data-ad-preview="message"], [data-ad-comet-preview="message"]') !== null;
  const dialog = [...document.querySelectorAll('[role="dialog"]')].find(isPost);
  return dialog ?? document.querySelector('[role="main"]') ?? document.body;
}
