import { isMarkSelector, saysMark } from '#core/mark-selector.ts';
import type { MarkName } from '#core/site-profile.ts';

/** A mark is named by itself and at most so many elements around it. */
const MOST_ELEMENTS = 4;
const MOST_CLASSES = 4;

/** Texts around a mark are read for names as far as they are short: a post's head, not what is written in it. */
const HEAD_LENGTH = 300;

const CLASS = /^[A-Za-z_][A-Za-z_-]{1,39}$/u;
const DATA = /^data-[a-z]+(?:-[a-z]+)*$/u;

/** Classes that tell how an element is at the moment, or where it stands among others. */
const PASSING =
  /^(?:is-|has-)?(?:active|current|disabled|even|first|focus|focused|hidden|hover|last|new|odd|open|read|selected|unread|visible)$/iu;

/** Names by which a page says itself what a mark is, so that its words need not be the same everywhere. */
const TELLING = {
  replies: null,
  accepted: /accept|solved|solution|resolved|best|verified|correct/iu,
  staff: /(?:^|[-_"])(?:staff|team|admin|administrator|mod|moderator|official|employee)/iu,
} as const satisfies Record<MarkName, RegExp | null>;

/**
 * Names a mark on the page in the form that is kept; null where it cannot be told from what is none. Nothing that could
 * be a person's name goes into it: no word of the texts around it, but for those that marks say.
 */
export function describeMark(element: Element, mark: MarkName): string | null {
  const names = namesAround(element);
  const [own = '', ...around] = elementsAround(element).map((one) => partOf(one, names));
  const useful = around.filter((part) => /[.[]/u.test(part)).slice(0, MOST_ELEMENTS - 1);
  const selectors = Array.from({ length: useful.length + 1 }, (_, count) =>
    [...useful.slice(0, count).toReversed(), own].join(' '),
  );
  return selectors.find((one) => /[.[]/u.test(one) && isMarkSelector(one) && isApt(one, element, mark)) ?? null;
}

/** True where all that the selector finds is the mark: it says so itself, or looks the same wherever it is. */
function isApt(selector: string, element: Element, mark: MarkName): boolean {
  const found = [...document.querySelectorAll(selector)];
  if (!found.includes(element)) return false;
  if (TELLING[mark]?.test(selector) === true) return true;
  const words = wordsOf(element);
  return found.every((one) => (words === '' ? one.isEqualNode(element) : wordsOf(one) === words));
}

function elementsAround(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let one: Element | null = element; one !== null && one !== document.body; one = one.parentElement)
    path.push(one);
  return path;
}

function partOf(element: Element, names: ReadonlySet<string>): string {
  const isNameless = (word: string) => !isPersonal(word, names);
  const classes = [...element.classList]
    .filter((one) => CLASS.test(one) && !PASSING.test(one) && isNameless(one))
    .slice(0, MOST_CLASSES);
  const tag = /^[a-z]+[a-z0-9]*(?:-[a-z0-9]+)*$/u.test(element.localName) ? element.localName : '';
  const attributes = [...element.attributes].flatMap(({ name, value }) => attributePart(name, value));
  const bare = classes.length + attributes.length > 0 ? [] : bareAttributes(element).filter(isNameless);
  return [tag, ...classes.map((one) => `.${one}`), ...attributes, ...bare.map((one) => `[${one}]`)].join('');
}

function attributePart(name: string, value: string): readonly string[] {
  const isWorded = (name === 'aria-label' || DATA.test(name)) && saysMark(value);
  const part = `[${name}="${value}"]`;
  return (isWorded || ['role', 'rel', 'itemprop'].includes(name)) && isMarkSelector(part) ? [part] : [];
}

function bareAttributes(element: Element): readonly string[] {
  return element.getAttributeNames().filter((name) => DATA.test(name) && isMarkSelector(`[${name}]`));
}

/** The words around a mark that could be names: all but those that marks say, and its own where nobody is linked by them. */
function namesAround(element: Element): ReadonlySet<string> {
  const path = elementsAround(element);
  const head = path.findLast(({ textContent }) => textContent.length <= HEAD_LENGTH) ?? element;
  const names = pieces(head.textContent).filter((word) => !saysMark(word));
  if (element.closest('a') !== null || element.querySelector('a') !== null) return new Set(names);
  const own = new Set(pieces(element.textContent));
  const people = [...head.querySelectorAll('a[href], img')].flatMap(peopleIn);
  return new Set([...names.filter((word) => !own.has(word)), ...people.filter((word) => own.has(word))]);
}

/** The words by which a link or a picture says whom it leads to, or whom it shows. */
function peopleIn(element: Element): readonly string[] {
  return ['href', 'alt', 'title', 'aria-label'].flatMap((name) => pieces(element.getAttribute(name) ?? ''));
}

function isPersonal(token: string, names: ReadonlySet<string>): boolean {
  const plain = token.toLowerCase();
  return (
    pieces(token).some((piece) => names.has(piece)) ||
    [...names].some((name) => name.length > 3 && plain.includes(name))
  );
}

/** The words in a text, or in a name that is written together: "by-ana", "byAna". */
function pieces(text: string): readonly string[] {
  const apart = text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  return (apart.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase());
}

function wordsOf({ textContent }: Element): string {
  return textContent.replace(/\s+/gu, ' ').trim();
}
