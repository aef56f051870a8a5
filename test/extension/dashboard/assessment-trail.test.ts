import { describe, expect, it } from 'vitest';
import { createProgressMerge } from '../../../extension/dashboard/assessment/progress-merge.ts';
import { createTrail } from '../../../extension/dashboard/assessment/trail.ts';

describe('the questions of a run, in order', () => {
  it('are gone back along to the first, and forward to the last', () => {
    const trail = createTrail();
    for (const question of ['a', 'b', 'c']) trail.add(question);
    expect(['new', 'c', 'b', 'a'].map((question) => trail.before(question))).toEqual(['c', 'b', 'a', null]);
    expect(['a', 'b', 'c', 'new'].map((question) => trail.after(question))).toEqual(['b', 'c', null, null]);
    expect(['a', 'c', 'new'].map((question) => trail.place(question))).toEqual([1, 3, 4]);
  });

  it('stay in their order where they are read back while one more is being answered', () => {
    const trail = createTrail();
    trail.add('a');
    trail.add('b');
    trail.take(['a', 'b', 'c']);
    trail.add('c');
    expect(trail.after('b')).toBe('c');
    expect(trail.after('c')).toBeNull();
  });
});

describe('how far a run is, here and in another tab', () => {
  const run = (checks: readonly string[], skipped: readonly string[] = [], startedAt = 'today') => ({
    startedAt,
    checks,
    skipped,
  });

  it('is what both have', () => {
    expect(createProgressMerge().taken(run(['1'], ['a']), run(['2'], ['b']))).toEqual(run(['2', '1'], ['b', 'a']));
  });

  it('keeps what an older state of it has not got yet', () => {
    expect(createProgressMerge().taken(run(['1', '2']), run(['1']))?.checks).toEqual(['1', '2']);
  });

  it('does not bring back what was taken back here', () => {
    const merge = createProgressMerge();
    merge.changed(run(['1', '2'], ['a']), run(['1']));
    expect(merge.taken(run(['1']), run(['1', '2'], ['a']))).toEqual(run(['1']));
    merge.changed(run(['1']), run(['1', '2'], ['a']));
    expect(merge.taken(run(['1', '2'], ['a']), run(['1']))).toEqual(run(['1', '2'], ['a']));
  });

  it('ends in every tab, and an older state of it does not bring it back', () => {
    const merge = createProgressMerge();
    const stored = merge.taken(null, run(['1']));
    expect(merge.taken(stored, null)).toBeNull();
    merge.changed(run(['1']), null);
    expect(merge.taken(null, run(['1']))).toBeNull();
  });

  it('has begun here though nothing of it was read back yet', () => {
    const begun = run([]);
    expect(createProgressMerge().taken(begun, null)).toBe(begun);
    expect(createProgressMerge().taken(begun, run(['9'], [], 'another'))).toEqual(run(['9'], [], 'another'));
  });
});
