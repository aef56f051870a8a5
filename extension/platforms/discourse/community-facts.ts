import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { knownFacts } from '../reading/facts.ts';
import { exactCount, onlyCount } from '../reading/numbers.ts';
import { serverHtml } from './server-html.ts';

/**
 * What the about page says of the community. The rendered page gives topics and posts of the last days only, which are
 * no totals; the server's HTML has a table with the totals, in fixed order whatever the language.
 */
export function aboutFacts(page: PageView): PageFacts {
  const { document } = page;
  const members = onlyCount(document.querySelector('.about__stats-item.members')?.textContent);
  const activeMembers = onlyCount(
    document.querySelector('.about__activities-item.active-users .about__activities-item-count')?.textContent,
  );
  const table = document.querySelector('.about__main-content') === null ? totalsOf(page) : {};
  return knownFacts({
    ...table,
    members: members ?? table.members,
    activeMembers: activeMembers ?? table.activeMembers,
  });
}

/** How many members the directory lists. */
export function directoryFacts(page: PageView): PageFacts {
  return knownFacts({ members: onlyCount(page.document.querySelector('label.total-rows')?.textContent) });
}

type Totals = {
  readonly topics?: number | undefined;
  readonly posts?: number | undefined;
  readonly members?: number | undefined;
  readonly activeMembers?: number | undefined;
};

/** Rows: topics, posts, users, active users; columns: title, all time, last day, 7 days, 30 days. */
function totalsOf(page: PageView): Totals {
  const html = serverHtml(page);
  if (html?.isCurrent !== true) return {};
  const rows = [...html.root.querySelectorAll('section.about.stats table tr')].map((row) => [
    ...row.querySelectorAll('td'),
  ]);
  const cells = rows.filter((row) => row.length === 5).map((row) => row.map((cell) => exactCount(cell.textContent)));
  const [topics, posts, members, active] = cells;
  return { topics: topics?.[1], posts: posts?.[1], members: members?.[1], activeMembers: active?.[3] };
}
