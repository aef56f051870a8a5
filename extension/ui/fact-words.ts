import type { PageFacts } from '#core/page.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * What a page shows, in short phrases in the reader's language for numbers and dates: "14 replies", "first answer
 * after 3 h by staff", "not solved". Facts that are absent are not mentioned.
 */
export function factWords(facts: PageFacts, locale?: string): readonly string[] {
  const number = new Intl.NumberFormat(locale);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const count = (value: number | undefined, one: string, many: string) =>
    value === undefined ? [] : [`${number.format(value)} ${value === 1 ? one : many}`];
  const on = (words: string, value: string | undefined) =>
    value === undefined ? [] : [`${words} ${date.format(new Date(value))}`];
  return [
    ...count(facts.replies, 'reply', 'replies'),
    ...firstAnswer(facts, number),
    ...solution(facts),
    ...count(facts.participants, 'participant', 'participants'),
    ...count(facts.staffReplies, 'reply by staff', 'replies by staff'),
    ...count(facts.views, 'view', 'views'),
    ...count(facts.reactions, 'reaction', 'reactions'),
    ...count(facts.members, 'member', 'members'),
    ...count(facts.activeMembers, 'active member', 'active members'),
    ...count(facts.topics, 'topic', 'topics'),
    ...count(facts.unanswered, 'without an answer', 'without an answer'),
    ...count(facts.pinned, 'pinned', 'pinned'),
    ...count(facts.posts, 'post', 'posts'),
    ...(facts.role === undefined ? [] : [ROLES[facts.role]]),
    ...on('joined', facts.joinedAt),
    ...count(facts.words, 'word', 'words'),
    ...on('changed', facts.updatedAt),
    ...on('opened', facts.openedAt),
    ...on('last active', facts.lastActivityAt),
  ];
}

/** A length of time in the largest unit that fits, with its unit's short form: "35 min", "3 h", "2 days". */
export function durationWords(milliseconds: number, number: Intl.NumberFormat): string {
  if (milliseconds < HOUR) return `${number.format(Math.max(1, Math.round(milliseconds / 60_000)))} min`;
  if (milliseconds < 2 * DAY) return `${number.format(Math.round(milliseconds / HOUR))} h`;
  return `${number.format(Math.round(milliseconds / DAY))} days`;
}

const ROLES = { staff: 'staff', member: 'member', champion: 'champion' } as const;

const SIDES = { staff: 'by staff', member: 'by a member' } as const;

function firstAnswer(
  { openedAt, firstReplyAt, firstReplyBy }: PageFacts,
  number: Intl.NumberFormat,
): readonly string[] {
  const side = firstReplyBy === undefined ? '' : ` ${SIDES[firstReplyBy]}`;
  if (openedAt === undefined || firstReplyAt === undefined) return side === '' ? [] : [`first answer${side}`];
  const waited = Date.parse(firstReplyAt) - Date.parse(openedAt);
  return [`first answer after ${durationWords(waited, number)}${side}`];
}

function solution({ solved, answeredBy }: PageFacts): readonly string[] {
  if (solved === undefined) return [];
  if (!solved) return ['not solved'];
  return [answeredBy === undefined ? 'solved' : `solved ${SIDES[answeredBy]}`];
}
