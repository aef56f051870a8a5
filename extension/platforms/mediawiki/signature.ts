import { momentFromText } from '../reading/moments.ts';

/** A time of day, and a zone in brackets after it, the date between them or before: no other text has this form. */
const STAMP =
  /(?:\d{1,2}[:.]\d{2}(?::\d{2})?)[^()\d][^()\n]{0,40}\((?:[A-Z]{2,5}|[+-]\d{2})\)|\d{1,2}[:.]\d{2} \([A-Z]{2,5}\)/gu;
const IN_ID = /^c-(.+?)-(\d{14}|\d{4}-\d{2}-\d{2}T[\d:]{8}(?:\.\d+)?Z)(?:-|$)/u;

/** The ends of the signatures in a text: "09:12, 3 October 2026 (UTC)". */
export function stampsIn(text: string): readonly string[] {
  return text.match(STAMP) ?? [];
}

/** The moment of a signature, where it is in UTC and its month is known in English or the wiki's language. */
export function momentInStamp(stamp: string, language: string): string | undefined {
  const [, hour, minute, date = ''] = /^(\d{1,2})[:.](\d{2})(?::\d{2})?(.*)\(UTC\)$/u.exec(stamp) ?? [];
  const year = /(?<!\d)\d{4}(?!\d)/u.exec(date)?.[0];
  const day = /(?<!\d)\d{1,2}(?!\d)/u.exec(date)?.[0];
  const month = monthOf(/\p{L}{3,}/u.exec(date)?.[0] ?? '', language);
  if (hour === undefined || minute === undefined || year === undefined || day === undefined || month === undefined)
    return undefined;
  const two = (part: string): string => part.padStart(2, '0');
  return momentFromText(`${year}-${two(String(month))}-${two(day)}T${two(hour)}:${minute}:00Z`);
}

/** The writer's name in the mark that the discussion tools put before a comment. */
export function authorInId(id: string): string | undefined {
  return IN_ID.exec(id)?.[1]?.replaceAll('_', ' ');
}

/** The moment in such a mark; it is in UTC. */
export function momentInId(id: string): string | undefined {
  const moment = IN_ID.exec(id)?.[2];
  const plain = moment?.replace(/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/u, '$1-$2-$3T$4:$5:$6Z');
  return momentFromText(plain);
}

/**
 * Whom a link leads to, if to someone: the title after its namespace, or the last part of the title of the list of
 * someone's changes. Namespaces have other names in other languages, so that any namespace is taken.
 */
export function authorInLink(link: Element): string | undefined {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, 'https://wiki.example')) return undefined;
  const url = new URL(href, 'https://wiki.example');
  const title = decoded(url.searchParams.get('title') ?? url.pathname.replace(/^.*?\/(?=[^/]*:)/u, ''));
  const name = /^[^:/]+:(.+)$/u.exec(title)?.[1]?.replaceAll('_', ' ');
  const parts = name?.split('/') ?? [];
  const shown = link.textContent.trim();
  return parts.find((part) => part === shown) ?? parts[0];
}

/** True for the names that robots bear on wikis. */
export function isRobot(author: string): boolean {
  return /(?:^|[^\p{L}]|\p{Ll})B(?:ot|OT)(?:$|[^\p{L}])/u.test(author);
}

function monthOf(word: string, language: string): number | undefined {
  const wanted = word.toLowerCase();
  if (wanted === '') return undefined;
  for (const locale of [language, 'en']) {
    const matches = monthNames(locale).flatMap((name, at) => (name.startsWith(wanted) ? [at + 1] : []));
    if (matches.length === 1) return matches[0];
  }
  return undefined;
}

function monthNames(locale: string): readonly string[] {
  const [known = 'en'] = isLocale(locale) ? Intl.DateTimeFormat.supportedLocalesOf(locale) : [];
  const format = new Intl.DateTimeFormat(known, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(new Date(Date.UTC(2026, month, 3)));
    return parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
  });
}

function isLocale(locale: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z\d]+)*$/u.test(locale);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
