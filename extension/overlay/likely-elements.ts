import type { MarkName } from '#core/site-profile.ts';

/** More than these are no help to one who goes through them by keys. */
const MOST_ELEMENTS = 200;

/** Marks are small; CSS pixels. */
const LARGEST = { width: 480, height: 120 };
const LONGEST_TEXT = 40;

const PICTURES = 'svg, img, i, [role="img"]';
const ACCEPTED = /accept|solv|solution|answer|best|check|correct|verified|[✓✔☑✅]/iu;
const STAFF = /badge|label|role|rank|title|group|flair|staff|admin|mod|team/iu;
const NOT_READ = 'script, style, template, noscript, time, input, textarea, select, svg *';

/** The elements of the page that are most likely a mark, in the order of the page: what the keyboard goes through. */
export function likelyElements(mark: MarkName, host: Element | null): readonly Element[] {
  const small = [...document.body.querySelectorAll('*')].filter(
    (element) => element !== host && !element.matches(NOT_READ) && isSmall(element),
  );
  const likely = small.filter((element) => isLikely(mark, element));
  return likely.filter((element) => mark !== 'accepted' || !hasAnother(element, likely)).slice(0, MOST_ELEMENTS);
}

/** What an element says: its words, or what it is called. */
export function wordsIn(element: Element): string {
  const words = element.textContent.replace(/\s+/gu, ' ').trim();
  const label = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.getAttribute('alt');
  return words === '' ? (label ?? '') : words;
}

function isLikely(mark: MarkName, element: Element): boolean {
  const own = [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(' ');
  const isShort = element.textContent.length <= LONGEST_TEXT;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''}`;
  switch (mark) {
    case 'replies':
      return isShort && /\d/u.test(own);
    case 'accepted':
      return isShort && (ACCEPTED.test(names) || ACCEPTED.test(own) || isPictureOfAccepted(element));
    case 'staff':
      return isShort && own.trim() !== '' && !/\d/u.test(own) && STAFF.test(`${names} ${own}`);
  }
}

function isPictureOfAccepted(element: Element): boolean {
  return element.matches(PICTURES) && ACCEPTED.test(element.innerHTML);
}

function hasAnother(element: Element, others: readonly Element[]): boolean {
  return others.some((other) => other !== element && element.contains(other));
}

function isSmall(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const hasPlace = width > 0 && height > 0 && width <= LARGEST.width && height <= LARGEST.height;
  return hasPlace && element.checkVisibility({ visibilityProperty: true });
}
