import type { PageKind } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { routeOf, topicIdOf } from './address.ts';

const LISTS: ReadonlySet<string> = new Set([
  'latest',
  'new',
  'unread',
  'unseen',
  'top',
  'hot',
  'posted',
  'read',
  'bookmarks',
  'filter',
  'c',
]);

/** Addresses below /u that are no member's name. */
const ACCOUNT_STEPS: ReadonlySet<string> = new Set([
  'account-created',
  'password-reset',
  'activate-account',
  'confirm-new-email',
  'confirm-old-email',
  'confirm-admin',
]);

/** Parts of a member's pages that are the reader's own settings and letters, not a profile. */
const PRIVATE_TABS: ReadonlySet<string> = new Set(['preferences', 'messages', 'notifications', 'invited']);

const SIMPLE: ReadonlyMap<string, PageKind> = new Map([
  ['categories', 'home'],
  ['faq', 'guidelines'],
  ['guidelines', 'guidelines'],
  ['conduct', 'guidelines'],
  ['rules', 'guidelines'],
  ['review', 'moderation'],
  ['g', 'group'],
  ['groups', 'group'],
  ['search', 'search'],
  ['chat', 'chat'],
  ['upcoming-events', 'event'],
  ['invites', 'welcome'],
]);

const OTHER: ReadonlySet<string> = new Set([
  'about',
  'tos',
  'privacy',
  'badges',
  'tags',
  'login',
  'signup',
  'session',
  'posts',
  'wizard',
  'tag_groups',
  'my',
  '404',
  'p',
]);

/** What the page is for, by its route; a route that is not Discourse's own is judged by the page's route marks. */
export function discoursePageKind(page: PageView): PageKind {
  const { document } = page;
  if (document.getElementsByClassName('page-not-found').length > 0) return 'other';
  if (document.body.classList.contains('archetype-private_message')) return 'other';
  return kindByRoute(routeOf(page)) ?? kindByMarks(document);
}

function kindByRoute(route: readonly string[]): PageKind | undefined {
  const [first, second, third] = route;
  if (first === undefined) return 'home';
  if (first === 't' || first === 'n') return topicIdOf(route) === undefined ? undefined : 'topic';
  if (LISTS.has(first)) return 'topic-list';
  if (first === 'tag' || first === 'tags') return second === undefined ? 'other' : 'topic-list';
  if (first === 'u' || first === 'users') return memberKind(second, third);
  if (first === 'admin') return adminKind(second);
  return SIMPLE.get(first) ?? (OTHER.has(first) ? 'other' : undefined);
}

function memberKind(name: string | undefined, tab: string | undefined): PageKind {
  if (name === undefined) return 'directory';
  return ACCOUNT_STEPS.has(name) || PRIVATE_TABS.has(tab ?? '') ? 'other' : 'member';
}

function adminKind(area: string | undefined): PageKind {
  return area === undefined || area === 'dashboard' || area === 'reports' ? 'analytics' : 'other';
}

function kindByMarks(document: Document): PageKind {
  const marks: readonly (readonly [string, PageKind])[] = [
    ['#topic[data-topic-id], #topic-title h1[data-topic-id]', 'topic'],
    ['.users-directory', 'directory'],
    ['section.user-main', 'member'],
    ['ul.reviewable-title', 'moderation'],
    ['.full-page-chat', 'chat'],
    ['body.search-page', 'search'],
    ['#list-area tr.topic-list-item[data-topic-id]', 'topic-list'],
  ];
  return marks.find(([selector]) => document.querySelector(selector) !== null)?.[1] ?? 'other';
}
