import type { PageFacts } from '#core/page.ts';
import { knownFacts } from '../reading/facts.ts';
import { countsIn, exactCount } from '../reading/numbers.ts';

/** What a board's list of topics says: topics are counted only where all are on the page. */
export function listFacts(document: Document): PageFacts {
  const rows = [...document.querySelectorAll('#topic_container > div, #messageindex .table_grid tbody tr')].filter(
    (row) => row.querySelector('.board_stats, td.stats') !== null,
  );
  if (rows.length === 0) return {};
  const replies = rows.map((row) => {
    const counts = countsIn(row.querySelector('.board_stats, td.stats')?.textContent);
    return counts.length === 2 ? counts[0] : undefined;
  });
  const isPaged = document.querySelector('.pagelinks :is(a.nav_page, a.navPages)') !== null;
  return knownFacts({
    topics: isPaged ? undefined : rows.length,
    unanswered: replies.includes(undefined) ? undefined : replies.filter((count) => count === 0).length,
    pinned: rows.filter(
      (row) => row.matches('.sticky') || row.querySelector('.stickybg, .stickybg2, .main_icons.sticky') !== null,
    ).length,
  });
}

/** The totals at the foot of the front page, in the words that SMF comes with. */
export function statisticsFacts(document: Document): PageFacts {
  const lines = [
    ...document.querySelectorAll('#upshrinkHeaderIC p, #upshrink_stats p, #info_center p, #upshrink_stats'),
  ];
  const found = lines
    .map(({ textContent }) => /([\d,.]+) Posts in ([\d,.]+) Topics by ([\d,.]+) Members/u.exec(textContent))
    .find((match) => match !== null);
  return knownFacts({ posts: exactCount(found?.[1]), topics: exactCount(found?.[2]), members: exactCount(found?.[3]) });
}
