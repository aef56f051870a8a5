/**
 * The address that tells a page from others: what follows # names another page only where it is a path itself, by which
 * some platforms go from page to page; a text fragment never does.
 */
export function pageAddress(url: string): string {
  const [whole = ''] = url.split(':~:');
  const address = new URL(whole);
  if (!address.hash.includes('/')) address.hash = '';
  return address.href;
}
