import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { firstText } from '../reading/first-text.ts';
import { countOf } from '../reading/json.ts';
import { momentFromSeconds, momentFromText, outermost } from '../reading/moments.ts';
import { exactCount } from '../reading/numbers.ts';
import { namesStaff } from '../reading/staff-words.ts';
import { type Post, type Side, threadFacts } from '../reading/thread-facts.ts';

/** A post with its place in the thread, which WoltLab writes on its link as #7. */
type Placed = Post & { readonly place: number | undefined };

const PAGES = 'nav.pagination, .pagination[data-pages], woltlab-core-pagination';

/** What the page of a thread says of it. */
export function threadFactsOf(page: PageView): PageFacts {
  const { document } = page;
  const posts = postsOn(document);
  const opening = posts.find(({ place }) => place === 1);
  const replies = posts.filter((post) => post !== opening);
  const counted = document.querySelector('.wbbThread meta[itemprop="commentCount"]')?.getAttribute('content');
  const stated = countOf(counted);
  const isPaged = document.querySelector(PAGES) !== null;
  const isWhole = opening !== undefined && !isPaged && (stated === undefined || stated === replies.length);
  const last = Math.max(0, ...posts.map(({ place }) => place ?? 0));
  const isAtEnd = stated !== undefined && last === stated + 1;
  const moments = replies.map(({ at }) => at).filter((at) => at !== undefined);
  return threadFacts(page, {
    opening,
    replies,
    isWhole,
    isFromStart: posts.every(({ place }, index) => place === index + 1),
    stated: {
      replies: isWhole ? replies.length : stated,
      solved: isDone(document),
      lastActivityAt: isAtEnd && moments.length === replies.length ? outermost(moments, 'last') : undefined,
    },
  });
}

/** The posts that the public sees; what moderators did stands between them in entries of another kind. */
function postsOn(document: Document): readonly Placed[] {
  const articles = [...document.querySelectorAll('li[id^="post"] > article.wbbPost')].filter(
    (article) => !article.matches('.messageDeleted, .messageDisabled'),
  );
  return articles.map((article) => ({
    author: firstText(article, ['.messageAuthorContainer .username', '.messageAuthor .username'])?.toLowerCase(),
    at: writtenAt(article),
    side: sideOf(article),
    place: exactCount(firstText(article, ['.messageQuickOptions a[href*="#post"]'])?.replace(/^#/u, '')),
  }));
}

function writtenAt(article: Element): string | undefined {
  const time = article.querySelector('.messagePublicationTime :is(woltlab-core-date-time, time)');
  return (
    momentFromText(time?.getAttribute('date') ?? time?.getAttribute('datetime')) ??
    momentFromSeconds(time?.getAttribute('data-timestamp'))
  );
}

/** WoltLab gives administrators and moderators a rank of that name; who has no rank is not known. */
function sideOf(article: Element): Side {
  const rank = firstText(article, ['.userTitleBadge']);
  return rank === undefined ? undefined : namesStaff(rank) ? 'staff' : 'member';
}

/** A board may let its threads be marked as resolved; such a thread says so or says that it is not. */
function isDone(document: Document): boolean | undefined {
  const mark = document.querySelector('.contentHeader .jsMarkAsDone');
  if (mark === null) return undefined;
  if (mark.querySelector('.fa-check-square-o, fa-icon[name="square-check"]') !== null) return true;
  return mark.querySelector('.fa-square-o, fa-icon[name="square"]') === null ? undefined : false;
}
