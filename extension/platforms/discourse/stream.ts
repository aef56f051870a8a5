import type { PageView } from '../platform.ts';
import { countOf } from '../reading/json.ts';
import { momentFromMilliseconds } from '../reading/moments.ts';
import { countsIn, exactCount } from '../reading/numbers.ts';
import { routeOf, topicIdOf } from './address.ts';
import type { Post, Side, Stretch } from './post.ts';
import { sideOf } from './post.ts';

const ENTRIES = '.post-stream [data-post-number], .post-stream [id^="post_"]';
const NO_REPLY = '.small-action, .whisper, .post--whisper, .deleted, .post--deleted';

/** The topic that the rendered page shows; during in-page navigation this is still the one before. */
export function renderedTopicId(document: Document): string | undefined {
  // Asked for one by one: by its id or its class an element is found at once, by a list of selectors in the whole page.
  const mark =
    document.querySelector('#topic[data-topic-id]') ??
    document.querySelector('#topic-title h1[data-topic-id]') ??
    document.getElementsByClassName('post-stream').item(0)?.querySelector('article[data-topic-id]');
  return mark?.getAttribute('data-topic-id') ?? undefined;
}

/** True where the rendered page shows the topic of the address, or one that the address does not name. */
export function showsItsTopic(page: PageView): boolean {
  const id = topicIdOf(routeOf(page));
  const rendered = renderedTopicId(page.document);
  return rendered !== undefined && (id === undefined || id === rendered);
}

/** The posts of the rendered page, old widgets and new components alike; a cloaked post is an unknown one. */
export function renderedStretch(page: PageView): Stretch | undefined {
  if (!showsItsTopic(page)) return undefined;
  const accepted = acceptedNumbers(page.document);
  const entries = new Map<number, Element>();
  for (const element of page.document.querySelectorAll(ENTRIES)) {
    const number = numberOf(element);
    if (number === undefined || entries.has(number) || element.closest('.embedded-posts, .quote, .cooked') !== null)
      continue;
    entries.set(number, element);
  }
  const posts = [...entries].map(([number, element]) => postOf(number, element, accepted.has(number)));
  if (posts.length === 0) return undefined;
  const total = totalOf(page.document);
  return { posts, reachesEnd: reachesEnd(page.document) || isAll(posts, total), total };
}

/** The numbers of the posts that the rendered page names as accepted answers. */
export function acceptedNumbers(document: Document): ReadonlySet<number> {
  const boxes = document.querySelectorAll('aside.accepted-answer[data-post], .accepted-answers [data-post]');
  const named = [...boxes].map((box) => countOf(box.getAttribute('data-post')));
  const buttons = document.querySelectorAll('.post-stream .accepted-text, .post-stream button.accepted');
  const marked = [...buttons].map((button) => {
    const entry = button.closest('[data-post-number], article[id^="post_"]');
    return entry === null ? undefined : numberOf(entry);
  });
  return new Set([...named, ...marked].filter((number) => number !== undefined));
}

function postOf(number: number, element: Element, isAccepted: boolean): Post {
  const article = element.matches('article') ? element : element.querySelector('article[data-post-id]');
  if (article === null)
    return {
      number,
      entry: 'unknown',
      author: undefined,
      side: undefined,
      at: undefined,
      likes: undefined,
      isAccepted,
    };
  const isRobot = article.getAttribute('data-user-id')?.startsWith('-') === true;
  const isNoReply = article.matches(NO_REPLY) || article.closest(NO_REPLY) !== null;
  const card = article.querySelector('.topic-meta-data .names a[data-user-card], .topic-avatar a[data-user-card]');
  return {
    number,
    entry: isRobot || isNoReply ? 'other' : 'human',
    author: card?.getAttribute('data-user-card')?.toLowerCase(),
    side: sideOfAuthor(article),
    at: writtenAt(article),
    likes: likesOf(article),
    isAccepted,
  };
}

function sideOfAuthor(article: Element): Side {
  const name = article.querySelector('.topic-meta-data .names .first');
  const flair = article.querySelector('.topic-avatar .avatar-flair');
  const groups = [...groupsIn(name, 'group--'), ...groupsIn(flair, 'avatar-flair-')];
  return sideOf({
    hasStaffMark:
      name?.matches('.staff, .admin, .moderator, .category-moderator') === true ||
      article.closest('.category-moderator, .post--category-moderator') !== null,
    groups: groups.filter((group) => !/^(?:image|icon|preview|rounded)$/u.test(group)),
    title: article.querySelector('.topic-meta-data .names .user-title')?.textContent.trim(),
  });
}

function groupsIn(element: Element | null, prefix: string): readonly string[] {
  const names = [...(element?.classList ?? [])].filter((name) => name.startsWith(prefix));
  return names.map((name) => name.slice(prefix.length)).filter((name) => name !== '');
}

/** A wiki post shows the date of its last edit instead of its own. */
function writtenAt(article: Element): string | undefined {
  const date = article.querySelector('.topic-meta-data .post-date .relative-date, .small-action-desc .relative-date');
  const isLastEdit = (date?.closest('.last-wiki-edit') ?? null) !== null;
  return isLastEdit ? undefined : momentFromMilliseconds(date?.getAttribute('data-time'));
}

function likesOf(article: Element): number | undefined {
  const count = article.querySelector('.post-menu-area .like-count, .post-menu-area .reactions-counter');
  return count === null ? 0 : exactCount(count.textContent);
}

function numberOf(element: Element): number | undefined {
  return countOf(element.getAttribute('data-post-number') ?? /^post_(\d+)$/u.exec(element.id)?.[1]);
}

/** "3 / 15" beside the posts: the greater number is the whole stream, whichever way the language runs. */
function totalOf(document: Document): number | undefined {
  const counter =
    document.getElementsByClassName('timeline-replies').item(0) ?? document.querySelector('#topic-progress .nums');
  const parts = [...(counter?.querySelectorAll('span, h4') ?? [])].map((part) => part.textContent);
  const counts = countsIn(parts.length > 0 ? parts.join(' / ') : counter?.textContent);
  return counts.length === 2 ? Math.max(...counts) : undefined;
}

function reachesEnd(document: Document): boolean {
  const boundary = document.getElementsByClassName('post-stream__bottom-boundary').item(0);
  return (boundary ?? document.getElementById('topic-footer-buttons')) !== null;
}

function isAll(posts: readonly Post[], total: number | undefined): boolean {
  return posts[0]?.number === 1 && posts.length === total;
}
