/**
 * The path that a forum routes by, without slashes at its ends: of its own where the server rewrites addresses,
 * else in the query ("index.php?threads/keel.7/page-2", "index.php?/topic/7-keel/").
 */
export function routedPath(url: URL): string {
  const query = /^\?([^=&]*\/[^=&]*)/u.exec(url.search)?.[1];
  const path = query !== undefined && /(?:\/|\.php)$/u.test(url.pathname) ? query : url.pathname;
  return path.replace(/^\/+|\/+$/gu, '');
}

/** The folder that addresses of one of these sections lie in, ending in a slash; undefined for other addresses. */
export function folderOf(url: URL, sections: RegExp): string | undefined {
  if (url.search.length > 1 && routedPath(url) !== url.pathname.replace(/^\/+|\/+$/gu, ''))
    return url.pathname.replace(/[^/]*$/u, '');
  const parts = url.pathname.split('/');
  const at = parts.findIndex((part) => sections.test(part));
  if (at === -1) return undefined;
  return `${parts
    .slice(0, at)
    .filter((part) => !part.endsWith('.php'))
    .join('/')}/`;
}
