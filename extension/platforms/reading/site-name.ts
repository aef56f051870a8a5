/** The site's name as its page gives it to those who share a link. */
export function siteName(document: Document): string | undefined {
  const metas = [...document.getElementsByTagName('meta')];
  const name = metas
    .find((meta) => meta.getAttribute('property') === 'og:site_name')
    ?.getAttribute('content')
    ?.trim();
  return name === '' ? undefined : name;
}
