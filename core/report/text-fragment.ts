/** Longer quotes are named by their first and last words, which also works across paragraphs. */
const LONGEST_EXACT = 120;
const END_WORDS = 5;

/** The address of a page, leading on to a quote: a text fragment (WICG Scroll To Text Fragment, `#:~:text=`). */
export function quoteUrl(pageUrl: string, quote: string): string {
  const [address = ''] = pageUrl.split(':~:');
  const words = quote.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return address;
  const isLong = quote.length > LONGEST_EXACT || quote.includes('\n');
  const parts = isLong && words.length > 2 * END_WORDS ? [words.slice(0, END_WORDS), words.slice(-END_WORDS)] : [words];
  const directive = parts.map((part) => encode(part.join(' '))).join(',');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** `-` and `,` have a meaning of their own in a fragment directive; half a surrogate pair has no encoding at all. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
