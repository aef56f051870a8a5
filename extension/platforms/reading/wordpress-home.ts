import type { PageView } from '../platform.ts';

/** The address that all pages of a WordPress site begin with: it may be installed in a folder, as its page says. */
export function wordpressHome({ url, document }: PageView): string {
  const api = document.querySelector('link[rel="https://api.w.org/"]')?.getAttribute('href') ?? '';
  const home = URL.canParse(api, url.origin) ? new URL(api, url.origin) : undefined;
  const folder = home?.pathname.replace(/(?:wp-json|index\.php).*$/u, '') ?? '/';
  const isHere = home?.origin === url.origin && folder.endsWith('/') && url.pathname.startsWith(folder);
  return `${url.origin}${isHere ? folder : '/'}`;
}
