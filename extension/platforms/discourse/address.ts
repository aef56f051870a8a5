import type { PageView } from '../platform.ts';
import { isObject, parseJson } from '../reading/json.ts';

/** The number of the topic that an address or a link leads to, and nothing for all other pages. */
export function topicIdOf(segments: readonly string[]): string | undefined {
  const [first, second, third] = segments;
  if (first !== 't' && first !== 'n') return undefined;
  return [third, second].find((segment) => segment !== undefined && /^\d+$/u.test(segment));
}

/** A topic's address without the number of the post in view, which changes as one scrolls; other pages keep theirs. */
export function discoursePageUrl(page: PageView): string {
  const topic = topicIdOf(routeOf(page));
  if (topic === undefined) return page.url.href;
  const upTo = page.url.pathname.split('/');
  const path = upTo.slice(0, upTo.indexOf(topic) + 1).join('/');
  return `${page.url.origin}${path}`;
}

/** The parts of the page's path below the community's own folder, decoded: /forum/t/fenders/7 gives t, fenders, 7. */
export function routeOf({ url, document }: PageView): readonly string[] {
  return segmentsOf(url.pathname, basePath(document));
}

/** The parts of any path of the community, the folder it is installed in left away. */
export function segmentsOf(path: string, base: string): readonly string[] {
  const below = base !== '' && (path === base || path.startsWith(`${base}/`)) ? path.slice(base.length) : path;
  return below
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
}

/** The folder that the forum is installed in, without a slash at its end; empty for a forum of its own host. */
export function basePath(document: Document): string {
  const setup = document.querySelector('#data-discourse-setup')?.getAttribute('data-base-uri');
  const folder = setup ?? environmentRoot(document) ?? '';
  return folder.replace(/\/+$/u, '');
}

/** True where the page shows only some posts of the topic, by the reader's own choice. */
export function isFiltered({ url, document }: PageView): boolean {
  const filters = [
    'filter',
    'username_filters',
    'replies_to_post_number',
    'filter_upwards_post_id',
    'filter_top_level_replies',
  ];
  return (
    filters.some((name) => url.searchParams.has(name)) ||
    document.getElementsByClassName('posts-filtered-notice').length > 0
  );
}

function environmentRoot(document: Document): string | undefined {
  const content = document.querySelector('meta[name="discourse/config/environment"]')?.getAttribute('content');
  const environment = parseJson(decoded(content ?? ''));
  return isObject(environment) && typeof environment.rootURL === 'string' ? environment.rootURL : undefined;
}

/** A part of an address as people read it; one that is not rightly encoded is left as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
