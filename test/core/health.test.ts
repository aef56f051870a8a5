import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Health, measureHealth } from '#core/health.ts';
import type { Observation } from '#core/observation.ts';
import { PageFacts, type PageKind } from '#core/page.ts';
import { quantile } from '#core/health-measures/quantile.ts';
import { completeScorecard } from '#core/full-scorecard.ts';
import { scoreRecords } from '#core/scorecard.ts';
import { AS_OF, moment, observationOf, recordId } from './arbitraries.ts';
import { gardenModel } from './garden.ts';
import { gardenExport } from './report/reports.ts';

const RUNS = { numRuns: 1000 };
const template = fc.sample(observationOf(gardenModel), { seed: 1, numRuns: 1 })[0]!;

/** An observation of a page, at a path below the community; ids follow the order they are made in. */
let made = 0;
function seen(path: string, facts: PageFacts, over: Partial<Observation> = {}, kind: PageKind = 'topic'): Observation {
  made += 1;
  const { deletedAt: _deleted, ...rest } = template;
  return {
    ...rest,
    id: `0193a1b2-c3d4-7abc-8def-${made.toString().padStart(12, '0')}`,
    createdAt: '2026-10-01T00:00:00Z',
    page: { url: `https://forum.example/${path}`, title: '', platform: 'discourse', kind, facts },
    ...over,
  };
}

const measure = ({ measures }: Health, id: string) => measures.find((one) => one.id === id)!;
const valueOf = (observations: readonly Observation[], id: string, asOf = AS_OF) =>
  measure(measureHealth(observations, asOf), id).value;
const topic = (openedAt: string, hours: number): PageFacts => ({
  openedAt,
  firstReplyAt: new Date(Date.parse(openedAt) + hours * 3_600_000).toISOString(),
});

describe('the quantile of type 7', () => {
  it.each([
    [[], 0.5, null],
    [[4], 0.9, 4],
    [[2, 1], 0.5, 1.5],
    [[5, 1, 3], 0, 1],
    [[5, 1, 3], 1, 5],
  ])('of %j at %d is %s', (values, p, expected) => {
    expect(quantile(values, p)).toBe(expected);
  });

  it('lies between the least and the greatest value and never falls as p rises', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1 }), p, p, (values, one, other) => {
        const [low, high] = [quantile(values, Math.min(one, other))!, quantile(values, Math.max(one, other))!];
        expect(low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(high).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        expect(high).toBeGreaterThanOrEqual(low - 1e-9);
      }),
      RUNS,
    );
  });
});

