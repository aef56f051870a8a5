import type { PageFacts } from '#core/page.ts';
import { knownFacts } from '../reading/facts.ts';
import { exactCount } from '../reading/numbers.ts';
import { namesStaff } from '../reading/staff-words.ts';

const STICKY = '.jsIconSticky, .fa-thumb-tack, fa-icon[name="thumbtack"]';

/** What a board's list of threads says: threads are counted only where all are on the page. */
export function listFacts(document: Document): PageFacts {
  const rows = [...document.querySelectorAll('.wbbThreadList .wbbThread, .messageGroupList .wbbThread')].filter(
    (row) => !row.matches('.wbbThread .wbbThread'),
  );
  if (rows.length === 0) return {};
  const replies = rows.map((row) => row.querySelector('.columnStats dd')?.textContent.trim());
  const isPaged = document.querySelector('nav.pagination, .pagination[data-pages], woltlab-core-pagination') !== null;
  return knownFacts({
    topics: isPaged ? undefined : rows.length,
    unanswered: replies.every((count) => /^\d/u.test(count ?? ''))
      ? replies.filter((count) => count === '0').length
      : undefined,
    pinned: rows.filter((row) => row.querySelector(STICKY) !== null).length,
  });
}

/** How many members the directory lists. */
export function directoryFacts(document: Document): PageFacts {
  return knownFacts({ members: exactCount(document.querySelector('.contentTitle .badge')?.textContent) });
}

/** What a member's page says of the member, without the name. */
export function memberFacts(document: Document): PageFacts {
  const rank = document.querySelector('.userProfileUser .userTitleBadge, .userProfileHeader .userTitleBadge');
  const posts = document.querySelector(
    '.userProfileUser dt:has(a[href*="user-post-list"]) + dd, .userProfileHeader dt:has(a[href*="user-post-list"]) + dd',
  );
  return knownFacts({
    posts: exactCount(posts?.textContent),
    role: rank === null ? undefined : namesStaff(rank.textContent) ? 'staff' : 'member',
  });
}
