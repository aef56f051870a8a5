import type { PageFacts, PageKind } from '#core/page.ts';
import type { PageView, Platform } from './platform.ts';
import { momentFromMilliseconds } from './reading/moments.ts';
import { onlyCount } from './reading/numbers.ts';
import { type Post, threadFacts } from './reading/thread-facts.ts';

const MESSAGE = '[data-qa="message_container"][data-msg-ts]';
const PANE = '[data-qa="threads_flexpane"], [data-qa="thread_flexpane"], [data-qa="thread_view"], .p-threads_flexpane';
const ROBOT = '.c-app_badge, [data-qa*="app_badge"]';

/** True in Slack's web app. */
export function recognises({ url }: PageView): boolean {
  return url.hostname === 'app.slack.com' && /^\/client\/[TE]\w+/u.test(url.pathname);
}

/** Slack. A thread is read in the pane where it is open; it is known to be whole by the count under its first message. */
export const slack: Platform = {
  id: 'slack',
  name: 'Slack',
  basis: 'descriptions',
  recognises,
  communityUrl: ({ url }) => `${url.origin}/client/${url.pathname.split('/')[2] ?? ''}/`,
  pageKind: kindOf,
  pageFacts: (page, kind) => (kind === 'topic' ? topicFacts(page) : {}),
};

/** Channels begin with C or G; conversations between two people (D) are not of the community. */
function kindOf({ url }: PageView): PageKind {
  const [place = '', part] = url.pathname.split('/').slice(3);
  if (place === 'search') return 'search';
  if (place === 'people' || place === 'browse-people') return 'directory';
  if (!/^[CG][A-Z0-9]{6,}$/u.test(place)) return 'other';
  return part === 'thread' && threadOf(url) !== undefined ? 'topic' : 'chat';
}

/** The moment, in seconds, of the message that a thread hangs on; it is the message's name too. */
function threadOf(url: URL): string | undefined {
  return /\/thread\/[CG][A-Z0-9]+-(\d+\.\d+)/u.exec(url.pathname)?.[1];
}

function topicFacts(page: PageView): PageFacts {
  const { url, document } = page;
  const id = threadOf(url);
  const pane = [...document.querySelectorAll(PANE)].find((each) => each.querySelector(MESSAGE) !== null);
  const messages = distinct([...(pane?.querySelectorAll(MESSAGE) ?? [])]);
  const first = messages[0];
  if (id === undefined || first?.getAttribute('data-msg-ts') !== id) return {};
  const announced = announcedReplies(document, id);
  const posts = withAuthors(messages);
  const people = posts.filter((_, at) => at > 0 && messages[at]?.querySelector(ROBOT) === null);
  const isWhole = announced !== undefined && messages.length === announced + 1;
  return threadFacts(page, {
    opening: posts[0],
    replies: people,
    isWhole,
    stated: { replies: isWhole ? undefined : announced },
  });
}

function distinct(messages: readonly Element[]): readonly Element[] {
  return [...new Map(messages.map((message) => [message.getAttribute('data-msg-ts'), message])).values()];
}

/** The count under the message in its channel, which stands beside the message in the same row. */
function announcedReplies(document: Document, id: string): number | undefined {
  const messages = [...document.querySelectorAll(`[data-qa="message_container"][data-msg-ts="${id}"]`)];
  const rows = messages.map((message) => message.closest('[data-qa="virtual-list-item"]') ?? message);
  return rows
    .map((row) => onlyCount(row.querySelector('[data-qa="reply_bar_count"]')?.textContent))
    .find((count) => count !== undefined);
}

/** Only the first of several messages in a row by one person bears the name. */
function withAuthors(messages: readonly Element[]): readonly Post[] {
  let author: string | undefined;
  return messages.map((message) => {
    author = message.querySelector('[data-qa="message_sender_name"]')?.textContent.trim() ?? author;
    const [seconds = '', fraction = ''] = (message.getAttribute('data-msg-ts') ?? '').split('.');
    return { author, at: momentFromMilliseconds(`${seconds}${fraction.slice(0, 3)}`), side: undefined };
  });
}
