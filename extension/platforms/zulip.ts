import type { PageFacts, PageKind } from '#core/page.ts';
import type { PageView, Platform } from './platform.ts';
import { isObject, parseJson, textOf } from './reading/json.ts';
import { exactCount } from './reading/numbers.ts';
import { siteName } from './reading/site-name.ts';
import { type Post, threadFacts } from './reading/thread-facts.ts';

const OWN_MARKS = [
  'message_feed_container',
  'recent_view',
  'inbox-view',
  'left-sidebar-container',
  'compose-container',
];

/** Zulip first fetches 50 messages or more on both sides of the one in view: fewer than that are all there are. */
const FIRST_FETCH = 50;

const RESOLVED = /^✔\s*/u;

const KIND_BY_VIEW: ReadonlyMap<string, PageKind> = new Map([
  ['', 'home'],
  ['inbox', 'topic-list'],
  ['recent', 'topic-list'],
  ['recent_topics', 'topic-list'],
  ['topics', 'topic-list'],
  ['feed', 'chat'],
  ['all_messages', 'chat'],
  ['groups', 'group'],
  ['user', 'member'],
  ['search', 'search'],
]);

/** True where the page's parameters stand beside several parts of Zulip's app, or on its page of statistics. */
export function recognises({ document }: PageView): boolean {
  if (document.getElementById('page-params')?.matches('[data-params]') !== true) return false;
  const marks = OWN_MARKS.filter((id) => document.getElementById(id) !== null);
  return marks.length >= 2 || document.querySelector('.stats-page #id_stats_errors') !== null;
}

/** Zulip's web app. It dates messages only in the reader's words and zone, and so no date is read. */
export const zulip: Platform = {
  id: 'zulip',
  name: 'Zulip',
  basis: 'templates',
  recognises,
  communityUrl: ({ url }) => `${url.origin}/`,
  route,
  communityName,
  pageKind: kindOf,
  pageFacts: (page, kind) => (kind === 'topic' ? topicFacts(page) : {}),
};

function communityName({ document }: PageView): string | undefined {
  const params = parseJson(document.getElementById('page-params')?.getAttribute('data-params'));
  if (!isObject(params)) return siteName(document);
  const state = isObject(params.state_data) ? params.state_data : {};
  return textOf(params.realm_name) ?? textOf(state.realm_name) ?? siteName(document);
}

/** The messages that are shown, wherever among them one is; those between persons have no address that is kept. */
function route({ url }: PageView): string | undefined {
  const [narrow] = /^#narrow\/.+?(?=\/(?:near|with)\/\d+$|$)/u.exec(url.hash) ?? [];
  return kindOf({ url }) === 'other' ? undefined : narrow;
}

function kindOf({ url }: Pick<PageView, 'url'>): PageKind {
  if (url.pathname.startsWith('/stats')) return 'analytics';
  const [view = ''] = url.hash.slice(1).split('/');
  return view === 'narrow' ? kindOfNarrow(termsOf(url)) : (KIND_BY_VIEW.get(view) ?? 'other');
}

function kindOfNarrow(terms: ReadonlyMap<string, string>): PageKind {
  const names = [...terms.keys()];
  if (names.some((name) => ['dm', 'dm-including', 'pm-with', 'group-pm-with'].includes(name))) return 'other';
  if (terms.get('is') === 'dm' || terms.get('is') === 'private') return 'other';
  if (names.some((name) => !['channel', 'topic', 'near', 'with', 'id'].includes(name))) return 'search';
  return names.includes('topic') ? 'topic' : names.includes('channel') ? 'chat' : 'search';
}

/** What the address narrows the messages to: #narrow/channel/7-docs/topic/tides gives channel and topic. */
function termsOf(url: URL): ReadonlyMap<string, string> {
  const [, ...parts] = url.hash.slice(1).split('/');
  const names = parts.filter((_, index) => index % 2 === 0);
  return new Map(names.map((name, index) => [currentName(name), decoded(parts[index * 2 + 1] ?? '')]));
}

function currentName(name: string): string {
  if (name === 'stream') return 'channel';
  return name === 'subject' ? 'topic' : name;
}

/** Zulip writes % as a dot in its addresses. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('.', '%'));
  } catch {
    return text;
  }
}

function topicFacts(page: PageView): PageFacts {
  const list = page.document.querySelector('.focused-message-list, .focused_table') ?? page.document.body;
  const topic = topicOf(list);
  if (topic === undefined || !isTopicOf(page.url, topic)) return {};
  const rows = [...list.querySelectorAll('.message_row[data-message-id], .message_row[zid]')];
  const entries = entriesOf(rows);
  const [first] = entries;
  const posts = entries.filter(({ isRobot }) => !isRobot).map(({ post }) => post);
  const isWhole = rows.length > 0 && rows.length < FIRST_FETCH && !isLoading(page.document);
  const authors = posts.map(({ author }) => author);
  return threadFacts(page, {
    opening: first?.isRobot === false && isWhole ? first.post : undefined,
    replies: first?.isRobot === false ? posts.slice(1) : posts,
    isWhole,
    stated: {
      ...(RESOLVED.test(topic) ? { solved: true } : {}),
      ...(isWhole && !authors.includes(undefined) ? { participants: new Set(authors).size } : {}),
      ...reactionsOf(rows, isWhole),
    },
  });
}

/** The one topic whose messages are shown; nothing where they are of several, or none. */
function topicOf(list: Element): string | undefined {
  const topics = [...list.querySelectorAll('.message_header .stream-topic-inner')].map(({ textContent }) =>
    textContent.trim(),
  );
  return new Set(topics).size === 1 ? topics[0] : undefined;
}

/** False while the messages of another topic are still shown; a topic without a name is drawn with one in any language. */
function isTopicOf(url: URL, topic: string): boolean {
  const plain = (name: string): string => name.replace(RESOLVED, '').trim().toLowerCase();
  const named = termsOf(url).get('topic') ?? '';
  return named === '' || plain(named) === plain(topic);
}

function isLoading(document: Document): boolean {
  const busy = document.querySelector('#top-of-feed-loading-indicator, #loading_older_messages_indicator');
  const limit = document.querySelector<HTMLElement>('.history-limited-box');
  return (busy?.childElementCount ?? 0) > 0 || (limit !== null && limit.style.display === 'block');
}

type Entry = { readonly post: Post; readonly isRobot: boolean };

/** Only the first of several messages in a row names its sender. */
function entriesOf(rows: readonly Element[]): readonly Entry[] {
  let author: string | undefined;
  let isRobot = false;
  return rows.map((row) => {
    const sender = row.querySelector('.sender_name_text, .sender_name, .sender-status');
    if (sender !== null) {
      author = sender.textContent.trim();
      isRobot = row.querySelector('[data-is-bot="true"], .message_sender .zulip-icon-bot') !== null;
    }
    return { post: { author, at: undefined, side: undefined }, isRobot };
  });
}

/** Where few have reacted, Zulip may show their names instead of a number, and then nothing is known. */
function reactionsOf(rows: readonly Element[], isWhole: boolean): { readonly reactions?: number } {
  const marks = rows.flatMap((row) => [...row.querySelectorAll('.message_reaction_count')]);
  const counts = marks.map(({ textContent }) => exactCount(textContent));
  if (!isWhole || counts.length === 0 || counts.includes(undefined)) return {};
  return { reactions: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) };
}
