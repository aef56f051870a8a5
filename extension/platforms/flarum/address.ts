import type { PageView } from '../platform.ts';

/** The folder that the forum is installed in, by the link that leads home; empty for a forum of its own host. */
export function folderOf({ document, url }: PageView): string {
  const { origin, pathname } = new URL(document.querySelector('#home-link')?.getAttribute('href') ?? '/', url);
  const folder = pathname.replace(/\/+$/u, '');
  return origin === url.origin && `${url.pathname}/`.startsWith(`${folder}/`) ? folder : '';
}

/** The parts of the page's path below the forum's folder: /forum/d/7-fenders/4 gives d, 7-fenders, 4. */
export function routeOf(page: PageView): readonly string[] {
  return page.url.pathname
    .slice(folderOf(page).length)
    .split('/')
    .filter((part) => part !== '');
}

/** The path of the discussion that is shown, without the number of the post in view. */
export function discussionPath(page: PageView): string | undefined {
  const [first, second] = routeOf(page);
  return first === 'd' && second !== undefined ? `${folderOf(page)}/d/${second}` : undefined;
}

/** The number of the discussion in the page's address. */
export function discussionId(page: PageView): string | undefined {
  const [first, second = ''] = routeOf(page);
  return first === 'd' ? /^\d+/u.exec(second)?.[0] : undefined;
}
