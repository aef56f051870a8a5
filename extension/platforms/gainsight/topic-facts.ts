import type { PageFacts, PageKind } from '#core/page.ts';
import { isNamedStaff, type PageView } from '../platform.ts';
import { isObject, type JsonObject, objectsIn, parseJson, textOf } from '../reading/json.ts';
import { momentFromText } from '../reading/moments.ts';
import { onlyCount } from '../reading/numbers.ts';
import { namesStaff } from '../reading/staff-words.ts';
import { type Post, threadFacts } from '../reading/thread-facts.ts';

/** So many replies in order of their numbers stand in order of time, and not by chance in that of their likes. */
const ENOUGH_TO_SHOW_ORDER = 5;

type Reply = Post & { readonly number: number };

/** What a topic's page says of the topic; replies have machine-readable dates only where structured data gives them. */
export function topicFacts(page: PageView, kind: PageKind): PageFacts {
  const { document } = page;
  const question = questionOn(document);
  const first = document.querySelector('.qa-topic-first-post');
  const opening = first === null ? undefined : openingOf(first, question);
  const replies = repliesOn(document, question);
  const total = onlyCount(document.querySelector('.qa-total-replies')?.textContent) ?? linkedTotal(document);
  const isWhole = opening !== undefined && replies.length === total;
  const isFromStart = opening !== undefined && (isWhole || isInOrder(page.url, replies));
  const facts = threadFacts(page, {
    opening,
    replies,
    isWhole,
    isFromStart,
    accepted: acceptedOf(replies, question),
    stated: {
      ...(total === undefined ? {} : { replies: total }),
      ...viewsOf(document),
      ...likesOf(document, isWhole),
      ...(kind === 'topic' ? solutionOf(first, question) : {}),
    },
  });
  const side = isFromStart ? firstSide(page, opening, replies) : undefined;
  return side === undefined ? facts : { ...facts, firstReplyBy: side };
}

function openingOf(first: Element, question: JsonObject | undefined): Post {
  const written = first.querySelector('.qa-topic-header time, .qa-topic-meta time, .post__user__meta time');
  return {
    author: authorIn(first),
    at: momentFromText(question?.dateCreated) ?? momentFromText(written?.getAttribute('datetime')),
    side: sideIn(first.querySelector('.qa-topic-post-box') ?? first),
  };
}

/** The accepted answer stands once more in the first post, and is passed over there. */
function repliesOn(document: Document, question: JsonObject | undefined): readonly Reply[] {
  const dates = datesIn(question);
  const replies = new Map<number, Reply>();
  for (const box of document.querySelectorAll('.qa-topic-post-box[id^="post"]')) {
    const number = Number(box.id.slice('post'.length));
    if (!Number.isInteger(number) || replies.has(number) || box.closest('.qa-topic-first-post') !== null) continue;
    const written = box.querySelector('.post__user__meta time');
    replies.set(number, {
      number,
      author: authorIn(box),
      at: dates.get(number) ?? momentFromText(written?.getAttribute('datetime')),
      side: sideIn(box),
    });
  }
  return [...replies.values()];
}

/** Members who are gone have no link, and are not told apart. */
function authorIn(box: Element): string | undefined {
  const name = box.querySelector('a.qa-username')?.textContent.trim();
  return name === '' ? undefined : name;
}

/** A member's title is free, the rank's label is not always: either may say that its holder is staff. */
function sideIn(box: Element): Post['side'] {
  const title = box.querySelector('.post__user__meta .qa-usertitle')?.textContent;
  const label = box.querySelector('.post__user__info .qa-profile-label img')?.getAttribute('title');
  const named = [title, label].filter((name) => name !== undefined && name !== null);
  if (named.some((name) => namesStaff(name) || /\bcommunity manager\b/iu.test(name))) return 'staff';
  return named.length > 0 ? 'member' : undefined;
}

/** The question of the page's structured data, only where it is the page's own and not one of a list. */
function questionOn(document: Document): JsonObject | undefined {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const pages = scripts.flatMap(({ textContent }) => objectsIn(parseJson(textContent)));
  const subject = pages.find((page) => page['@type'] === 'QAPage')?.mainEntity;
  const posting = pages.find((page) => page['@type'] === 'DiscussionForumPosting');
  return isObject(subject) ? subject : posting;
}

function answersIn(question: JsonObject | undefined): readonly JsonObject[] {
  return [question?.acceptedAnswer, question?.suggestedAnswer, question?.comment].flatMap(objectsIn);
}

function datesIn(question: JsonObject | undefined): ReadonlyMap<number, string> {
  const dates = answersIn(question).map(
    (answer) => [numberIn(answer), momentFromText(answer.dateCreated ?? answer.datePublished)] as const,
  );
  return new Map(dates.flatMap(([number, date]) => (number && date ? [[number, date] as const] : [])));
}

function numberIn(answer: JsonObject): number | undefined {
  const digits = /[?&]postid=(\d+)|#post(\d+)/u.exec(textOf(answer.url) ?? '');
  const number = digits?.[1] ?? digits?.[2];
  return number === undefined ? undefined : Number(number);
}

function acceptedOf(replies: readonly Reply[], question: JsonObject | undefined): Post | undefined {
  const numbers = objectsIn(question?.acceptedAnswer).map(numberIn);
  return replies.find(({ number }) => numbers.includes(number));
}

/** A question says outright in its data that no answer is accepted; other pages say nothing of the kind. */
function solutionOf(first: Element | null, question: JsonObject | undefined): { readonly solved?: boolean } {
  const shown = first?.querySelector('[class*="best-answer"], .qa-answer-field') ?? null;
  if (shown !== null || objectsIn(question?.acceptedAnswer).length > 0) return { solved: true };
  return question?.acceptedAnswer === null ? { solved: false } : {};
}

function linkedTotal(document: Document): number | undefined {
  return onlyCount(document.querySelector('.qa-topic-first-post .qa-link-to-replies')?.textContent);
}

function viewsOf(document: Document): { readonly views?: number } {
  const views = onlyCount(document.querySelector('.qa-topic-first-post .qa-count-views')?.textContent);
  return views === undefined ? {} : { views };
}

function likesOf(document: Document, isWhole: boolean): { readonly reactions?: number } {
  const triggers = [...document.querySelectorAll('.qa-topic-post-box .topic-liked-users__trigger')];
  const likes = triggers.map((trigger) => onlyCount(trigger.getAttribute('aria-label')));
  if (!isWhole || likes.length === 0 || likes.includes(undefined)) return {};
  return { reactions: likes.reduce<number>((sum, count) => sum + (count ?? 0), 0) };
}

function isInOrder(url: URL, replies: readonly Reply[]): boolean {
  const isFirstLeaf = !url.searchParams.has('page') && !/\/index\d+\.html$/u.test(url.pathname);
  const isOrdered = replies.every(({ number }, index) => number > (replies[index - 1]?.number ?? 0));
  return isFirstLeaf && isOrdered && !url.searchParams.has('sort') && replies.length >= ENOUGH_TO_SHOW_ORDER;
}

/** Who first replied to the asker, by the numbers of the replies, which grow with time. */
function firstSide(page: PageView, opening: Post | undefined, replies: readonly Reply[]): Post['side'] {
  const asker = opening?.author;
  if (asker === undefined || replies.some(({ author }) => author === undefined)) return undefined;
  const [first] = replies.filter(({ author }) => author !== asker).toSorted((one, other) => one.number - other.number);
  return isNamedStaff(page, first?.author) ? 'staff' : first?.side;
}
