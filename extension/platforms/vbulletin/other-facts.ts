import type { PageFacts } from '#core/page.ts';
import { knownFacts } from '../reading/facts.ts';
import { countsIn, exactCount, onlyCount } from '../reading/numbers.ts';
import { namesStaff } from '../reading/staff-words.ts';

const ROWS = 'li.threadbit:not(.moved, .deleted), tr.topic-item, #threadslist tr:has(td[id^="td_threadtitle_"])';
const REPLIES = '.threadstats li:first-child, .cell-count .posts-count, a[href*="do=whoposted"]';
const STICKY = 'img[src*="sticky"], .prefix.sticky';

/** What a forum's list of threads says: threads are counted only where all are on the page. */
export function listFacts(document: Document): PageFacts {
  const rows = [...document.querySelectorAll(ROWS)];
  if (rows.length === 0) return {};
  const replies = rows.map((row) => onlyCount(row.querySelector(REPLIES)?.textContent));
  const isPaged =
    document.querySelector('.pagenav a, .threadpagenav a[href], .pagination a[href], .js-pagenav') !== null;
  return knownFacts({
    topics: isPaged ? undefined : rows.length,
    unanswered: replies.includes(undefined) ? undefined : replies.filter((count) => count === 0).length,
    pinned: rows.filter((row) => row.matches('.sticky, #stickies *') || row.querySelector(STICKY) !== null).length,
  });
}

/** The totals at the foot of the front page: threads, posts, members, in this order. */
export function statisticsFacts(document: Document): PageFacts {
  const cells = [...document.querySelectorAll('#wgo_stats dl dd')].map(({ textContent }) => exactCount(textContent));
  const line = document.querySelector('#collapseobj_forumhome_stats .smallfont div');
  const counts = cells.length > 0 ? cells : countsIn(line?.textContent);
  const [topics, posts, members] = counts.length >= 3 ? counts : [];
  return knownFacts({ topics, posts, members });
}

/** What a member's page says of the member, without the name: only a title that says so tells who is staff. */
export function memberFacts(document: Document): PageFacts {
  const title = document.querySelector('#username_box h2, #userinfo .usertitle, .profile-container .usertitle');
  return knownFacts({ role: title !== null && namesStaff(title.textContent) ? 'staff' : undefined });
}
