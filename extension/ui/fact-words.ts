import type { PageFacts } from '#core/page.ts';
import { say } from '../words/shared.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type CountId =
  | 'fact.replies'
  | 'fact.participants'
  | 'fact.staff-replies'
  | 'fact.views'
  | 'fact.reactions'
  | 'fact.members'
  | 'fact.active-members'
  | 'fact.topics'
  | 'fact.unanswered'
  | 'fact.pinned'
  | 'fact.posts'
  | 'fact.words';
type DateId = 'fact.joined' | 'fact.updated' | 'fact.opened' | 'fact.last-active';

/**
 * What a page shows, in short phrases in the reader's language: "14 replies", "first answer after 3 h by staff", "not
 * solved". Facts that are absent are not mentioned.
 */
export function factWords(facts: PageFacts): readonly string[] {
  return [
    ...counted('fact.replies', facts.replies),
    ...firstAnswer(facts),
    ...solution(facts),
    ...counted('fact.participants', facts.participants),
    ...counted('fact.staff-replies', facts.staffReplies),
    ...counted('fact.views', facts.views),
    ...counted('fact.reactions', facts.reactions),
    ...counted('fact.members', facts.members),
    ...counted('fact.active-members', facts.activeMembers),
    ...counted('fact.topics', facts.topics),
    ...counted('fact.unanswered', facts.unanswered),
    ...counted('fact.pinned', facts.pinned),
    ...counted('fact.posts', facts.posts),
    ...(facts.role === undefined ? [] : [say(`fact.role.${facts.role}`)]),
    ...dated('fact.joined', facts.joinedAt),
    ...counted('fact.words', facts.words),
    ...dated('fact.updated', facts.updatedAt),
    ...dated('fact.opened', facts.openedAt),
    ...dated('fact.last-active', facts.lastActivityAt),
  ];
}

/** A length of time in the largest unit that fits: "35 min", "3 h", "2 days". */
export function durationWords(milliseconds: number): string {
  if (milliseconds < HOUR) return say('duration.minutes', { count: Math.max(1, Math.round(milliseconds / MINUTE)) });
  if (milliseconds < 2 * DAY) return say('duration.hours', { count: Math.round(milliseconds / HOUR) });
  return say('duration.days', { count: Math.round(milliseconds / DAY) });
}

function counted(id: CountId, count: number | undefined): readonly string[] {
  return count === undefined ? [] : [say(id, { count })];
}

function dated(id: DateId, moment: string | undefined): readonly string[] {
  return moment === undefined ? [] : [say(id, { date: new Date(moment) })];
}

function firstAnswer({ openedAt, firstReplyAt, firstReplyBy }: PageFacts): readonly string[] {
  if (openedAt === undefined || firstReplyAt === undefined) {
    return firstReplyBy === undefined ? [] : [say(`fact.first.${firstReplyBy}`)];
  }
  const time = durationWords(Date.parse(firstReplyAt) - Date.parse(openedAt));
  return [
    firstReplyBy === undefined ? say('fact.first-after', { time }) : say(`fact.first-after.${firstReplyBy}`, { time }),
  ];
}

function solution({ solved, answeredBy }: PageFacts): readonly string[] {
  if (solved === undefined) return [];
  if (!solved) return [say('fact.not-solved')];
  return [answeredBy === undefined ? say('fact.solved') : say(`fact.solved.${answeredBy}`)];
}
