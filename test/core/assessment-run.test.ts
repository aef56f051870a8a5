import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssessmentRun,
  effectsOf,
  isSureEnough,
  nextInRun,
  secondsPerAnswer,
  settledIn,
  withoutRun,
} from '#core/assessment-run.ts';
import type { Check, CheckState } from '#core/check.ts';
import type { Records } from '#core/evidence.ts';
import { models } from '#core/models/index.ts';
import { questionsLeft } from '#core/questions-left.ts';
import { scoreRecords } from '#core/scorecard.ts';
import { AS_OF, exportOf } from './arbitraries.ts';
import { gardenModel } from './garden.ts';

const tidemark = models[0]!;
const SETTINGS = { id: 'x', name: 'Harbour', targets: {}, importance: {}, halfLife: 180 };
const STARTED = '2026-11-01T09:00:00Z';
const NO_RECORDS: Records = { observations: [], checks: [] };

function run(some: Partial<AssessmentRun> = {}): AssessmentRun {
  return { startedAt: STARTED, skipped: [], checks: [], ...some };
}

function check(number: number, indicator: string, state: CheckState, at = '2026-11-01T10:00:00Z'): Check {
  const id = `0193b000-0000-7000-8000-${String(number).padStart(12, '0')}`;
  return { id, indicator, state, at, by: 'Ada', observations: [], sure: true };
}

const score = (records: Records, model = tidemark) => scoreRecords(records, SETTINGS, model, AS_OF);

/** Answers what a run asks until nobody need ask more: met below the level, not met above it. */
function answerAll(level: number, most = Infinity) {
  let records: Records = NO_RECORDS;
  const asked: string[] = [];
  for (;;) {
    const { scores, checks } = score(records);
    const settled = settledIn(run({ checks: records.checks.map(({ id }) => id) }), checks, AS_OF, 180);
    const next = nextInRun(scores, settled, {}, tidemark);
    if (next === null || asked.length >= most || questionsLeft(scores, settled, tidemark) === 0) break;
    const stage = tidemark.indicators.find(({ id }) => id === next.indicator)?.stage ?? 0;
    asked.push(next.indicator);
    const state = level >= stage - 0.5 ? 'met' : 'unmet';
    records = { ...records, checks: [...records.checks, check(asked.length, next.indicator, state)] };
  }
  return { asked, scoring: score(records) };
}

