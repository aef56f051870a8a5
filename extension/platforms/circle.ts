import type { PageFacts, PageKind } from '#core/page.ts';
import { discussionAt } from './generic/discussion-at.ts';
import type { PageView, Platform } from './platform.ts';
import { standTogether } from './reading/marks.ts';
import { countedWord } from './reading/counted-word.ts';
import { knownFacts } from './reading/facts.ts';
import { siteName } from './reading/site-name.ts';

/** Marks of Circle's layout and of its posts; two of them together are nobody else's. */
/** True on Circle's own hosts, and on a customer's host where several marks of Circle stand together. */
export function recognises({ url, document }: PageView): boolean {
  if (/^(?!(?:www|app|api|login|discover|help|assets)\.)[^.]+\.circle\.so$/u.test(url.hostname)) return true;
  const isOfClass = (name: string, also = '*'): boolean =>
    document.getElementsByClassName(name).item(0)?.matches(also) === true;
  return standTogether(document, {
    least: 2,
    seen: [
      document.getElementById('standard-layout-header') !== null,
      document.getElementById('community-switcher')?.matches('[data-testid^="community-switcher"]') === true,
      isOfClass('standard-layout-v2__content-wrapper') || isOfClass('standard-layout-v2__content'),
      isOfClass('space__posts', '[data-testid="post_section"]'),
      isOfClass('post__actions', '[data-testid="post-engagement-actions"]'),
      isOfClass('engagement__comments', '[data-testid="engagement-comments"]'),
      isOfClass('circle-block-editor'),
    ],
    searched: ['.post .post__post .post__user'],
  });
}

/** Circle. Dates are only relative there. */
export const circle: Platform = {
  id: 'circle',
  name: 'Circle',
  basis: 'descriptions',
  recognises,
  communityUrl: ({ url }) => `${url.origin}/`,
  communityName: ({ document }) => siteName(document),
  pageKind: kindOf,
  pageFacts: (page, kind) => (kind === 'topic' ? { ...discussionAt(page), ...shownFacts(page) } : {}),
};

const KINDS: ReadonlyMap<string, PageKind> = new Map([
  ['home', 'home'],
  ['feed', 'home'],
  ['members', 'directory'],
  ['u', 'member'],
  ['events', 'event'],
  ['search', 'search'],
  ['messages', 'chat'],
]);

/** Spaces lie below /c, posts below their space; lessons of courses lie deeper. */
function kindOf({ url }: PageView): PageKind {
  const [first, space, post, ...rest] = url.pathname.split('/').filter((part) => part !== '');
  if (first === undefined) return 'home';
  if (first === 'c') {
    if (space === undefined) return 'other';
    if (post === undefined) return 'topic-list';
    return rest.length === 0 ? 'topic' : rest.includes('lessons') ? 'article' : 'other';
  }
  return first === 'u' && space === undefined ? 'other' : (KINDS.get(first) ?? 'other');
}

/** The counter of comments below the post; with several on the page it is not known which is the post's. */
function shownFacts({ document }: PageView): PageFacts {
  const counters = document.querySelectorAll('[data-testid="post-comment-count"]');
  return knownFacts({ replies: counters.length === 1 ? countedWord(counters[0]?.textContent) : undefined });
}
