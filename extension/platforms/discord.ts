import type { PageFacts, PageKind } from '#core/page.ts';
import type { PageView, Platform } from './platform.ts';
import { knownFacts } from './reading/facts.ts';
import { momentFromText } from './reading/moments.ts';
import { exactCount } from './reading/numbers.ts';
import { type Post, threadFacts } from './reading/thread-facts.ts';

/** True on the pages of Discord's web client, which stand nowhere but on its own hosts. */
export function recognises({ url }: PageView): boolean {
  return (
    /^(?:(?:canary|ptb)\.)?discord(?:app)?\.com$/u.test(url.hostname) &&
    /^\/channels\/(?!@me(?:\/|$))/u.test(url.pathname)
  );
}

/** Discord in the browser: forum posts are conversations, other channels are chats. */
export const discord: Platform = {
  id: 'discord',
  name: 'Discord',
  basis: 'templates',
  recognises,
  communityUrl: ({ url }) => `${url.origin}/channels/${routeOf(url).server ?? '@me'}/`,
  communityName: ({ document }) => {
    const parts = document.title.split(' | ');
    return parts.length >= 3 ? parts.at(-1)?.trim() : undefined;
  },
  pageUrl: ({ url }) => {
    const { server, channel } = routeOf(url);
    return `${url.origin}/channels/${[server ?? '@me', channel].filter((part) => part !== undefined).join('/')}`;
  },
  pageKind: kindOf,
  pageFacts: (page, kind) => (kind === 'topic' ? factsOf(page) : {}),
};

/** Pages of a server that are no channels, by the names they have in addresses; the rest of them are "other". */
const STATIC_PAGES: ReadonlyMap<string, PageKind> = new Map([
  ['@home', 'welcome'],
  ['onboarding', 'welcome'],
  ['member-safety', 'directory'],
  ['member-applications', 'moderation'],
  ['report-to-mod', 'moderation'],
]);

/** Where an address leads: a thread beside its channel has the address of both, and counts as the thread. */
type Route = { readonly server: string | undefined; readonly channel: string | undefined; readonly isThread: boolean };

function routeOf(url: URL): Route {
  const [, server, channel, step, thread] = url.pathname.split('/').filter((part) => part !== '');
  const isThread = step === 'threads' && thread !== undefined;
  return { server, channel: isThread ? thread : channel, isThread };
}

function kindOf({ url, document }: PageView): PageKind {
  const { server, channel, isThread } = routeOf(url);
  if (server === undefined || !isId(server)) return 'other';
  if (channel === undefined) return 'home';
  if (!isId(channel)) return STATIC_PAGES.get(channel) ?? 'other';
  if (isThread) return 'topic';
  const cards = `[data-list-id="forum-channel-list-${channel}"], [data-list-item-id^="forum-channel-list-${channel}___"]`;
  if (document.querySelector(cards) !== null) return 'topic-list';
  const marks = `li[id="chat-messages-${channel}-${channel}"], [class*="botTagOP"]`;
  return has(listOf(document, channel), marks) ? 'topic' : 'chat';
}

function isId(part: string): boolean {
  return /^\d{15,}$/u.test(part);
}

/** The messages of a channel; a thread opened beside its channel has a list of its own. */
function listOf(document: Document, channel: string): Element | undefined {
  const lists = [...document.querySelectorAll('ol[data-list-id="chat-messages"]')];
  return lists.find((list) => list.querySelector(`[id^="chat-messages-${channel}-"]`) !== null);
}

/** One entry of the list. What a group of messages is headed by, the messages below its first do not repeat. */
type Entry = Post & { readonly id: string; readonly isSystem: boolean; readonly isRobot: boolean };

