import type { PageView } from '../platform.ts';
import { countOf } from '../reading/json.ts';
import { momentFromText } from '../reading/moments.ts';
import { basePath, decoded, routeOf, segmentsOf, topicIdOf } from './address.ts';
import type { Post, Stretch } from './post.ts';
import { isRobotName } from './post.ts';

/** The page as the server wrote it for readers without scripts. */
export type ServerHtml = { readonly root: ParentNode; readonly isCurrent: boolean };

/**
 * The server's own HTML: the whole document for a crawler, else the <noscript> that Discourse leaves in the page. A
 * browser that runs scripts keeps a noscript as text. It stays after in-page navigation, and so names its path.
 */
export function serverHtml(page: PageView): ServerHtml | undefined {
  if (page.document.body.classList.contains('crawler')) return { root: page.document, isCurrent: true };
  const noscript = [...page.document.querySelectorAll('noscript')].find((element) =>
    element.innerHTML.includes('main-outlet'),
  );
  if (noscript === undefined) return undefined;
  const root =
    noscript.children.length > 0 ? noscript : new DOMParser().parseFromString(noscript.textContent, 'text/html');
  return { root, isCurrent: isCurrent(page, noscript, root) };
}

/** The posts of a topic in the server's HTML, if that HTML is this topic's. */
export function serverStretch(page: PageView): Stretch | undefined {
  const html = serverHtml(page);
  if (html?.isCurrent !== true) return undefined;
  const posts = [...html.root.querySelectorAll('.crawler-post')].map(postOf).filter((post) => post !== undefined);
  if (posts.length === 0) return undefined;
  const isLast = html.root.querySelector('[itemprop="url"][rel="next"], a[rel="next"]') === null;
  return { posts, reachesEnd: isLast, total: undefined };
}

function isCurrent(page: PageView, noscript: Element, root: ParentNode): boolean {
  const base = basePath(page.document);
  const route = routeOf(page);
  const path = noscript.getAttribute('data-path') ?? root.querySelector('#topic-title a[href]')?.getAttribute('href');
  if (path === null || path === undefined) return false;
  const segments = segmentsOf(new URL(path, page.url).pathname, base);
  const id = topicIdOf(route);
  return id === undefined ? segments.join('/') === route.join('/') : topicIdOf(segments) === id;
}

function postOf(element: Element): Post | undefined {
  const number = countOf(
    element.querySelector('[itemprop="position"]')?.textContent ?? element.id.replace('post_', ''),
  );
  if (number === undefined) return undefined;
  const author = authorOf(element);
  return {
    number,
    entry: isSmallAction(element) || (author !== undefined && isRobotName(author)) ? 'other' : 'human',
    author,
    // The server's HTML carries no mark of staff: it says who wrote, not who they are.
    side: undefined,
    at: momentFromText(element.querySelector('time.post-time, .crawler-post-infos time')?.getAttribute('datetime')),
    likes: likesOf(element),
    isAccepted: element.matches('[itemprop="acceptedAnswer"], .accepted-answer'),
  };
}

function authorOf(element: Element): string | undefined {
  const link = element.querySelector('.creator a')?.getAttribute('href');
  const name =
    link === null || link === undefined
      ? element.querySelector('.creator')?.textContent
      : decoded(link.split('/').at(-1) ?? '');
  return name === undefined || name.trim() === '' ? undefined : name.trim().toLowerCase();
}

/** The server writes "Closed" and the like beside the name; a person's full name stands there in brackets. */
function isSmallAction(element: Element): boolean {
  const beside = [...(element.querySelector('.creator')?.childNodes ?? [])].filter(
    (node) => node.nodeType === node.TEXT_NODE,
  );
  const text = beside.map((node) => node.textContent?.trim()).join('');
  return text !== '' && !text.startsWith('(') && element.querySelector('.creator a') !== null;
}

function likesOf(element: Element): number | undefined {
  const counters = [...element.querySelectorAll('[itemprop="interactionStatistic"]')];
  const likes = counters.find((counter) => counter.innerHTML.includes('LikeAction'));
  return countOf(likes?.querySelector('[itemprop="userInteractionCount"]')?.getAttribute('content'));
}
