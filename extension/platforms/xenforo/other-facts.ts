import type { PageFacts } from '#core/page.ts';
import { knownFacts } from '../reading/facts.ts';
import { momentFromSeconds, momentFromText, outermost } from '../reading/moments.ts';
import { exactCount } from '../reading/numbers.ts';
import { hasStaffMark } from './staff.ts';

/** What a forum's list of threads says: threads are counted only where all are on the page. */
export function listFacts(document: Document): PageFacts {
  const rows = [...document.querySelectorAll('.structItem--thread, li.discussionListItem')].filter(
    (row) =>
      row.matches(':not(.is-deleted, .deleted, .redirect)') &&
      !has(row, '.structItem-status--redirect, .structItem-status--deleted'),
  );
  const replies = rows.map((row) =>
    row.querySelector('.structItem-cell--meta dd, .stats .major dd')?.textContent.trim(),
  );
  const isComplete = document.querySelector('.pageNav, .pageNavSimple, .PageNav') === null;
  if (rows.length === 0) return {};
  return knownFacts({
    topics: isComplete ? rows.length : undefined,
    unanswered: replies.every((count) => /^\d/u.test(count ?? ''))
      ? replies.filter((count) => count === '0').length
      : undefined,
    pinned: rows.filter((row) => row.matches('.sticky') || has(row, '.structItem-status--sticky')).length,
  });
}

/** The totals that the box of statistics gives, where the community shows it. */
export function statisticsFacts(document: Document): PageFacts {
  const total = (name: string): number | undefined =>
    exactCount(
      document.querySelector(`dl.count--${name} dd, #boardStats dl.${OLD_NAMES[name] ?? name} dd`)?.textContent,
    );
  return knownFacts({ topics: total('threads'), posts: total('messages'), members: total('users') });
}

const OLD_NAMES: Readonly<Record<string, string>> = {
  threads: 'discussionCount',
  messages: 'messageCount',
  users: 'memberCount',
};

/** What a member's page says of the member, without the name. */
export function memberFacts(document: Document): PageFacts {
  const header = document.querySelector('.memberHeader, .profilePage');
  if (header === null) return {};
  const dates = [...header.querySelectorAll('.memberHeader-blurb time[datetime], .pairsInline .DateTime[data-time]')];
  const moments = dates.map(
    (date) => momentFromText(date.getAttribute('datetime')) ?? momentFromSeconds(date.getAttribute('data-time')),
  );
  const posts = header.querySelector(
    '.memberHeader-stats a[href*="search/member"], .pairsJustified a[href*="search/member"]',
  );
  return knownFacts({
    joinedAt: header.matches('.memberHeader')
      ? outermost(
          moments.filter((moment) => moment !== undefined),
          'first',
        )
      : undefined,
    posts: exactCount(posts?.textContent),
    role: hasStaffMark(header) ? 'staff' : header.matches('.memberHeader') ? 'member' : undefined,
  });
}

function has(row: Element, selector: string): boolean {
  return row.querySelector(selector) !== null;
}
