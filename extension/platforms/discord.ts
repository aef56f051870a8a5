import type { PageFacts, PageKind } from '#core/page.ts';
import type { PageView, Platform } from './platform.ts';
import { momentFromMilliseconds } from './reading/moments.ts';
import { type Post, threadFacts } from './reading/thread-facts.ts';

/** Discord's numbers count milliseconds from the beginning of 2015. */
const EPOCH = 1_420_070_400_000n;
const QUOTED = '[id^="message-reply-context-"], [class*="repliedMessage"]';

/** True in the channels of a server; direct messages are nobody's community. */
export function recognises({ url }: PageView): boolean {
  return /^(?:ptb\.|canary\.)?discord\.com$/u.test(url.hostname) && /^\/channels\/\d+/u.test(url.pathname);
}

/** Discord, as its web app shows it. A thread is read as far as it is shown; how many posts it has, it does not say. */
export const discord: Platform = {
  id: 'discord',
  name: 'Discord',
  basis: 'descriptions',
  recognises,
  communityUrl: ({ url }) => `${url.origin}/channels/${url.pathname.split('/')[2] ?? ''}/`,
  pageUrl: ({ url }) => {
    const [, , server = '', channel = '', threads, thread] = url.pathname.split('/');
    const path = threads === 'threads' && thread !== undefined ? `${channel}/threads/${thread}` : channel;
    return `${url.origin}/channels/${server}/${path}`;
  },
  pageKind: kindOf,
  pageFacts: (page, kind) => (kind === 'topic' ? topicFacts(page) : {}),
};

function kindOf({ url, document }: PageView): PageKind {
  const [, , , channel = '', threads, thread = ''] = url.pathname.split('/');
  if (!/^\d+$/u.test(channel)) return 'other';
  if (threads === 'threads' && /^\d+$/u.test(thread)) return 'topic';
  if (rowsOf(document, channel).some((row) => messageId(row) === channel)) return 'topic';
  return document.querySelector(`[data-list-item-id^="forum-channel-list-${channel}___"]`) === null
    ? 'chat'
    : 'topic-list';
}

/** The number of a thread is that of the message which began it. */
function topicFacts(page: PageView): PageFacts {
  const { url, document } = page;
  const [, , , channel = '', , thread = channel] = url.pathname.split('/');
  const rows = rowsOf(document, /^\d+$/u.test(thread) ? thread : channel);
  const id = /^\d+$/u.test(thread) ? thread : channel;
  const first = rows[0];
  const opening = first !== undefined && messageId(first) === id ? postOf(first, document) : undefined;
  const posts = rows.slice(1).filter(isByPerson);
  return threadFacts(page, {
    opening,
    replies: posts.map((row) => postOf(row, document)),
    isWhole: false,
    isFromStart: opening !== undefined,
  });
}

function rowsOf(document: Document, channel: string): readonly Element[] {
  return [...document.querySelectorAll(`li[id^="chat-messages-${channel}-"]`)];
}

function messageId(row: Element): string {
  return row.id.split('-').at(-1) ?? '';
}

/** Notices of the software have neither a name nor a text of their own; robots carry a tag. */
function isByPerson(row: Element): boolean {
  const isRobot = outside(row, '[class*="botTag"]') !== undefined;
  return !isRobot && (nameId(row) !== undefined || outside(row, '[id^="message-content-"]') !== undefined);
}

function postOf(row: Element, document: Document): Post {
  const name = document.getElementById(nameId(row) ?? '');
  const author = (name?.querySelector('[data-text]') ?? name)?.textContent.trim();
  return { author: author === '' ? undefined : author, at: momentOf(messageId(row)), side: undefined };
}

/** A message that follows another of the same person names that one's author in its label. */
function nameId(row: Element): string | undefined {
  const own = outside(row, '[id^="message-username-"]')?.id;
  const labels = row.querySelector('[aria-labelledby*="message-username-"]')?.getAttribute('aria-labelledby') ?? '';
  return own ?? labels.split(/\s+/u).find((label) => label.startsWith('message-username-'));
}

/** The first match that is not in the quotation above a reply. */
function outside(row: Element, selector: string): Element | undefined {
  return [...row.querySelectorAll(selector)].find((found) => found.closest(QUOTED) === null);
}

function momentOf(id: string): string | undefined {
  return /^\d{17,20}$/u.test(id) ? momentFromMilliseconds(((BigInt(id) >> 22n) + EPOCH).toString()) : undefined;
}
