import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { knownFacts } from '../reading/facts.ts';
import { exactCount, onlyCount } from '../reading/numbers.ts';

const LIST = '[data-testid^="PanelItemList.MessageListForNode"], [data-testid^="PanelItemList.MessageList"]';

/** How many of the topics that Aurora lists have no reply; the featured ones above the list are not of it. */
export function auroraListFacts({ document }: PageView): PageFacts {
  const rows = [...(document.querySelector(LIST)?.querySelectorAll('[data-testid="InlineMessageView"]') ?? [])];
  const counts = rows.map((row) => ownCount(row.querySelector('[data-testid="messageRepliesCount"]')));
  if (rows.length === 0 || counts.includes(undefined)) return {};
  return knownFacts({ unanswered: counts.filter((count) => count === 0).length });
}

/** How many of the topics that Classic lists have no reply; a row whose column is hidden tells nothing. */
export function classicListFacts({ document }: PageView): PageFacts {
  const rows = [...document.querySelectorAll('tr.lia-list-row')].filter(
    (row) => row.querySelector('a[href*="/t5/"]') !== null,
  );
  const cells = rows.map((row) => row.querySelector('td.repliesCountColumn, td.cRepliesCountColumn'));
  const counts = cells.map((cell) => onlyCount((cell?.querySelector('.lia-message-stats-count') ?? cell)?.textContent));
  if (rows.length === 0 || counts.includes(undefined)) return {};
  return knownFacts({ unanswered: counts.filter((count) => count === 0).length });
}

/** What the figures at the head of a Classic community say, where they are not rounded. */
export function classicHomeFacts({ document }: PageView): PageFacts {
  const figure = (name: string): number | undefined =>
    exactCount(document.querySelector(`.lia-vitality-metrics-display-${name} .lia-vitality-value`)?.textContent);
  return knownFacts({ members: figure('completed-registrations'), posts: figure('net-overall-posts') });
}

/** The number itself; the word beside it is there for screen readers. */
function ownCount(element: Element | null): number | undefined {
  const texts = [...(element?.childNodes ?? [])].filter((node) => node.nodeType === node.TEXT_NODE);
  return exactCount(texts.map((text) => text.textContent ?? '').join(''));
}
