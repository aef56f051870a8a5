import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { textOf } from '../reading/json.ts';
import { discussionFacts } from './discussion-facts.ts';
import { discussionsOn } from './structured-data.ts';

/**
 * The facts that structured data gives of the conversation a page is of. Pages that change their address without being
 * loaded anew keep the old data, so it counts only where it names this page's address.
 */
export function linkedFacts({ url, document }: PageView): PageFacts {
  const [discussion, ...others] = discussionsOn(document);
  if (discussion === undefined || others.length > 0) return {};
  const { node } = discussion;
  const addresses = [node.url, node['@id'], node.mainEntityOfPage].map(textOf).filter((text) => text !== undefined);
  return addresses.some((address) => pathOf(address, url) === url.pathname) ? discussionFacts(discussion) : {};
}

function pathOf(address: string, base: URL): string | undefined {
  return URL.canParse(address, base.href) ? new URL(address, base.href).pathname : undefined;
}
