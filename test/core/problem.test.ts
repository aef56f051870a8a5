import { expect, it, vi } from 'vitest';
import { UserError } from '#core/problem.ts';

it('is an expected failure for a script that has a class of its own, and no other failure is', async () => {
  vi.resetModules();
  const other = await import('#core/problem.ts');
  expect(other.UserError).not.toBe(UserError);
  expect(new other.UserError('No room is left.', 'Free some.')).toBeInstanceOf(UserError);
  for (const failure of [new Error('UserError'), new TypeError('x'), { name: 'UserError' }, 'UserError', null])
    expect(failure instanceof UserError).toBe(false);
});

it('is no failure of a kind made of it, which is one of its own', () => {
  class NoRoom extends UserError {}
  const kept = new NoRoom('No room is left.', 'Free some.');
  expect(kept).toBeInstanceOf(UserError);
  expect(kept).toBeInstanceOf(NoRoom);
  expect(new UserError('Not found.', 'Look elsewhere.')).not.toBeInstanceOf(NoRoom);
});
