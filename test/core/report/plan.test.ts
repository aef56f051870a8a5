import { describe, expect, it } from 'vitest';
import { toTenth } from '#core/level.ts';
import { assess } from '#core/report/assessment.ts';
import { planOf } from '#core/report/plan.ts';
import { harbour, harbourModel } from './reports.ts';

describe('the plan', () => {
  it('expects only moves that show where levels are written with one decimal', () => {
    const expected = planOf(assess(harbour, harbourModel)).flatMap((quarter) => quarter.expected);
    expect(expected.length).toBeGreaterThan(10);
    for (const { before, after } of expected) expect(toTenth(after)).toBeGreaterThan(toTenth(before));
  });
});
