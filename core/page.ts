import { z } from 'zod';

/** What a page of a community is for; read off the page by a platform, or corrected by the manager. */
export const PageKind = z.enum([
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
]);
export type PageKind = z.infer<typeof PageKind>;

const Count = z.int().min(0);
const Moment = z.iso.datetime({ offset: true });
const Side = z.enum(['staff', 'member']);

/**
 * Numbers and dates that a page shows. Every one is optional: what the page does not show is absent, never 0.
 * Dates are ISO 8601 with an offset; no member's name is ever kept here.
 */
export const PageFacts = z.strictObject({
  replies: Count.optional(),
  participants: Count.optional(),
  openedAt: Moment.optional(),
  firstReplyAt: Moment.optional(),
  firstReplyBy: Side.optional(),
  staffReplies: Count.optional(),
  solved: z.boolean().optional(),
  answeredBy: Side.optional(),
  views: Count.optional(),
  reactions: Count.optional(),
  lastActivityAt: Moment.optional(),
  topics: Count.optional(),
  unanswered: Count.optional(),
  pinned: Count.optional(),
  members: Count.optional(),
  activeMembers: Count.optional(),
  posts: Count.optional(),
  joinedAt: Moment.optional(),
  role: z.enum(['staff', 'member', 'champion']).optional(),
  updatedAt: Moment.optional(),
  words: Count.optional(),
});
export type PageFacts = Readonly<z.infer<typeof PageFacts>>;
