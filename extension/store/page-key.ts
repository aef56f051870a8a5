/** The address that stands for a page: what follows # names another page only where it is a path itself. */
export function pageKey(url: string): string {
  const address = new URL(url);
  if (!address.hash.includes('/')) address.hash = '';
  return address.href;
}
