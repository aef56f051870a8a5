import { expect, it } from 'vitest';
import { hasWaited } from '../../../extension/ui/export-due.ts';

const day = (number: number) => number * 86_400_000;

it.each([
  ['nothing was ever recorded', { exportedAt: null, oldest: null, newest: null, now: day(90) }, false],
  ['what was never exported is new', { exportedAt: null, oldest: day(1), newest: day(20), now: day(30) }, false],
  ['what was never exported is a month old', { exportedAt: null, oldest: day(1), newest: day(1), now: day(31) }, true],
  ['nothing came after the last export', { exportedAt: day(2), oldest: day(1), newest: day(2), now: day(90) }, false],
  ['the last export is young', { exportedAt: day(70), oldest: day(1), newest: day(75), now: day(90) }, false],
  ['much came since an old export', { exportedAt: day(50), oldest: day(1), newest: day(75), now: day(90) }, true],
])('reminds of an export or not where %s', (_, span, isDue) => {
  expect(hasWaited(span)).toBe(isDue);
});
