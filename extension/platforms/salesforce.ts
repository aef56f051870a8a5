import type { PageFacts, PageKind } from '#core/page.ts';
import type { PageView, Platform } from './platform.ts';
import { has } from './reading/marks.ts';
import { onlyCount } from './reading/numbers.ts';
import { siteName } from './reading/site-name.ts';
import { type Post, threadFacts } from './reading/thread-facts.ts';

const QUESTION = 'article.cuf-feedItem, .forceChatterFeedItem';
const COMMENT = 'article.cuf-commentItem, article.forceChatterComment';
const BEST = '.cuf-bestAnswerContainer';

const OWN_FILES = '[href*="/s/sfsites/"], [src*="/s/sfsites/"]';

/** What of it belongs to a community, and not to a shop or an office made with the same tools. */
const COMMUNITY =
  '.cuf-feedItem, [class*="forceChatter"], a[href*="/s/question/"], a[href*="/s/topic/"], a[href*="/s/topiccatalog"], a[href*="/s/group/"]';

/** True on a site made with Experience Cloud that shows, by its address or its contents, that people talk there. */
export function recognises({ url, document }: PageView): boolean {
  if (!isMadeWith(url, document)) return false;
  const kind = kindOf(url);
  return (kind !== 'other' && kind !== 'home') || document.querySelector(COMMUNITY) !== null;
}

/** By what a site of Experience Cloud loads (Aura), or is made of (LWR). */
function isMadeWith({ pathname }: URL, document: Document): boolean {
  if (has(document, 'link', OWN_FILES) || has(document, 'script', OWN_FILES)) return true;
  if (document.getElementsByTagName('webruntime-app').length > 0) return true;
  return /(?:^|\/)s(?:\/|$)/u.test(pathname) && document.querySelector('[class*="siteforce"]') !== null;
}

const PARTS: ReadonlyMap<string, PageKind> = new Map([
  ['question', 'topic'],
  ['feed', 'topic'],
  ['topic', 'topic-list'],
  ['topiccatalog', 'topic-list'],
  ['group', 'group'],
  ['profile', 'member'],
  ['article', 'article'],
  ['idea', 'ideas'],
  ['ideas', 'ideas'],
  ['global-search', 'search'],
]);

/** Salesforce Experience Cloud, its Chatter questions and posts. Dates there are words in the reader's language. */
export const salesforce: Platform = {
  id: 'salesforce',
  name: 'Salesforce Experience Cloud',
  basis: 'descriptions',
  recognises,
  communityUrl: ({ url }) => `${url.origin}${/^(?:\/[^/]+)??\/s(?=\/|$)/u.exec(url.pathname)?.[0] ?? ''}/`,
  communityName: ({ document }) => siteName(document),
  pageKind: ({ url }) => kindOf(url),
  pageFacts: (page, kind) => (kind === 'topic' ? topicFacts(page) : {}),
};

function kindOf({ pathname }: URL): PageKind {
  const all = pathname.split('/').filter((part) => part !== '');
  const parts = all.slice(all.slice(0, 2).indexOf('s') + 1);
  const [first, id = ''] = parts;
  if (first === undefined) return 'home';
  const kind = PARTS.get(first) ?? 'other';
  const isOfOne = kind === 'topic' || kind === 'group' || kind === 'member';
  return isOfOne && !/^0\w{14}(?:\w{3})?$/u.test(id) ? 'other' : kind;
}

/** The best answer stands once more above the answers; a comment within another is an answer of its own. */
function topicFacts(page: PageView): PageFacts {
  const { document } = page;
  const posts = [...document.querySelectorAll(QUESTION)].filter(
    (post) => post.parentElement?.closest(QUESTION) === null,
  );
  const [post, ...others] = posts;
  if (post === undefined || others.length > 0) return {};
  const comments = [...post.querySelectorAll(COMMENT)].filter((comment) => comment.closest(BEST) === null);
  const total = onlyCount(post.querySelector('.qe-commentCount')?.textContent);
  return threadFacts(page, {
    opening: postOf(post, '.cuf-preamble .cuf-entityLinkId, .cuf-preamble a'),
    replies: comments.map((comment) => postOf(comment, '.cuf-commentNameLink, .cuf-entityLinkId')),
    isWhole: total !== undefined && comments.length === total,
    stated: {
      replies: total,
      views: onlyCount(post.querySelector('.qe-viewCount')?.textContent),
      reactions: onlyCount(post.querySelector('.upvoters-card-target')?.textContent),
      solved: post.querySelector(`${BEST} article, ${BEST} .feedBodyInner`) === null ? undefined : true,
    },
  });
}

function postOf(element: Element, names: string): Post {
  const name = [...element.querySelectorAll(names)].find(
    (found) => found.closest(`${COMMENT}, ${QUESTION}`) === element,
  );
  const author = name?.textContent.trim();
  return { author: author === '' ? undefined : author, at: undefined, side: undefined };
}