describe('health', () => {
  // Five topics, answered after 1, 2, 4, 10 and 30 hours. Type 7 puts the quantile p at place (5 - 1) * p, counted from
  // 0, between the values in order: the median at place 2 is 4 hours; the 90th percentile at place 3.6 is
  // 10 + 0.6 * (30 - 10) = 22 hours.
  // The first four have replies and the fifth topic's are not shown; a sixth topic has none: 4 of 5 answered.
  // Participants 2, 3, 3, 8 of four topics: median 3, mean 16 / 4 = 4.
  // Sides are shown by four topics: first reply by a member (two), by staff but the member's answer accepted, by staff
  // alone: 3 of 4. Two topics say whether they are solved, one is.
  it('is what five answered topics and an unanswered one make by hand', () => {
    const opened = '2026-09-20T08:00:00Z';
    const observations = [
      seen('t/1', { ...topic(opened, 10), replies: 3, participants: 3, firstReplyBy: 'member' }),
      seen('t/2', { ...topic(opened, 1), replies: 9, participants: 8, firstReplyBy: 'member' }),
      seen('t/3', { ...topic(opened, 30), replies: 1, participants: 2, firstReplyBy: 'staff', solved: false }),
      seen('t/4', { ...topic(opened, 2), replies: 2, participants: 3, firstReplyBy: 'staff', answeredBy: 'member' }),
      seen('t/5', { ...topic(opened, 4), solved: true }),
      seen('t/6', { openedAt: '2026-10-20T08:00:00Z', replies: 0 }),
    ];
    const health = measureHealth(observations, AS_OF);
    expect(health.pages).toBe(6);
    expect(measure(health, 'time-to-first-response-median')).toMatchObject({
      value: 4,
      n: 5,
      period: { from: '2026-09-20T08:00:00.000Z', to: '2026-09-20T08:00:00.000Z' },
    });
    expect(measure(health, 'time-to-first-response-90th').value).toBeCloseTo(22, 12);
    expect(measure(health, 'answered')).toMatchObject({ value: 4 / 5, n: 5 });
    expect(measure(health, 'answered-by-members')).toMatchObject({ value: 3 / 4, n: 4 });
    expect(measure(health, 'solved')).toMatchObject({ value: 1 / 2, n: 2 });
    expect(measure(health, 'participants-median')).toMatchObject({ value: 3, n: 4 });
    expect(measure(health, 'participants-mean')).toMatchObject({ value: 4, n: 4 });
  });

  // 12 of 40 and 3 of 10 without a reply: 15 of 50. A list that is not whole (no `topics`) tells nothing.
  it('counts unanswered topics over the topics of the lists that were seen whole', () => {
    const lists = [
      seen('latest', { topics: 40, unanswered: 12 }, {}, 'topic-list'),
      seen('c/1', { topics: 10, unanswered: 3 }, {}, 'topic-list'),
      seen('c/2', { unanswered: 9 }, {}, 'topic-list'),
    ];
    expect(measure(measureHealth(lists, AS_OF), 'unanswered-on-lists')).toMatchObject({ value: 15 / 50, n: 2 });
  });

  it('counts the days since the newest activity, whose moment ends the period', () => {
    const health = measureHealth(
      [
        seen('t/1', { lastActivityAt: '2026-10-30T12:00:00Z' }),
        seen('t/2', { lastActivityAt: '2026-10-31T14:00:00+02:00' }),
      ],
      AS_OF,
    );
    expect(measure(health, 'newest-activity')).toMatchObject({
      value: 1,
      unit: 'days',
      n: 2,
      period: { to: '2026-10-31T12:00:00.000Z' },
      trend: null,
    });
  });

  it('takes the counts of the community from its own pages, not from those of a member or a group', () => {
    const observations = [
      seen('about', { members: 900, activeMembers: 80, posts: 5000 }, { createdAt: '2026-09-01T00:00:00Z' }, 'other'),
      seen('', { members: 950 }, { createdAt: '2026-10-01T00:00:00Z' }, 'home'),
      seen('u/maya', { posts: 7 }, { createdAt: '2026-10-02T00:00:00Z' }, 'member'),
      seen('g/anglers', { members: 12 }, { createdAt: '2026-10-03T00:00:00Z' }, 'group'),
    ];
    expect(valueOf(observations, 'members')).toBe(950);
    expect(valueOf(observations, 'active-members')).toBe(80);
    expect(valueOf(observations, 'posts')).toBe(5000);
  });

  it('takes each page once, as it was seen last, and passes over a look that showed nothing', () => {
    const observations = [
      seen('t/1', { replies: 0 }, { createdAt: '2026-10-01T00:00:00Z' }),
      seen('t/1', { replies: 4 }, { createdAt: '2026-10-02T00:00:00Z' }),
      seen('t/1', {}, { createdAt: '2026-10-03T00:00:00Z' }),
    ];
    expect(measure(measureHealth(observations, AS_OF), 'answered')).toMatchObject({ value: 1, n: 1 });
    expect(valueOf(observations, 'answered', '2026-10-01T12:00:00Z')).toBe(0);
  });

  it('leaves out an observation from when its author deleted it', () => {
    const observations = [seen('t/1', { replies: 0 }, { deletedAt: '2026-10-15T00:00:00Z' })];
    expect(valueOf(observations, 'answered', '2026-10-14T00:00:00Z')).toBe(0);
    expect(valueOf(observations, 'answered')).toBeNull();
  });

  it('has no value, no pages, no period and no trend where no page tells', () => {
    const told = measureHealth([seen('t/1', { views: 5 })], AS_OF).measures;
    for (const one of told) expect(one).toMatchObject({ value: null, n: 0, period: null, trend: null });
  });

  it('does not take a reply from before its topic for a fast answer', () => {
    expect(valueOf([seen('t/1', topic('2026-10-01T00:00:00Z', -1))], 'time-to-first-response-median')).toBeNull();
  });

  // As of 2026-11-01T12:00Z the current period begins after 2026-08-03T12:00Z, the one before after 2026-05-05T12:00Z.
  it('sets the topics opened in the last 90 days against those of the 90 days before', () => {
    const observations = [
      seen('t/1', topic('2026-05-05T12:00:00Z', 99)),
      seen('t/2', topic('2026-05-05T12:00:01Z', 8)),
      seen('t/3', topic('2026-08-03T12:00:00Z', 10)),
      seen('t/4', topic('2026-08-03T12:00:01Z', 2)),
      seen('t/5', topic('2026-10-30T00:00:00Z', 4)),
    ];
    expect(measure(measureHealth(observations, AS_OF), 'time-to-first-response-median').trend).toEqual({
      days: 90,
      current: 3,
      previous: 9,
      change: -6,
      n: { current: 2, previous: 2 },
    });
  });

  it('sets lists as seen in the last 90 days against the same lists as seen before', () => {
    const observations = [
      seen('latest', { topics: 10, unanswered: 5 }, { createdAt: '2026-07-01T00:00:00Z' }, 'topic-list'),
      seen('latest', { topics: 10, unanswered: 2 }, { createdAt: '2026-10-01T00:00:00Z' }, 'topic-list'),
    ];
    const { trend, n } = measure(measureHealth(observations, AS_OF), 'unanswered-on-lists');
    expect(n).toBe(1);
    expect(trend).toMatchObject({ current: 0.2, previous: 0.5, n: { current: 1, previous: 1 } });
  });

  it('cites where each measure comes from and says in one sentence what it is', () => {
    const { measures } = measureHealth([], AS_OF);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    for (const { source, definition } of measures) {
      expect(source).toMatch(/CHAOSS/);
      expect(definition).toMatch(/^[A-Z][^.]+\.$/);
    }
  });

  it('stands in the scorecard of records', () => {
    const exportFile = gardenExport({ observations: [seen('t/1', { replies: 2 })] });
    const scoring = scoreRecords(exportFile, exportFile.community, gardenModel, AS_OF);
    const scorecard = completeScorecard(scoring, exportFile, exportFile.community, gardenModel);
    expect(scorecard.health).toEqual(measureHealth(exportFile.observations, AS_OF));
  });
});

