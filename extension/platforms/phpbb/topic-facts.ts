import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { knownFacts } from '../reading/facts.ts';
import { namesStaff } from '../reading/staff-words.ts';
import { type Post, type Side, threadFacts } from '../reading/thread-facts.ts';
import { leafOf, totalOf } from './counts.ts';
import { momentOfPost, offsetOf } from './dates.ts';

/** Names of guests who gave none and of members who left: several people may stand behind one. */
const NOBODY = /^(?:guest|gast|anonymous|invité|invitado|ospite|гость|visitante)$/iu;

/** Those who were staff once are named so too. */
const NO_LONGER = /\b(?:former|retired|emeritus|ex)\b|ehemalig/iu;

/** A topic's facts from its posts and the counter above them; views stand only in the list of topics. */
export function topicFacts(page: PageView): PageFacts {
  const { document } = page;
  const elements = postElements(document);
  const total = isFiltered(page) ? undefined : totalOf(document);
  const offset = offsetOf(document);
  const moderators = moderatorsIn(document);
  const posts = elements.map((element) => ({ element, post: postOf(element, offset, moderators) }));
  const visible = toldApart(posts.filter(({ element }) => !isHidden(element)).map(({ post }) => post));
  const isWhole = total !== undefined && total > 0 && elements.length === total;
  const { isFirst, isLast } = leafOf(document);
  const isInOrder = inOrder(elements, visible);
  const opening = openingOf(visible, isWhole, isWhole || (isFirst && total !== undefined), isInOrder);
  const hasHidden = visible.length < posts.length;
  return threadFacts(page, {
    opening,
    replies: visible.filter((post) => post !== opening),
    isWhole: isWhole && opening !== undefined,
    isFromStart: opening !== undefined && isInOrder,
    stated: knownFacts({
      replies: hasHidden || total === undefined || total === 0 ? undefined : total - 1,
      lastActivityAt: isLast && isInOrder && total !== undefined ? visible.at(-1)?.at : undefined,
    }),
  });
}

function postElements(document: Document): readonly Element[] {
  return [...document.querySelectorAll('.post[id]')].filter((element) => /^p_?\d+$/u.test(element.id));
}

/** Posts that only moderators see: deleted ones, and those that wait for approval. */
function isHidden(element: Element): boolean {
  return element.matches('.deleted') || element.querySelector('.post-notice.unapproved, .post-notice.deleted') !== null;
}

/** True where only the posts of the last days are shown, by the reader's own choice. */
function isFiltered({ document, url }: PageView): boolean {
  const days = document.querySelector('select[name="st"] option[selected]')?.getAttribute('value');
  return Number(days ?? url.searchParams.get('st') ?? 0) > 0;
}

function postOf(element: Element, offset: string | undefined, moderators: ReadonlySet<string>): Post {
  const name = element.querySelector(
    '.postprofile :is(.username, .username-coloured), .author :is(.username, .username-coloured), .author strong',
  );
  const author = name?.textContent.trim() ?? '';
  return {
    author: author === '' ? undefined : author,
    at: momentOfPost(element, offset),
    side: moderators.has(author) ? 'staff' : sideOf(element, name),
  };
}

/** The posts, without the author where two of them may be by different people of no name. */
function toldApart(posts: readonly Post[]): readonly Post[] {
  const isNobody = ({ author }: Post): boolean => author !== undefined && NOBODY.test(author);
  const isAlone = posts.filter(isNobody).length <= 1;
  return isAlone ? posts : posts.map((post) => (isNobody(post) ? { ...post, author: undefined } : post));
}

/** Staff is named by the rank. A coloured name is of some group, which the page does not name. */
function sideOf(element: Element, name: Element | null): Side {
  const rank = rankOf(element);
  const image = rank?.querySelector('img');
  const title = `${rank?.textContent ?? ''} ${image?.getAttribute('alt') ?? ''} ${image?.getAttribute('title') ?? ''}`;
  if (namesStaff(title) && !NO_LONGER.test(title)) return 'staff';
  const isColoured = name?.matches('.username-coloured') === true || name?.querySelector('.username-coloured') !== null;
  return isColoured ? undefined : 'member';
}

/** The rank beside a post; 3.0 has it in the first line below the name, without a class. */
function rankOf(element: Element): Element | undefined {
  const marked = element.querySelector('.profile-rank, .postprofile .rank');
  const first = element.querySelector('.postprofile > dd');
  const isPlain = first !== null && !first.hasAttribute('class') && first.querySelector('strong') === null;
  return marked ?? (isPlain ? first : undefined);
}

/** The forum's moderators, whom the page may name above the posts. */
function moderatorsIn(document: Document): ReadonlySet<string> {
  const lines = [...document.querySelectorAll('#page-body > p, #page-body > div > p')].filter(
    (line) => line.firstElementChild?.matches('strong') === true,
  );
  const names = lines.flatMap((line) => [...line.querySelectorAll('a[href*="mode=viewprofile"]')]);
  return new Set(names.map((name) => name.textContent.trim()));
}

/** True where the posts stand in the order in which they were written; readers may turn it round. */
function inOrder(elements: readonly Element[], posts: readonly Post[]): boolean {
  const moments = posts.map(({ at }) => at);
  const keys: readonly (string | number)[] = moments.includes(undefined)
    ? elements.map(({ id }) => Number(id.replace(/\D/gu, '')))
    : moments.map((at) => at ?? '');
  return keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') <= key);
}

function openingOf(posts: readonly Post[], isWhole: boolean, isFirst: boolean, isInOrder: boolean): Post | undefined {
  if (isFirst && isInOrder) return posts[0];
  return isWhole && posts.every(({ at }) => at !== undefined)
    ? posts.toSorted((one, other) => (one.at ?? '').localeCompare(other.at ?? ''))[0]
    : undefined;
}
