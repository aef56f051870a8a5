import type { PageKind } from '#core/page.ts';

/** Every kind of page, in the order they are offered; their names are in the catalogue under `kind.<kind>`. */
export const PAGE_KINDS = [
  'home',
  'topic-list',
  'topic',
  'member',
  'directory',
  'guidelines',
  'moderation',
  'analytics',
  'group',
  'event',
  'article',
  'ideas',
  'chat',
  'welcome',
  'search',
  'other',
] as const satisfies readonly PageKind[];
