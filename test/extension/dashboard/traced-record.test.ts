import { describe, expect, it } from 'vitest';
import { standingNumbers } from '../../../extension/dashboard/competency/standing-numbers.ts';
import { tracedRecords } from '../../../extension/dashboard/trace/traced-record.ts';
import { openHarbour } from './harbour.ts';

describe('the records behind a number', () => {
  const open = openHarbour();

  it('are all there, each once, and weigh together what the score says', () => {
    for (const score of open.scoring.scores) {
      const traced = tracedRecords(score.evidence, open);
      expect(traced.map(({ id }) => id).toSorted()).toEqual(score.evidence.map(({ origin }) => origin.id).toSorted());
      expect(traced.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score.weight, 9);
    }
  });

  it('come heaviest first', () => {
    const weights = tracedRecords(open.scoring.scores[0]!.evidence, open).map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it('every number of every competency has something behind it, or says that it counts practices', () => {
    for (const score of open.scoring.scores) {
      const row = open.scoring.scorecard.competencies.find(({ id }) => id === score.competency.id)!;
      for (const { name, value, trace } of standingNumbers(open, score, row)) {
        const { evidence, practices = [], explanation } = trace();
        expect(explanation, name).not.toBe('');
        expect(evidence.length + practices.length, `${score.competency.id}: ${name} ${value}`).toBeGreaterThan(0);
      }
    }
  });

  it('the answered practices and the open ones are together those that apply', () => {
    for (const score of open.scoring.scores) {
      const row = open.scoring.scorecard.competencies.find(({ id }) => id === score.competency.id)!;
      const numbers = standingNumbers(open, score, row);
      const openPractices = numbers.map(({ trace }) => trace().practices ?? []).find(({ length }) => length > 0) ?? [];
      expect(openPractices).toHaveLength(score.coverage.of - score.coverage.answered);
    }
  });
});
