import type { PageFacts } from '#core/page.ts';
import { knownFacts } from '../reading/facts.ts';
import { exactCount } from '../reading/numbers.ts';

const REPLIES = 'a[onclick*="whoPosted"], a[href*="whoPosted"], a[href*="action=whoposted"]';

/** What a forum's list of threads says: threads are counted only where all are on the page. */
export function listFacts(document: Document): PageFacts {
  const rows = [...document.querySelectorAll('tr.inline_row')];
  if (rows.length === 0) return {};
  const replies = rows.map((row) => exactCount(row.querySelector(REPLIES)?.textContent));
  const isPaged =
    document.querySelector('.pagination :is(.pagination_page, .pagination_next, .pagination_previous)') !== null;
  return knownFacts({
    topics: isPaged ? undefined : rows.length,
    unanswered: replies.includes(undefined) ? undefined : replies.filter((count) => count === 0).length,
    pinned: rows.filter((row) => row.querySelector('.forumdisplay_sticky') !== null).length,
  });
}

/** The totals at the foot of the front page, in the words that MyBB comes with. */
export function statisticsFacts(document: Document): PageFacts {
  const text = document.querySelector('#boardstats_e')?.textContent ?? '';
  const made = /total of ([\d,.]+) posts in ([\d,.]+) threads/u.exec(text);
  return knownFacts({
    posts: exactCount(made?.[1]),
    topics: exactCount(made?.[2]),
    members: exactCount(/currently have ([\d,.]+) members/u.exec(text)?.[1]),
  });
}
