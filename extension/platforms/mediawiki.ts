import type { PageFacts, PageKind } from '#core/page.ts';
import { pageKind } from './mediawiki/page-kind.ts';
import { threadsOn, unansweredIn } from './mediawiki/talk.ts';
import type { PageView, Platform } from './platform.ts';
import { knownFacts } from './reading/facts.ts';
import { objectsIn, parseJson } from './reading/json.ts';
import { momentFromText } from './reading/moments.ts';
import { exactCount } from './reading/numbers.ts';
import { siteName } from './reading/site-name.ts';
import { readableText } from './reading/text.ts';
import { threadFacts } from './reading/thread-facts.ts';
import { countWords } from './reading/words.ts';

/** True where the body carries MediaWiki's class and the page one more of its marks. */
export function recognises({ document }: PageView): boolean {
  if (!document.body.matches('.mediawiki')) return false;
  const marks =
    'meta[name="generator"][content^="MediaWiki"], #mw-content-text, .mw-parser-output, body[class*="ns-"][class*="skin-"]';
  return document.querySelector(marks) !== null;
}

/** MediaWiki, in any skin and language: articles, rules, and the talk pages where its people speak with one another. */
export const mediawiki: Platform = {
  id: 'mediawiki',
  name: 'MediaWiki',
  basis: 'pages',
  recognises,
  communityUrl: ({ url }) => `${url.origin}/`,
  communityName: ({ document }) => siteName(document) ?? searchName(document),
  pageKind,
  pageFacts: factsOf,
};

/** The wiki's name as it offers its search to browsers, the language in brackets left away. */
function searchName(document: Document): string | undefined {
  const title = document.querySelector('link[rel="search"][type*="opensearch"]')?.getAttribute('title');
  const name = title?.replace(/\s*\([\w-]+\)$/u, '').trim();
  return name === '' ? undefined : name;
}

function factsOf(page: PageView, kind: PageKind): PageFacts {
  switch (kind) {
    case 'topic':
      return talkFacts(page);
    case 'topic-list':
      return listFacts(page);
    case 'analytics':
      return statistics(page.document);
    case 'guidelines':
    case 'article':
      return textFacts(page.document);
    default:
      return {};
  }
}

/** A talk page that holds one conversation. */
function talkFacts(page: PageView): PageFacts {
  const [thread] = threadsOn(page.document) ?? [];
  if (thread?.isCertain !== true) return {};
  const [opening, ...replies] = thread.comments;
  return threadFacts(page, { opening, replies, isWhole: true });
}

/** A talk page that holds several conversations, or none yet. */
function listFacts({ document }: PageView): PageFacts {
  const threads = threadsOn(document);
  return threads === undefined ? {} : knownFacts({ topics: threads.length, unanswered: unansweredIn(threads) });
}

function statistics(document: Document): PageFacts {
  const count = (row: string): number | undefined =>
    exactCount(document.querySelector(`.mw-statistics-${row} .mw-statistics-numbers`)?.textContent);
  return knownFacts({ members: count('users'), activeMembers: count('users-active') });
}

/** How long a page is, and when it was last changed where it says so to search engines: its foot gives no time zone. */
function textFacts(document: Document): PageFacts {
  const body =
    document.querySelector('#mw-content-text .mw-parser-output') ?? document.querySelector('#mw-content-text');
  const words = body === null ? 0 : countWords(readableText(body));
  const meta = document.querySelector('meta[property="article:modified_time"]')?.getAttribute('content');
  return knownFacts({
    updatedAt: momentFromText(meta) ?? changedInData(document),
    words: words > 0 ? words : undefined,
  });
}

function changedInData(document: Document): string | undefined {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const articles = scripts
    .flatMap((script) => objectsIn(parseJson(script.textContent)))
    .filter((data) => data['@type'] === 'Article');
  return momentFromText(articles[0]?.dateModified);
}
