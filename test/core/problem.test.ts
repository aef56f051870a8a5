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
