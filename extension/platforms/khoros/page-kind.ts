import type { PageKind } from '#core/page.ts';
import type { PageView } from '../platform.ts';

/** What the codes in a Classic address stand for (/t5/board/subject/td-p/7). */
const CLASSIC_CODES: ReadonlyMap<string, PageKind> = new Map([
  ['td-p', 'topic'],
  ['m-p', 'topic'],
  ['qaq-p', 'topic'],
  ['qaa-p', 'topic'],
  ['bd-p', 'topic-list'],
  ['qa-p', 'topic-list'],
  ['ct-p', 'topic-list'],
  ['ba-p', 'article'],
  ['bc-p', 'article'],
  ['ta-p', 'article'],
  ['tac-p', 'article'],
  ['idi-p', 'ideas'],
  ['idc-p', 'ideas'],
  ['idb-p', 'ideas'],
  ['ev-p', 'event'],
  ['ec-p', 'event'],
  ['eb-p', 'event'],
  ['gh-p', 'group'],
  ['gp-p', 'group'],
]);

/** The classes by which a Classic page names its own template; they tell where an address serves several. */
const CLASSIC_PAGES: ReadonlyMap<string, PageKind> = new Map([
  ['CommunityPage', 'home'],
  ['CategoryPage', 'topic-list'],
  ['ForumPage', 'topic-list'],
  ['ForumTopicPage', 'topic'],
  ['BlogArticlePage', 'article'],
  ['TkbArticlePage', 'article'],
  ['IdeaPage', 'ideas'],
  ['IdeaExchangePage', 'ideas'],
  ['ViewProfilePage', 'member'],
  ['SearchPage', 'search'],
]);

const AURORA_PARTS: ReadonlyMap<string, PageKind> = new Map([
  ['discussions', 'topic'],
  ['blog', 'article'],
  ['kb', 'article'],
  ['idea', 'ideas'],
  ['ideas', 'ideas'],
  ['event', 'event'],
  ['events', 'event'],
  ['users', 'member'],
  ['group', 'group'],
  ['search', 'search'],
]);

/** The kind of a page of Classic or of Aurora. */
export function khorosPageKind({ url, document }: PageView): PageKind {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  if (document.body.matches('.lia-body, #lia-body')) return classicKind(parts, document.body);
  return auroraKind(parts);
}

/** The number of the message that an Aurora address leads to, of a conversation or of a reply in it. */
export function auroraTopicId({ url }: PageView): string | undefined {
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:category\/[^/]+\/)?(?:discussions|blog|kb|ideas?|events?)\/[^/]+\/[^/]+\/(\d+)(?:\/|$)/iu.exec(
    url.pathname,
  )?.[1];
}

/** A conversation without the reply that its address points at, the leaf, and the order it is shown in. */
export function khorosPageUrl(page: PageView): string {
  const { origin, pathname, href } = page.url;
  const classic = /^\/t5\/.+?\/[a-z]+-p\/\d+(?=\/|$)/u.exec(pathname)?.[0];
  const id = auroraTopicId(page);
  if (classic !== undefined) return origin + classic;
  return id === undefined ? href : `${origin}${pathname.slice(0, pathname.indexOf(`/${id}`) + id.length + 1)}`;
}

function classicKind(parts: readonly string[], body: Element): PageKind {
  const named = [...body.classList].map((name) => CLASSIC_PAGES.get(name)).find((kind) => kind !== undefined);
  if (named !== undefined) return named;
  const coded = parts.map((part) => CLASSIC_CODES.get(part)).find((kind) => kind !== undefined);
  if (coded !== undefined) return coded;
  const route = parts.slice(parts.indexOf('t5') + 1).join('/');
  if (/^user\/viewprofilepage\b/u.test(route)) return 'member';
  if (/(?:^|\/)searchpage\b/u.test(route)) return 'search';
  if (/^(?:forums|community|board|category)\/recentpostspage\b/u.test(route)) return 'topic-list';
  return route === '' ? 'home' : 'other';
}

function auroraKind(parts: readonly string[]): PageKind {
  const route = /^[a-z]{2}(?:-[a-z]{2})?$/iu.test(parts[0] ?? '') ? parts.slice(1) : parts;
  if (route.length === 0) return 'home';
  const inside = route[0] === 'category' ? route.slice(2) : route;
  if (inside.length === 0) return 'topic-list';
  const kind = AURORA_PARTS.get(inside[0] ?? '') ?? 'other';
  if (kind === 'member') return /^\d+$/u.test(inside[2] ?? '') ? 'member' : 'other';
  const isOne = inside.slice(2).some((part) => /^\d+$/u.test(part));
  if (isOne || kind === 'ideas' || kind === 'search' || kind === 'event' || kind === 'group') return kind;
  return kind === 'topic' ? 'topic-list' : 'other';
}
