import { momentFromText } from '../reading/moments.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The form in which a board in English gives dates as it is installed: "Sun Dec 17, 2023 11:23 am". */
const INSTALLED = /\b([A-Z][a-z]{2}) (\d{2}), (\d{4}),? (\d{1,2}):(\d{2}) ([ap])m\b/u;

/** The moment of a post: machine-readable since 3.2, before that only as the reader's own zone and form have it. */
export function momentOfPost(post: Element, offset: string | undefined): string | undefined {
  const stated = post.querySelector('.author time[datetime]')?.getAttribute('datetime');
  if (stated !== null && stated !== undefined) return momentFromText(stated);
  return offset === undefined ? undefined : momentInWords(post.querySelector('.author')?.textContent ?? '', offset);
}

/** The offset of all times on the page; a zone with summer time has none that fits every post. */
export function offsetOf(document: Document): string | undefined {
  const zone = [
    ...document.querySelectorAll(
      '.footerbar span[title], .navbar span[title], #page-footer span[title], li.rightside > span[title]',
    ),
  ].find((span) => /^UTC(?:[+-]\d{2}:\d{2})?$/u.test(span.textContent.trim()));
  if (zone?.getAttribute('title')?.startsWith('UTC') !== true) return undefined;
  return /[+-]\d{2}:\d{2}/u.exec(zone.textContent)?.[0] ?? '+00:00';
}

function momentInWords(text: string, offset: string): string | undefined {
  const [, name = '', day = '', year = '', hour = '', minute = '', half = ''] = INSTALLED.exec(text) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  if (month === 0) return undefined;
  const hours = (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  const two = (number: number): string => String(number).padStart(2, '0');
  return momentFromText(`${year}-${two(month)}-${day}T${two(hours)}:${minute}:00${offset}`);
}
