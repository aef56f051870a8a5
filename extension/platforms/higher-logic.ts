import type { PageFacts, PageKind } from '#core/page.ts';
import type { PageView, Platform } from './platform.ts';
import { knownFacts } from './reading/facts.ts';
import { onlyCount } from './reading/numbers.ts';
import { siteName } from './reading/site-name.ts';
import { type Post, threadFacts } from './reading/thread-facts.ts';

const ACTION = '[href*="$rptMessageList$ctl"]';

/** True where the ids of the main column and another mark of Higher Logic stand together. */
export function recognises({ document }: PageView): boolean {
  // Every page of the sort that it is made of keeps its state there.
  const isWebForm = document.getElementById('__VIEWSTATE') !== null;
  return (
    (isWebForm || document.getElementById('PageTitleH1') !== null) &&
    document.querySelector('[id^="MainCopy_ctl"], [href*="$MainCopy$ctl"]') !== null &&
    document.querySelector(
      '#PageTitleH1, .HLLandingControl, .ContentUserControl, [href*="ucMessageList"], a[href*="www.higherlogic.com"]',
    ) !== null
  );
}

const PARTS: ReadonlyMap<string, PageKind> = new Map([
  ['home', 'home'],
  ['discussion', 'topic'],
  ['question', 'topic'],
  ['thread', 'topic'],
  ['viewthread', 'topic'],
  ['digestviewer', 'topic-list'],
  ['community-members', 'directory'],
  ['community-home', 'group'],
  ['profile', 'member'],
  ['people', 'member'],
  ['search', 'search'],
]);

/** Higher Logic Thrive (Connected Community). Its dates are local times without a zone, and so not read. */
export const higherLogic: Platform = {
  id: 'higher-logic',
  name: 'Higher Logic',
  basis: 'descriptions',
  recognises,
  communityUrl: ({ url }) => `${url.origin}${/^\/community\/user(?=\/|$)/u.exec(url.pathname)?.[0] ?? ''}/`,
  communityName: ({ document }) => siteName(document),
  pageKind: ({ url }) => kindOf(url.pathname),
  pageFacts: (page, kind) => {
    if (kind === 'topic') return topicFacts(page);
    return kind === 'group' || kind === 'directory' || kind === 'topic-list' ? communityFacts(page) : {};
  },
};

/** The last part of an address that says what the page is; what follows it names the thing shown. */
function kindOf(pathname: string): PageKind {
  const path = pathname.toLowerCase();
  const parts = path
    .replace(/^\/community\/user(?=\/|$)/u, '')
    .split('/')
    .filter((part) => part !== '');
  if (parts.length === 0) return 'home';
  if (/^\/(?:.*\/)?network\/members(?:\/|$)/u.test(path)) return 'directory';
  if (/\/blogs\/.+\/\d{4}\/\d{2}\/\d{2}\//u.test(path)) return 'article';
  if (/\/(?:events\/|event-description)/u.test(path)) return 'event';
  const last = parts.at(-1) ?? '';
  const before = parts.at(-2) ?? '';
  if (before === 'discussion' || before === 'question' || before === 'thread') return 'topic';
  return last === 'discussion' || last === 'question' || last === 'thread' ? 'other' : (PARTS.get(last) ?? 'other');
}

/**
 * Every message has buttons of its own, numbered in its address, and a heading with its place in the thread. Where the
 * places run from 1 on, no message is missing between them; that none follows is seen by there being no pager.
 */
function topicFacts(page: PageView): PageFacts {
  const messages = messagesOf(page.document);
  const places = messages.map(placeOf);
  const inOrder = [...places].sort((one, other) => (one ?? 0) - (other ?? 0));
  const isWhole = messages.length > 0 && inOrder.every((place, at) => place === at + 1) && !hasPager(page.document);
  const question = messages.find((_, at) => places[at] === 1);
  return threadFacts(page, {
    opening: question === undefined ? undefined : postOf(question),
    replies: messages.filter((message) => message !== question).map(postOf),
    isWhole,
  });
}

function messagesOf(document: Document): readonly Element[] {
  const holders = [...document.querySelectorAll(ACTION)].map((action) => action.closest('li'));
  return [...new Set(holders)].filter((holder) => holder !== null);
}

function placeOf(message: Element): number | undefined {
  const place = /^\s*(\d+)\s*\./u.exec(message.querySelector('h3, h4, h5')?.textContent ?? '')?.[1];
  return place === undefined ? undefined : Number(place);
}

function hasPager(document: Document): boolean {
  return document.querySelector('.pagination a[href], [id*="MessageList"][id*="Pager"] a[href]') !== null;
}

function postOf(message: Element): Post {
  const names = [...message.querySelectorAll('a[href*="UserKey="]')].map((link) => link.textContent.trim());
  return { author: names.find((name) => name !== ''), at: undefined, side: undefined };
}

/** The number beside “Members” in the community's own menu, where it is not rounded. */
function communityFacts({ document }: PageView): PageFacts {
  const links = [...document.querySelectorAll('a[href*="/community-home/community-members?"]')];
  return knownFacts({ members: links.map((link) => onlyCount(link.textContent)).find((count) => count !== undefined) });
}