describe('what a run still asks', () => {
  const checks = new Map(
    [
      check(1, 'strategy.answered-today', 'met'),
      check(2, 'strategy.answered-last-year', 'met', '2025-11-01T10:00:00Z'),
    ].map((made) => [made.indicator, made]),
  );

  it('leaves out what was passed over and what was answered within a half-life', () => {
    const settled = settledIn(run({ skipped: ['tools.passed-over'] }), checks, AS_OF, 180);
    expect([...settled].sort()).toEqual(['strategy.answered-today', 'tools.passed-over']);
  });

  it('leaves out older answers where the half-life is longer', () => {
    expect(settledIn(run(), checks, AS_OF, 730)).toContain('strategy.answered-last-year');
  });

  it('asks everything but its own answers where all are to be reviewed', () => {
    const [today] = checks.values();
    const settled = settledIn(run({ isReview: true, checks: [today?.id ?? ''] }), checks, AS_OF, 180);
    expect([...settled]).toEqual(['strategy.answered-today']);
    expect([...settledIn(run({ isReview: true }), checks, AS_OF, 180)]).toEqual([]);
  });

  it('stays within one competency where only that is asked about', () => {
    const { scores } = score(NO_RECORDS);
    for (const { id } of tidemark.competencies) {
      expect(nextInRun(scores, new Set(), {}, tidemark, id)?.competency).toBe(id);
    }
  });

  it('never asks what is settled, and asks until nothing is left', () => {
    fc.assert(
      fc.property(exportOf(gardenModel), (file) => {
        const { scores } = scoreRecords(file, file.community, gardenModel, AS_OF);
        const settled = new Set<string>();
        for (const _indicator of gardenModel.indicators) {
          const next = nextInRun(scores, settled, {}, gardenModel);
          expect(settled).not.toContain(next?.indicator);
          settled.add(next?.indicator ?? '');
        }
        expect(nextInRun(scores, settled, {}, gardenModel)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});

describe('how much is left', () => {
  it.each([1.2, 2, 2.8, 3.6])('a run at level %d takes about as many questions as it says at first', (level) => {
    const first = questionsLeft(score(NO_RECORDS).scores, new Set(), tidemark);
    const { asked, scoring } = answerAll(level);
    expect(scoring.scores.every(({ confidence }) => isSureEnough(confidence))).toBe(true);
    expect(asked.length).toBeGreaterThan(first / 3);
    expect(asked.length).toBeLessThan(first * 2);
  });

  it('is nothing once every competency is known, or nothing is left to ask', () => {
    const { scores } = score(NO_RECORDS);
    expect(questionsLeft(scores, new Set(tidemark.indicators.map(({ id }) => id)), tidemark)).toBe(0);
    expect(questionsLeft(answerAll(2.4).scoring.scores, new Set(), tidemark)).toBe(0);
  });

  it('is never more than the questions there are, and never negative', () => {
    fc.assert(
      fc.property(exportOf(gardenModel), (file) => {
        const { scores, checks } = scoreRecords(file, file.community, gardenModel, AS_OF);
        const settled = new Set(checks.keys());
        const open = gardenModel.indicators.filter(({ id }) => !settled.has(id)).length;
        const left = questionsLeft(scores, settled, gardenModel);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(open);
      }),
      { numRuns: 200 },
    );
  });

  it('counts an answer that is given again in place of the old one', () => {
    const old = tidemark.indicators
      .filter(({ competency }) => competency === 'tools')
      .map(({ id }, at) => check(at + 1, id, 'met', '2024-06-01T10:00:00Z'));
    const { scores } = score({ observations: [], checks: old });
    const left = questionsLeft(scores, new Set(), tidemark);
    expect(left).toBeGreaterThan(questionsLeft(score(NO_RECORDS).scores, new Set(), tidemark) / 2);
  });
});

describe('how long an answer takes', () => {
  const at = (...seconds: readonly number[]) =>
    seconds.map((s) => new Date(Date.parse(STARTED) + s * 1000).toISOString());

  it.each([
    ['twelve seconds before three answers', [4, 8], 12],
    ['the median of the answers', [5, 10, 40], 5],
    ['the mean of the middle two of an even number', [4, 12, 22, 34], 9],
    ['without pauses', [10, 20, 9_000, 9_010, 9_020], 10],
    ['in whatever order they come', [30, 10, 20], 10],
  ] as const)('%s', (_name, moments, seconds) => {
    expect(secondsPerAnswer(STARTED, at(...moments))).toBe(seconds);
  });
});

describe('what a run has done', () => {
  it('is the difference to the records without its ticks, at the same moment', () => {
    fc.assert(
      fc.property(exportOf(gardenModel), (file) => {
        const half = file.checks.filter((_check, at) => at % 2 === 0).map(({ id }) => id);
        const kept = withoutRun(file, run({ checks: half }));
        expect(kept.checks.some(({ id }) => half.includes(id))).toBe(false);
        expect(kept.observations).toBe(file.observations);
        const all = scoreRecords(file, file.community, gardenModel, AS_OF).scorecard;
        expect(effectsOf(all, all)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('puts what has a level for the first time before what moved, and the farthest moved first', () => {
    const early = tidemark.indicators
      .filter(({ competency }) => competency === 'culture' || competency === 'strategy')
      .filter(({ stage }) => stage === 2)
      .map(({ id }, at) => check(at + 1, id, 'met'));
    const states = { 'culture.': 'unmet', 'strategy.': 'met', 'tools.': 'unmet' } as const;
    const later = Object.entries(states).flatMap(([prefix, state], group) =>
      tidemark.indicators
        .filter(({ id, stage }) => id.startsWith(prefix) && stage === 3)
        .slice(0, 4)
        .map(({ id }, at) => check(100 * (group + 1) + at, id, state)),
    );
    const before = score({ observations: [], checks: early }).scorecard;
    const after = score({ observations: [], checks: [...early, ...later] }).scorecard;
    const effects = effectsOf(before, after);
    expect(effects.map(({ competency }) => competency)).toEqual(['tools', 'strategy', 'culture']);
    expect(effects[0]).toMatchObject({ before: null, moved: null });
    expect(effects[1]?.moved).toBeGreaterThan(0);
    expect(effects[2]?.moved).toBeLessThan(0);
  });
});
