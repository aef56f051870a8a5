import type { PageFacts, PageKind } from '#core/page.ts';
import type { PageView, Platform } from './platform.ts';
import { has } from './reading/marks.ts';
import { momentFromText } from './reading/moments.ts';
import { exactCount, onlyCount } from './reading/numbers.ts';
import { type Post, threadFacts } from './reading/thread-facts.ts';

const OWN_MARKS = ['#root-portal', 'link.code_theme', '#channel_view', '#SidebarContainer', 'body.app__body'] as const;

const KIND_BY_VIEW: ReadonlyMap<string, PageKind> = new Map([
  ['channels', 'chat'],
  ['pl', 'chat'],
  ['messages', 'other'],
]);

const KIND_BY_CONSOLE: ReadonlyMap<string, PageKind> = new Map([
  ['reporting/system_analytics', 'analytics'],
  ['reporting/team_statistics', 'analytics'],
  ['user_management/users', 'directory'],
]);

/** Pages of the server itself, where other addresses begin with the name of a team. */
const NO_TEAMS: ReadonlySet<string> = new Set([
  'login',
  'signup_user_complete',
  'select_team',
  'create_team',
  'landing',
  'error',
  'boards',
  'playbooks',
  'oauth',
  'terms_of_service',
  'reset_password',
  'should_verify_email',
]);

/** True where the name of the application stands beside another mark of Mattermost. */
export function recognises({ document }: PageView): boolean {
  if (!has(document, 'meta', '[name="application-name"][content="Mattermost"]')) return false;
  return OWN_MARKS.some((mark) => document.querySelector(mark) !== null);
}

/** Mattermost in the browser. Recent versions write dates in the reader's own zone without saying which: they are left out. */
export const mattermost: Platform = {
  id: 'mattermost',
  name: 'Mattermost',
  basis: 'templates',
  recognises,
  communityUrl: ({ url, document }) => `${url.origin}${folderOf(document)}/`,
  communityName: ({ document }) => / - ([^-]+)$/u.exec(document.title)?.[1]?.trim(),
  pageKind: kindOf,
  pageFacts: (page, kind) => (kind === 'topic' ? topicFacts(page) : {}),
};

/** The folder that the server is installed in, as its icons' addresses show it. */
function folderOf(document: Document): string {
  const icon = document.querySelector('head > link[href*="/static/"]')?.getAttribute('href') ?? '';
  return /^(\/.*?)\/static\//u.exec(icon)?.[1] ?? '';
}

function routeOf({ url, document }: PageView): readonly string[] {
  const folder = folderOf(document);
  const path = url.pathname.startsWith(`${folder}/`) ? url.pathname.slice(folder.length) : url.pathname;
  return path.split('/').filter((part) => part !== '');
}

function kindOf(page: PageView): PageKind {
  const [team, view, id] = routeOf(page);
  if (team === undefined || NO_TEAMS.has(team)) return 'other';
  if (team === 'admin_console') return KIND_BY_CONSOLE.get(`${view}/${id}`) ?? 'other';
  if (view === undefined) return 'home';
  if (view === 'threads') return id === undefined ? 'topic-list' : 'topic';
  return KIND_BY_VIEW.get(view) ?? 'other';
}

/** A thread in its own view: rows that are out of sight are not on the page, but the number of replies is. */
function topicFacts(page: PageView): PageFacts {
  const pane = page.document.querySelector('#thread-pane-container, .ThreadPane');
  const [, , id = ''] = routeOf(page);
  const rows = [...(pane?.querySelectorAll('.post[id^="rhsPost_"]') ?? [])].filter(
    (row) => row.querySelector('.post__visibility') === null,
  );
  const root = rows.find((row) => row.id === `rhsPost_${id}`);
  if (pane === null || root === undefined) return {};
  const replies = rows.filter((row) => row !== root);
  const divider = pane.querySelector('.root-post__divider');
  const total = divider === null && replies.length === 0 ? 0 : onlyCount(divider?.textContent);
  const isWhole = replies.length === total;
  const people = replies.filter(isByPerson);
  return threadFacts(page, {
    opening: isByPerson(root) ? postOf(root) : undefined,
    replies: people.map(postOf),
    isWhole,
    stated: {
      ...(isWhole || total === undefined ? {} : { replies: total }),
      ...(isWhole ? peopleIn(rows) : {}),
      ...(isWhole ? reactionsIn(rows) : {}),
    },
  });
}

/** What someone says of himself ("/me") looks like a message of the system, but has an author one can click on. */
function isByPerson(row: Element): boolean {
  if (row.matches('.post--bot') || row.querySelector('.post__header :is(.BotTag, .auto-responder)') !== null)
    return false;
  return !row.matches('.post--system') || row.querySelector('.col__name button.user-popover') !== null;
}

function postOf(row: Element): Post {
  const author = row.querySelector('.col__name .user-popover')?.textContent.trim();
  const written = row.querySelector('.post__header time.post__time')?.getAttribute('datetime');
  return {
    author: author === '' || author === '...' ? undefined : author,
    at: momentFromText(written),
    side: undefined,
  };
}

function peopleIn(rows: readonly Element[]): { readonly participants?: number } {
  const authors = rows.filter(isByPerson).map((row) => postOf(row).author);
  return authors.includes(undefined) ? {} : { participants: new Set(authors).size };
}

function reactionsIn(rows: readonly Element[]): { readonly reactions?: number } {
  const marks = rows.flatMap((row) => [...row.querySelectorAll('.Reaction__number--display')]);
  const counts = marks.map(({ textContent }) => exactCount(textContent));
  if (counts.length === 0 || counts.includes(undefined)) return {};
  return { reactions: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) };
}
