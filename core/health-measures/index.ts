import { quantile } from './quantile.ts';
import { MILLISECONDS_PER_DAY } from '../scoring-numbers.ts';
import type { SeenPage } from './seen-page.ts';

/** What a measure is counted in; a share runs from 0 to 1, days reach back from the as-of moment. */
export type HealthUnit = 'hours' | 'share' | 'people' | 'posts' | 'days';

/** What one page tells: an amount, of a whole where it is a share or a mean. */
export type Reading = { readonly amount: number; readonly of: number };

/**
 * A measure of a community's health: which pages tell it and how they are put together. `over` says what its period
 * and trend go by: when topics were opened, when pages were seen, or when they were last active (which has no trend).
 */
export type MeasureDefinition = {
  readonly id: string;
  readonly name: string;
  readonly unit: HealthUnit;
  readonly definition: string;
  /** The published metric it follows, or that there is none. */
  readonly source: string;
  readonly over: 'opened' | 'seen' | 'active';
  readonly read: (page: SeenPage) => Reading | null;
  /** Puts together one reading or more, of pages in the order they were seen in. `asOf` is milliseconds since 1970. */
  readonly summarise: (readings: readonly Reading[], asOf: number) => number | null;
};

const MILLISECONDS_PER_HOUR = 3_600_000;

const FIRST_RESPONSE = 'CHAOSS metric "Time to First Response"';
const ROLE_OF_RESPONDER = `${FIRST_RESPONSE}, filtered by the role of the responder`;
const NO_RESPONSE = 'Discourse report "Topics with no response"; CHAOSS has no metric of it';
const ACCEPTED = 'Discourse report "Accepted solutions"; the nearest CHAOSS metric is "Issues Closed"';
const CONTRIBUTORS = 'CHAOSS metric "Contributors", topic by topic';
const MEMBERS = 'The count the community itself shows; CHAOSS metric "Contributors" is the nearest';

