import { describe, expect, it } from 'vitest';
import { estimateLevel, levelAt, mostLikelyLevel, probabilityBelow, toTenth } from '#core/level.ts';

const sums = (shown: readonly number[], missing: readonly number[]) => ({ shown, missing });

describe('a level on the four-stage scale', () => {
  // With nothing known LP(t) = 0.1 * sum of ln S(-z): every term falls as t rises, so the first point is greatest.
  it('is 1.00 where nothing is known', () => {
    expect(estimateLevel(sums([0, 0, 0], [0, 0, 0])).level).toBe(1);
  });

  // LP'(t)/K = sum of A*S(-z) - (B + 0.1)*S(z). Four met at each stage, at t = 4: z = 7.5, 4.5, 1.5, so
  // 4*(0.0006 + 0.0110 + 0.1824) - 0.1*(0.9994 + 0.9890 + 0.8176) = 0.776 - 0.281 > 0: still rising at the end.
  it('is 4.00 where all is met', () => {
    expect(estimateLevel(sums([4, 4, 4], [0, 0, 0])).level).toBe(4);
  });

  // Only falling terms again: -(4.1)*S(z) for each stage.
  it('is 1.00 where all is unmet', () => {
    expect(estimateLevel(sums([0, 0, 0], [4, 4, 4])).level).toBe(1);
  });

  // Without EPS the two thresholds 1.5 and 2.5 pull equally and t = 2. EPS adds -0.1*(S(1.5) + S(-1.5) + S(-4.5))
  // = -0.1*(0.8176 + 0.1824 + 0.0110) = -0.1011 to LP'/K; its slope is -K*sum of w*S*(1-S) = -3*(4.1*0.1491 +
  // 4.1*0.1491 + 0.1*0.0109) = -3.67, so t moves by -0.1011/3.67 = -0.0275: 1.9725, on the grid 1.97.
  it('is 1.97 for four met at stage 2 and four unmet at stage 3', () => {
    expect(estimateLevel(sums([4, 0, 0], [0, 4, 0])).level).toBe(1.97);
  });

  // One competency from empty to stage 3, found by hand with one Newton step t - f/f' from a guess near the answer;
  // f = LP'/K = sum of A*S(-z) - (B + 0.1)*S(z), f' = -3 * sum of (A + B + 0.1)*S(z)*S(-z), z = 3*(t - (s - 0.5)).
  it.each([
    // Nothing: every term falls.
    ['nothing', [0, 0, 0], [0, 0, 0], 1],
    // Two met at 2, from t = 2.4: z = 2.7, -0.3, -3.3; S = .9370, .4256, .0356. f = 2*.0630 - .1*1.3982 = -.0138;
    // f' = -3*(2.1*.0590 + .1*.2445 + .1*.0343) = -.4551; t = 2.4 - .0303 = 2.37.
    ['two met at stage 2', [2, 0, 0], [0, 0, 0], 2.37],
    // And two not met at 3, from t = 1.95: z = 1.35, -1.65, -4.65; S = .7941, .1611, .0095.
    // f = 2*.2059 - .1*.7941 - 2.1*.1611 - .1*.0095 = -.0069; f' = -3*(2.1*.1635 + 2.1*.1351 + .1*.0094) = -1.884;
    // t = 1.95 - .0037 = 1.95.
    ['and two not met at stage 3', [2, 0, 0], [0, 2, 0], 1.95],
    // Then four met at 2 and four met at 3, four not met at 4, from t = 3: z = 4.5, 1.5, -1.5; S = .9890, .8176, .1824.
    // f = 4*.0110 + 4*.1824 - 4*.1824 - .1*1.9890 = -.1549; f' = -3*(4.1*.0109 + 4.1*.1491 + 4.1*.1491) = -3.802;
    // t = 3 - .0407 = 2.96: stage 3 as people see it, 3.0.
    ['four met at 2, four met at 3, four not met at 4', [4, 4, 0], [0, 0, 4], 2.96],
  ])('on the way from empty to stage 3: %s', (_step, shown, missing, level) => {
    expect(estimateLevel(sums(shown, missing)).level).toBe(level);
  });

  it('takes the lowest of equally likely points', () => {
    // Against a single threshold without anything shown the density falls strictly, so the first point stands alone.
    expect(mostLikelyLevel(sums([0], [0]))).toBe(1);
  });
});

describe('a level of three stages', () => {
  it('ends at 3', () => {
    expect(estimateLevel(sums([6, 6], [0, 0])).level).toBe(3);
  });
});

describe('confidence', () => {
  it('grows with evidence', () => {
    const steps = [1, 4, 30].map((weight) => estimateLevel(sums([weight, 0, 0], [0, weight, 0])).confidence);
    expect(steps).toEqual(['low', 'medium', 'high']);
  });
});

describe('the likelihood of a gap', () => {
  it('is the probability of the grid points below the target', () => {
    const estimate = estimateLevel(sums([4, 0, 0], [0, 4, 0]));
    const below = [...estimate.density].filter((_, index) => levelAt(index) < 2).reduce((a, b) => a + b, 0);
    expect(probabilityBelow(estimate, 2)).toBeCloseTo(below, 12);
    expect(probabilityBelow(estimate, 1)).toBe(0);
  });

  it.each([1.15, 2.3, 2.345, 3.7])('leaves the point at the target out for %f', (target) => {
    const { density } = estimateLevel(sums([1, 0, 0], [0, 1, 0]));
    const below = [...density].filter((_, index) => levelAt(index) < target).reduce((a, b) => a + b, 0);
    expect(probabilityBelow({ density }, target)).toBeCloseTo(below, 12);
  });
});

describe('levels as people see them', () => {
  it.each([
    [1.94, 1.9],
    [1.95, 2],
    [2.05, 2.1],
    [2.0499, 2],
    [4, 4],
  ])('rounds %f to %f', (level, shown) => {
    expect(toTenth(level)).toBe(shown);
  });
});
