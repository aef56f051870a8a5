import type { PageFacts, PageKind } from '#core/page.ts';
import { listFacts, memberFacts } from './bbpress/other-facts.ts';
import { topicFacts } from './bbpress/topic-facts.ts';
import type { PageView, Platform } from './platform.ts';
import { siteName } from './reading/site-name.ts';
import { wordpressHome } from './reading/wordpress-home.ts';

const PAGES =
  'body.bbpress:is(.single-topic, .single-forum, .single-reply, .forum-archive, .topic-archive, .bbp-user-page, .bbp-view, .forum-search)';
const PARTS = ':is(.bbp-replies, .bbp-topics, .bbp-forums, .bbp-lead-topic, .bbp-breadcrumb, #bbp-user-wrapper)';
const CONVERSATION = '#buddypress #bbpress-forums :is(.bbp-replies, .bbp-topics)';
const BACK_OFFICE =
  'link[href*="/plugins/bbpress/includes/admin/"], #menu-posts-topic.menu-icon-topic, [id^="bbp_topic_"]';

/**
 * True on the pages of bbPress. Pages of a member or a group on a site with BuddyPress are BuddyPress's, save where
 * they show a forum; ordinary pages are not bbPress's, though its style sheet is on them.
 */
export function recognises({ document }: PageView): boolean {
  const { body } = document;
  if (body.matches('.wp-admin')) return document.querySelector(BACK_OFFICE) !== null;
  if (document.getElementById('buddypress') !== null) return document.querySelector(CONVERSATION) !== null;
  if (body.matches(PAGES)) return true;
  const forums = document.getElementById('bbpress-forums');
  return forums !== null && (body.matches('.bbpress') || forums.querySelector(PARTS) !== null);
}

/** bbPress 2.x, the forum plugin of WordPress, with its own templates or a theme's. */
export const bbpress: Platform = {
  id: 'bbpress',
  name: 'bbPress',
  basis: 'pages',
  recognises,
  communityUrl: wordpressHome,
  communityName: ({ document }) => siteName(document),
  pageKind: kindOf,
  pageFacts: (page, kind) => factsOf(page, kind),
};

/** By the classes that WordPress and bbPress give the body; forums put into other pages by what stands in them. */
const KINDS: readonly (readonly [selector: string, kind: PageKind])[] = [
  ['body.wp-admin.index-php', 'analytics'],
  ['body.wp-admin.edit-php:is(.post-type-topic, .post-type-reply)', 'moderation'],
  ['body.wp-admin', 'other'],
  ['body:is(.topic-edit, .topic-merge, .topic-split, .reply-edit, .reply-move, .forum-edit, .bbp-user-edit)', 'other'],
  ['body:is(.bbp-search, .bbp-search-results, .forum-search, .forum-search-results)', 'search'],
  ['body.single-topic, body.single-reply', 'topic'],
  [
    'body.single-forum, body.topic-archive, body.bbp-view, body.post-type-archive-topic, body.tax-topic-tag',
    'topic-list',
  ],
  ['body.forum-archive, body.post-type-archive-forum', 'home'],
  ['body.bbp-user-page, body.bbp-user-home, #bbpress-forums #bbp-user-wrapper', 'member'],
  ['#bbpress-forums .bbp-replies', 'topic'],
  ['#bbpress-forums .bbp-forums', 'home'],
  ['#bbpress-forums .bbp-topics', 'topic-list'],
];

function kindOf({ document }: PageView): PageKind {
  return KINDS.find(([selector]) => document.querySelector(selector) !== null)?.[1] ?? 'other';
}

function factsOf(page: PageView, kind: PageKind): PageFacts {
  if (kind === 'topic') return topicFacts(page);
  if (kind === 'topic-list') return listFacts(page);
  return kind === 'member' ? memberFacts(page) : {};
}