/** The health measures, in the order they are shown in. */
export const healthMeasures: readonly MeasureDefinition[] = [
  {
    id: 'time-to-first-response-median',
    name: 'Time to first response (median)',
    unit: 'hours',
    definition: 'Half of the topics that got a reply got their first one within this time of being opened.',
    source: FIRST_RESPONSE,
    over: 'opened',
    read: hoursToFirstResponse,
    summarise: (readings) => quantile(amounts(readings), 0.5),
  },
  {
    id: 'time-to-first-response-90th',
    name: 'Time to first response (90th percentile)',
    unit: 'hours',
    definition: 'Nine in ten of the topics that got a reply got their first one within this time of being opened.',
    source: FIRST_RESPONSE,
    over: 'opened',
    read: hoursToFirstResponse,
    summarise: (readings) => quantile(amounts(readings), 0.9),
  },
  {
    id: 'answered',
    name: 'Topics answered',
    unit: 'share',
    definition: 'Of the topics whose replies are counted, the share with at least one reply.',
    source: `The complement of: ${NO_RESPONSE}`,
    over: 'opened',
    read: onTopics(({ facts }) => (facts.replies === undefined ? null : yesOrNo(facts.replies > 0))),
    summarise: ratio,
  },
  {
    id: 'answered-by-members',
    name: 'Topics answered by members',
    unit: 'share',
    definition:
      'Of the topics that show who replied first or whose answer was accepted, the share where either was a member and not staff.',
    source: ROLE_OF_RESPONDER,
    over: 'opened',
    read: onTopics(({ facts: { firstReplyBy, answeredBy } }) =>
      firstReplyBy === undefined && answeredBy === undefined
        ? null
        : yesOrNo(firstReplyBy === 'member' || answeredBy === 'member'),
    ),
    summarise: ratio,
  },
  {
    id: 'solved',
    name: 'Topics solved',
    unit: 'share',
    definition: 'Of the topics that show whether they are solved, the share with an accepted answer.',
    source: ACCEPTED,
    over: 'opened',
    read: onTopics(({ facts }) => (facts.solved === undefined ? null : yesOrNo(facts.solved))),
    summarise: ratio,
  },
  {
    id: 'participants-median',
    name: 'Participants per topic (median)',
    unit: 'people',
    definition: 'Half of the topics have at most this many people writing in them.',
    source: CONTRIBUTORS,
    over: 'opened',
    read: onTopics(({ facts }) => count(facts.participants)),
    summarise: (readings) => quantile(amounts(readings), 0.5),
  },
  {
    id: 'participants-mean',
    name: 'Participants per topic (mean)',
    unit: 'people',
    definition: 'The people writing in a topic, on average over the topics.',
    source: CONTRIBUTORS,
    over: 'opened',
    read: onTopics(({ facts }) => count(facts.participants)),
    summarise: ratio,
  },
  {
    id: 'unanswered-on-lists',
    name: 'Unanswered topics on lists',
    unit: 'share',
    definition: 'Of all topics on the lists that were seen whole, the share without a reply.',
    source: NO_RESPONSE,
    over: 'seen',
    read: ({ facts: { topics, unanswered } }) =>
      topics === undefined || unanswered === undefined || topics === 0
        ? null
        : { amount: Math.min(unanswered, topics), of: topics },
    summarise: ratio,
  },
  {
    id: 'newest-activity',
    name: 'Newest activity',
    unit: 'days',
    definition: 'The days since the newest activity that any of the pages shows; the end of the period is its moment.',
    source: 'CHAOSS metric "Activity Dates and Times"',
    over: 'active',
    read: ({ lastActivityAt }) => count(lastActivityAt),
    summarise: (readings, asOf) =>
      readings
        .map(({ amount }) => Math.max(0, asOf - amount) / MILLISECONDS_PER_DAY)
        .reduce((least, days) => Math.min(least, days)),
  },
  {
    id: 'members',
    name: 'Members',
    unit: 'people',
    definition: 'The members of the community, as the page seen last counts them.',
    source: MEMBERS,
    over: 'seen',
    read: onCommunityPages(({ facts }) => count(facts.members)),
    summarise: last,
  },
  {
    id: 'active-members',
    name: 'Active members',
    unit: 'people',
    definition: 'The members the community calls active, over its own span of days, as the page seen last counts them.',
    source: MEMBERS,
    over: 'seen',
    read: onCommunityPages(({ facts }) => count(facts.activeMembers)),
    summarise: last,
  },
  {
    id: 'posts',
    name: 'Posts',
    unit: 'posts',
    definition: 'The posts of the community, as the page seen last counts them.',
    source: 'The count the community itself shows; CHAOSS metric "Types of Contributions" is the nearest',
    over: 'seen',
    read: onCommunityPages(({ facts }) => count(facts.posts)),
    summarise: last,
  },
];

/** A reply from before the topic tells of a clock that is wrong, not of a fast answer. */
function hoursToFirstResponse({ kind, openedAt: opened, firstReplyAt: replied }: SeenPage): Reading | null {
  if (kind !== 'topic' || opened === undefined || replied === undefined || replied < opened) return null;
  return { amount: (replied - opened) / MILLISECONDS_PER_HOUR, of: 1 };
}

function onTopics(read: MeasureDefinition['read']): MeasureDefinition['read'] {
  return (page) => (page.kind === 'topic' ? read(page) : null);
}

/** Pages that count the whole community: those of a member, a group or a topic count only their own. */
function onCommunityPages(read: MeasureDefinition['read']): MeasureDefinition['read'] {
  const kinds: ReadonlySet<string> = new Set(['home', 'welcome', 'directory', 'analytics', 'other']);
  return (page) => (kinds.has(page.kind) ? read(page) : null);
}

function count(amount: number | undefined): Reading | null {
  return amount === undefined ? null : { amount, of: 1 };
}

function yesOrNo(isSo: boolean): Reading {
  return { amount: isSo ? 1 : 0, of: 1 };
}

function amounts(readings: readonly Reading[]): readonly number[] {
  return readings.map(({ amount }) => amount);
}

function ratio(readings: readonly Reading[]): number {
  const sum = readings.reduce((total, { amount, of }) => ({ amount: total.amount + amount, of: total.of + of }));
  return sum.amount / sum.of;
}

function last(readings: readonly Reading[]): number | null {
  return readings.at(-1)?.amount ?? null;
}
