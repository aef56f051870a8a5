/** Longer patterns, and ones of more parts, are no addresses that a person has looked at. */
const MOST_CHARACTERS = 300;
const MOST_PARTS = 30;

const SHAPE = /^\/(?!\/)[^\s?\\\p{Cc}]*(?:\?[^\s#?\\\p{Cc}]+)?$/u;

/** A part of an address that names one thing of many: it has a digit or an encoded letter, or is several words. */
const ONE_OF_MANY = /\d|%|^[^-_]+(?:[-_][^-_]+)+$|^.{25,}$/u;

/** In the first part of a path two words name a section rather than a thing. */
const ONE_OF_MANY_FIRST = /\d|%|^[^-_]+(?:[-_][^-_]+){2,}$|^.{25,}$/u;

/** True for a path that may have `*` for any one part and, as its last, `**` for all that follow; a query may end it. */
export function isPathPattern(text: string): boolean {
  if (text.length > MOST_CHARACTERS || !SHAPE.test(text)) return false;
  const { parts } = read(text);
  return parts.length <= MOST_PARTS && !parts.slice(0, -1).includes('**');
}

/**
 * True where an address is one of a pattern's. Slashes at the end mean nothing, and the address may have more in its
 * query than the pattern asks for.
 */
export function matchesPattern(pattern: string, url: URL): boolean {
  const { parts, query } = read(pattern);
  const path = partsOf(pathOf(url));
  const isOpen = parts.at(-1) === '**';
  if (isOpen ? path.length < parts.length : path.length !== parts.length) return false;
  return (
    parts.every((part, at) => part === '*' || part === '**' || part === path[at]) &&
    query.every(([name, value]) => (value === '*' ? url.searchParams.has(name) : url.searchParams.has(name, value)))
  );
}

/** Of the rules whose pattern an address is of, the one that says most of it; of equal ones the first. */
export function closestRule<Rule extends { readonly pattern: string }>(
  rules: readonly Rule[],
  url: URL,
): Rule | undefined {
  return rules
    .filter(({ pattern }) => matchesPattern(pattern, url))
    .toSorted((one, other) => closeness(other.pattern) - closeness(one.pattern))[0];
}

/** The pattern of one page alone. */
export function patternOfPage(url: URL): string {
  const whole = pathOf(url) + url.search;
  return isPathPattern(whole) ? whole : url.pathname;
}

/** The pattern that pages like this one most likely have: what names one thing of many is left open. */
export function proposedPattern(url: URL): string {
  const path = partsOf(pathOf(url)).map((part, at) =>
    (at === 0 ? ONE_OF_MANY_FIRST : ONE_OF_MANY).test(part) ? '*' : part,
  );
  const query = [...url.searchParams].map(([name, value]) =>
    new URLSearchParams([[name, value]]).toString().replace(/=.*\d.*$/u, '=*'),
  );
  const proposed = `/${path.join('/')}${query.length === 0 ? '' : `?${query.join('&')}`}`;
  return isPathPattern(proposed) ? proposed : `/${path.join('/')}`;
}

/** Names count most, then parts that are there at all; what is open to the end says least. */
function closeness(pattern: string): number {
  const { parts, query } = read(pattern);
  const named = parts.filter((part) => part !== '*' && part !== '**').length;
  const asked = query.filter(([, value]) => value !== '*').length;
  return (named + asked) * 1000 + (parts.length + query.length) * 2 - (parts.at(-1) === '**' ? 1 : 0);
}

function read(pattern: string) {
  const [path = '', query = ''] = pattern.split('?');
  return { parts: partsOf(path), query: [...new URLSearchParams(query)] };
}

/** What follows # is part of the path where it is one itself: some platforms go from page to page by it. */
function pathOf({ pathname, hash }: URL): string {
  const [route = ''] = hash.split('?');
  return route.includes('/') ? pathname + route : pathname;
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}
