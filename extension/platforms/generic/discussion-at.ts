import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { isObject, textOf } from '../reading/json.ts';
import { discussionFacts } from './discussion-facts.ts';
import { discussionsOn } from './structured-data.ts';

/**
 * The facts that structured data states of the one conversation at a page's address. A site of one document leaves the
 * data of an earlier page behind, so data without an address, or of another, says nothing.
 */
export function discussionAt(page: PageView): PageFacts {
  const { url, document } = page;
  const [discussion, ...others] = discussionsOn(document);
  if (discussion === undefined || others.length > 0) return {};
  const { node } = discussion;
  const addresses = [node.url, node['@id'], node.mainEntityOfPage].map((value) =>
    textOf(isObject(value) ? (value['@id'] ?? value.url) : value),
  );
  return addresses.some((address) => address !== undefined && leadsTo(address, url))
    ? discussionFacts(page, discussion)
    : {};
}

function leadsTo(address: string, url: URL): boolean {
  const path = (pathname: string): string => pathname.replace(/\/+$/u, '');
  return URL.canParse(address, url) && path(new URL(address, url).pathname) === path(url.pathname);
}