/** A forum post's first message bears the number of the post itself; without it nothing is known of what follows. */
function factsOf({ url, document, ...page }: PageView): PageFacts {
  const { channel = '' } = routeOf(url);
  const list = listOf(document, channel);
  if (list === undefined) return {};
  const entries = entriesOf(list, channel);
  const opening = entries.find(({ id }) => id === channel);
  if (opening === undefined) return {};
  const isFromStart = list.querySelector(`:scope > div[id="chat-messages-${channel}-${channel}"]`) !== null;
  const isUnbroken = isFromStart && list.querySelector(HIDDEN_GROUPS) === null;
  const isWhole = isUnbroken && endsHere(list);
  return threadFacts(
    { url, document, ...page },
    {
      opening,
      replies: entries.filter((entry) => entry !== opening && !entry.isSystem && !entry.isRobot),
      isWhole,
      isFromStart: isUnbroken,
      stated: knownFacts({ reactions: isWhole ? reactionsIn(list) : undefined }),
    },
  );
}

/** Messages of people whom the reader has blocked are folded into one line. */
const HIDDEN_GROUPS = '[class*="messageGroupBlocked"], [class*="blockedSystemMessage"]';

function entriesOf(list: Element, channel: string): readonly Entry[] {
  const entries: Entry[] = [];
  for (const item of list.querySelectorAll(`li[id^="chat-messages-${channel}-"]`)) {
    const id = item.id.split('-').at(-1) ?? '';
    const isSystem = item.querySelector(':scope > [class*="systemMessage"]') !== null;
    const head = headOf(item, list);
    const before = entries.at(-1);
    const isContinued = head === undefined && before !== undefined && !before.isSystem;
    const author = isContinued ? before.author : head && nameIn(head);
    const isRobot = isContinued ? before.isRobot : has(head?.parentElement, ROBOT_TAG);
    const time = item.querySelector(`time[id="message-timestamp-${id}"]`) ?? item.querySelector('time[datetime]');
    entries.push({
      id,
      isSystem,
      isRobot: !isSystem && isRobot,
      author,
      at: momentFromText(time?.getAttribute('datetime')),
      side: undefined,
    });
  }
  return entries;
}

/** The tag of an app beside a name; the one who opened a post has a tag of the same make. */
const ROBOT_TAG = '[class*="botTag"]:not([class*="botTagOP"], [class*="botTagRemix"], [class*="botTagVerified"])';

function headOf(item: Element, list: Element): Element | undefined {
  const own = item.querySelector('[id^="message-username-"]');
  if (own !== null) return own;
  const labels = item.querySelector('[aria-labelledby]')?.getAttribute('aria-labelledby') ?? '';
  const label = /message-username-\d+/u.exec(labels)?.[0];
  return (label === undefined ? null : list.querySelector(`[id="${label}"]`)) ?? undefined;
}

function nameIn(head: Element): string | undefined {
  const name = head.querySelector('[data-text]')?.getAttribute('data-text');
  const text = (name ?? head.querySelector('[class*="username"]')?.textContent ?? '').trim();
  return text === '' ? undefined : text;
}

/** Between the last message and the end of the list stand placeholders while more messages follow. */
function endsHere(list: Element): boolean {
  const items = [...list.querySelectorAll(':scope > li[id^="chat-messages-"]')];
  const last = items.at(-1);
  const isJumpOffered = has(list.closest('[class*="messagesWrapper"]'), '[class*="jumpToPresentBar"]');
  return (
    last !== undefined && !isJumpOffered && (items.length === 1 || last.nextElementSibling === list.lastElementChild)
  );
}

function has(element: Element | null | undefined, selector: string): boolean {
  return (element?.querySelector(selector) ?? null) !== null;
}

function reactionsIn(list: Element): number | undefined {
  const counts = [...list.querySelectorAll('[id^="message-reactions-"] [class*="reactionCount"]')].map((count) =>
    exactCount(count.textContent),
  );
  const known = counts.filter((count) => count !== undefined);
  return known.length === 0 || known.length < counts.length ? undefined : known.reduce((sum, count) => sum + count, 0);
}
