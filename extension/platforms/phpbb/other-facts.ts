import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { knownFacts } from '../reading/facts.ts';
import { countsIn, exactCount } from '../reading/numbers.ts';
import { namesStaff } from '../reading/staff-words.ts';
import { ownText, totalOf } from './counts.ts';

/** Of a forum: its topics, and among those on this leaf the unanswered and the pinned. */
export function listFacts(document: Document): PageFacts {
  const rows = [...document.querySelectorAll('.topiclist.topics > li.row')].filter(
    (row) => row.querySelector('.topictitle') !== null && row.querySelector('.topic_moved') === null,
  );
  const replies = rows.map((row) => exactCount(ownText(row.querySelector('dd.posts'))));
  return knownFacts({
    topics: totalOf(document),
    unanswered:
      rows.length === 0 || replies.includes(undefined) ? undefined : replies.filter((count) => count === 0).length,
    pinned:
      rows.length === 0 ? undefined : rows.filter((row) => row.matches('.sticky, .announce, .global-announce')).length,
  });
}

/** The board's totals below its forums: posts, topics, members, in this order in every language. */
export function homeFacts(document: Document): PageFacts {
  const numbers = [...document.querySelectorAll('.stat-block.statistics p > strong')].map((strong) =>
    exactCount(strong.textContent),
  );
  const [posts, topics, members] = numbers;
  return numbers.length === 4 && [posts, topics, members].every((count) => count !== undefined)
    ? knownFacts({ posts, topics, members })
    : {};
}

/** How many members the list has; a search has fewer. */
export function directoryFacts({ document, url }: PageView): PageFacts {
  const isSearch = (url.searchParams.get('mode') ?? '') !== '' || (url.searchParams.get('first_char') ?? '') !== '';
  return isSearch ? {} : knownFacts({ members: totalOf(document) });
}

/** How many members a group has; the team's page lists several groups. */
export function groupFacts({ document, url }: PageView): PageFacts {
  return url.searchParams.get('mode') === 'group' ? knownFacts({ members: totalOf(document) }) : {};
}

/** A member's posts, and whether a group or rank of theirs is of the staff; a board says no date in a form that is exact. */
export function memberFacts(document: Document): PageFacts {
  const profile = document.querySelector('#viewprofile') ?? document.querySelector('#page-body');
  const posts = profile?.querySelector('.details dd a[href*="author_id="]')?.closest('dd');
  const groups = [...(profile?.querySelectorAll('select[name="g"] option') ?? [])].map((group) => group.textContent);
  const ranks = [...(profile?.querySelectorAll('dl.left-box:first-of-type dd') ?? [])].map((rank) => rank.textContent);
  const isColoured = profile?.querySelector('.profile-details dd > span[style*="color"]') !== null;
  const isStaff = [...groups, ...(ranks.length <= 3 ? ranks : [])].some((name) => namesStaff(name));
  return knownFacts({
    posts: countsIn(ownText(posts))[0],
    role: isStaff ? 'staff' : groups.length > 0 && !isColoured ? 'member' : undefined,
  });
}
