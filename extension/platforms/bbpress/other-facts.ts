import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { knownFacts } from '../reading/facts.ts';
import { onlyCount } from '../reading/numbers.ts';
import { sideOfRole } from './role.ts';

/**
 * What a list of topics says. The column of posts counts the opening one on some sites and not on others, but the link
 * to the latest post leads to a reply only where there is one.
 */
export function listFacts({ document }: PageView): PageFacts {
  const rows = [...document.querySelectorAll('#bbpress-forums .bbp-topics ul[id^="bbp-topic-"]')];
  if (rows.length === 0) return {};
  const latest = rows.map((row) => row.querySelector('.bbp-topic-freshness > a')?.getAttribute('href'));
  const isComplete = document.querySelector('#bbpress-forums .bbp-pagination-links a.page-numbers') === null;
  return knownFacts({
    topics: isComplete ? rows.length : undefined,
    unanswered: latest.every((href) => typeof href === 'string')
      ? latest.filter((href) => !href.includes('#post-')).length
      : undefined,
    pinned: rows.filter((row) => row.matches('.sticky, .super-sticky')).length,
  });
}

/** What a member's page says of the member; the role stands in the last line of its class, after a colon. */
export function memberFacts({ document }: PageView): PageFacts {
  const root = document.querySelector('#bbp-user-profile');
  if (root === null) return {};
  const topics = onlyCount(root.querySelector('.bbp-user-topic-count')?.textContent);
  const replies = onlyCount(root.querySelector('.bbp-user-reply-count')?.textContent);
  const role = [...root.querySelectorAll('.bbp-user-forum-role')].at(-1)?.textContent.split(/[:：]/u).at(-1);
  return knownFacts({
    posts: topics === undefined || replies === undefined ? undefined : topics + replies,
    role: sideOfRole(role),
  });
}
