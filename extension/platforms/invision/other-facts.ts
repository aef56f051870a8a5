import type { PageFacts } from '#core/page.ts';
import { knownFacts } from '../reading/facts.ts';
import { momentFromText, outermost } from '../reading/moments.ts';
import { exactCount } from '../reading/numbers.ts';
import { sideOfGroup } from './staff.ts';

const REPLIES = '[data-stattype="forums_comments"], [data-stattype="answers_no_number"], [data-stattype="replies"]';

/** What a forum's list of topics says: topics are counted only where all are on the page. */
export function listFacts(document: Document): PageFacts {
  const rows = [...document.querySelectorAll('li.ipsDataItem[data-rowid], li.ipsData__item[data-rowid]')];
  if (rows.length === 0) return {};
  const replies = rows.map(repliesIn);
  const isPaged = document.querySelector('.ipsPagination[data-pages]:not([data-pages="0"], [data-pages="1"])') !== null;
  return knownFacts({
    topics: isPaged ? undefined : rows.length,
    unanswered: replies.includes(undefined) ? undefined : replies.filter((count) => count === '0').length,
    pinned: rows.filter((row) => row.querySelector('.fa-thumb-tack, .fa-thumbtack') !== null).length,
  });
}

/** The number of replies as it is written, which may be rounded from 1,000 on. */
function repliesIn(row: Element): string | undefined {
  const cell = row.querySelector(REPLIES);
  const exact = cell?.querySelector('[data-stat-value]')?.getAttribute('data-stat-value');
  const text = exact ?? cell?.querySelector('.ipsDataItem_stats_number')?.textContent;
  return /^\s*\d/u.test(text ?? '') ? text?.trim() : undefined;
}

/** The totals that the boxes of statistics give, where the community shows them. */
export function statisticsFacts(document: Document): PageFacts {
  const numbers = (box: string): readonly (number | undefined)[] =>
    [...document.querySelectorAll(`[data-blockid*="${box}"] .ipsDataItem_stats_number`)].map(({ textContent }) =>
      exactCount(textContent),
    );
  const [topics, posts] = numbers('forums_forumStatistics');
  const [members] = numbers('app_core_core_stats');
  return knownFacts({ topics, posts, members });
}

/** What a member's page says of the member, without the name. */
export function memberFacts(document: Document): PageFacts {
  const times = [...document.querySelectorAll('#elProfileStats time[datetime]')];
  const moments = times.map((time) => momentFromText(time.getAttribute('datetime')));
  const group = document.querySelector(
    '#elProfileHeader span.ipsPageHead_barText, #elProfileHeader .ipsCoverPhoto__desc, .ipsCoverPhoto--profile .ipsCoverPhoto__desc',
  );
  return knownFacts({
    joinedAt: outermost(
      moments.filter((moment) => moment !== undefined),
      'first',
    ),
    role: sideOfGroup(group?.textContent.trim()),
  });
}
