import type { PageKind } from '#core/page.ts';

/** What each kind of page is called on screen. */
export const PAGE_KIND_NAMES = {
  home: 'Home page',
  'topic-list': 'Topic list',
  topic: 'Topic',
  member: 'Member profile',
  directory: 'Member directory',
  guidelines: 'Guidelines',
  moderation: 'Moderation',
  analytics: 'Reports and figures',
  group: 'Group',
  event: 'Event',
  article: 'Article',
  ideas: 'Ideas',
  chat: 'Chat',
  welcome: 'Welcome page',
  search: 'Search results',
  other: 'Other page',
} as const satisfies Record<PageKind, string>;

/** True where a text names a kind of page. */
export function isPageKind(text: string): text is PageKind {
  return Object.hasOwn(PAGE_KIND_NAMES, text);
}
