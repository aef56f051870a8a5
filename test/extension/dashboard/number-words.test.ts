import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gapWords,
  intervalWords,
  movedWords,
  partWords,
  percentWords,
  targetWords,
  tenthWords,
  weightWords,
} from '../../../extension/dashboard/number-words.ts';

describe('numbers of the dashboard', () => {
  it.each([
    [tenthWords(2.449), '2.4'],
    [tenthWords(2), '2.0'],
    [intervalWords([1.87, 2.81]), '1.9–2.8'],
    [targetWords(3), '3'],
    [targetWords(2.5), '2.5'],
    [gapWords(3, 2.44), '0.6'],
    [gapWords(2.44, 2.41), 'under 0.1'],
    [gapWords(2, 2.3), '0'],
    [movedWords(1.64, 2.46), '+0.9'],
    [movedWords(2.54, 2.4), '−0.1'],
    [movedWords(2.41, 2.4), '0.0'],
    [partWords(-0.042), '−0.04'],
    [partWords(0.2), '+0.20'],
    [percentWords(1), '100%'],
    [percentWords(0.9991), 'over 99%'],
    [percentWords(0.004), 'under 1%'],
    [percentWords(0), '0%'],
    [percentWords(0.874), '87%'],
    [weightWords(0.871), '0.87'],
    [weightWords(0.0004), 'under 0.01'],
    [weightWords(0), '0'],
  ])('are written as people read them: %s', (written, expected) => {
    expect(written).toBe(expected);
  });

  it('a move agrees with the rounded levels beside it', () => {
    const level = fc.double({ min: 1, max: 4, noNaN: true });
    fc.assert(
      fc.property(level, level, (before, after) => {
        const moved = Number(movedWords(before, after).replace('−', '-'));
        expect(moved).toBeCloseTo(Number(tenthWords(after)) - Number(tenthWords(before)), 6);
      }),
    );
  });

  it('a gap agrees with the rounded level and target beside it', () => {
    const level = fc.double({ min: 1, max: 4, noNaN: true });
    fc.assert(
      fc.property(level, level, (target, reached) => {
        fc.pre(target > reached);
        const words = gapWords(target, reached);
        const beside = Number(tenthWords(target)) - Number(tenthWords(reached));
        if (words === 'under 0.1') expect(beside).toBeLessThan(0.05);
        else expect(Number(words)).toBeCloseTo(beside, 6);
      }),
    );
  });
});
