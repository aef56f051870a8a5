/** The address that stands for a page: without the part after #, which never names another page. */
export function pageKey(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}