describe('health, whatever the records', () => {
  const facts = fc
    .record(
      {
        replies: fc.nat(3),
        participants: fc.nat(9),
        openedAt: moment,
        firstReplyAt: moment,
        firstReplyBy: fc.constantFrom('staff', 'member'),
        answeredBy: fc.constantFrom('staff', 'member'),
        solved: fc.boolean(),
        lastActivityAt: moment,
        topics: fc.nat(5),
        unanswered: fc.nat(8),
        members: fc.nat(99),
        posts: fc.nat(99),
      },
      { requiredKeys: [] },
    )
    .map((some) => PageFacts.parse(some));
  const observation = fc
    .record({
      base: observationOf(gardenModel),
      id: recordId,
      path: fc.constantFrom('1', '2', '3', '4', '5'),
      kind: fc.constantFrom('topic' as const, 'topic-list' as const, 'other' as const, 'member' as const),
      facts,
    })
    .map(({ base, id, path, kind, facts: shown }) => ({
      ...base,
      id,
      page: { ...base.page, url: `https://forum.example/${path}`, kind, facts: shown },
    }));
  const observations = fc.array(observation, { maxLength: 20 });
  const once = fc.uniqueArray(observation, { maxLength: 20, selector: ({ id }) => id });
  const shuffled = observations.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );

  it('does not depend on the order of observations, nor on how often one is given', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(measureHealth([...other, ...list], AS_OF)).toEqual(measureHealth(list, AS_OF));
      }),
      RUNS,
    );
  });

  it('keeps shares within 0 and 1 and never counts below 0', () => {
    fc.assert(
      fc.property(observations, (list) => {
        for (const { value, unit, trend } of measureHealth(list, AS_OF).measures) {
          for (const number of [value, trend?.current ?? null, trend?.previous ?? null]) {
            if (number === null) continue;
            expect(number).toBeGreaterThanOrEqual(0);
            if (unit === 'share') expect(number).toBeLessThanOrEqual(1);
          }
        }
      }),
      RUNS,
    );
  });

  it('counts the pages that show the fact: a value where there is one, none where there is not', () => {
    fc.assert(
      fc.property(once, (list) => {
        const newest = new Map<string, Observation>();
        for (const one of list.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))) {
          if (one.createdAt > AS_OF || (one.deletedAt ?? '9') <= AS_OF || Object.keys(one.page.facts).length === 0)
            continue;
          newest.set(one.page.url, one);
        }
        const pages = [...newest.values()].map(({ page }) => page);
        const health = measureHealth(list, AS_OF);
        const shows = (fact: keyof PageFacts) =>
          pages.filter(({ kind, facts: shown }) => kind === 'topic' && shown[fact] !== undefined).length;
        expect(health.pages).toBe(pages.length);
        expect(measure(health, 'answered').n).toBe(shows('replies'));
        expect(measure(health, 'solved').n).toBe(shows('solved'));
        expect(measure(health, 'participants-mean').n).toBe(shows('participants'));
        for (const { value, n, period } of health.measures) {
          expect(value === null).toBe(n === 0);
          if (period !== null) expect(Date.parse(period.from)).toBeLessThanOrEqual(Date.parse(period.to));
        }
      }),
      RUNS,
    );
  });

  it('is the same at an earlier date as without what came after it', () => {
    const early = '2025-11-01T12:00:00Z';
    fc.assert(
      fc.property(once, (list) => {
        const known = list.filter(({ createdAt }) => Date.parse(createdAt) <= Date.parse(early));
        expect(measureHealth(list, early)).toEqual(measureHealth(known, early));
      }),
      RUNS,
    );
  });
});
