import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { knownFacts } from '../reading/facts.ts';
import { exactCount } from '../reading/numbers.ts';

const LIST = '[data-testid^="PanelItemList.MessageListForNode"], [data-testid^="PanelItemList.MessageList"]';

/** How many of the topics that Aurora lists have no reply; the featured ones above the list are not of it. */
export function auroraListFacts({ document }: PageView): PageFacts {
  const rows = [...(document.querySelector(LIST)?.querySelectorAll('[data-testid="InlineMessageView"]') ?? [])];
  const counts = rows.map((row) => ownCount(row.querySelector('[data-testid="messageRepliesCount"]')));
  if (rows.length === 0 || counts.includes(undefined)) return {};
  return knownFacts({ unanswered: counts.filter((count) => count === 0).length });
}

/** The number itself; the word beside it is there for screen readers. */
function ownCount(element: Element | null): number | undefined {
  const texts = [...(element?.childNodes ?? [])].filter((node) => node.nodeType === node.TEXT_NODE);
  return exactCount(texts.map((text) => text.textContent ?? '').join(''));
}
