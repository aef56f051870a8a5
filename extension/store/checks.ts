import { Check } from '#core/check.ts';
import { UserError } from '#core/problem.ts';
import { isNewer } from '#core/record-order.ts';
import { withCheck } from '#core/tally.ts';
import { say } from '../words/store.ts';
import { keys } from './keys.ts';
import { write } from './storage.ts';
import { REMOVED, storedChecks } from './stored.ts';
import { tallyOf } from './tallies.ts';
import type { Writer } from './writer.ts';

/** Verbs on checks: history is appended to, and only the newest tick can be taken back. */
export function checkVerbs({ now, newId, inTurn }: Writer) {
  return {
    addCheck(community: string, draft: Omit<Check, 'id' | 'at'>): Promise<Check> {
      return inTurn(async () => {
        const check = Check.parse({ ...draft, id: newId(), at: now().toISOString() });
        const before = await tallyOf(community, now().getTime());
        await write({
          [keys.check(community, check.id)]: check,
          [keys.tally(community)]: { ...before, ...withCheck(before, check), asOf: now().getTime() },
        });
        return check;
      });
    },

    /** Takes back a tick that was a slip, where it is still the newest of its indicator; the one before counts again. */
    removeNewestCheck(community: string, id: string): Promise<void> {
      return inTurn(async () => {
        const checks = await storedChecks(community);
        const removed = checks.find((check) => check.id === id);
        const others = checks.filter((check) => check.indicator === removed?.indicator && check.id !== id);
        if (removed === undefined || others.some((other) => isNewer(other, removed))) {
          throw new UserError(say('store.tick-changed'), say('store.tick-changed.hint'));
        }
        const before = await tallyOf(community, now().getTime());
        const { [removed.indicator]: _removed, ...rest } = before.checks;
        const after = others.reduce((tally, check) => ({ ...tally, ...withCheck(tally, check) }), {
          ...before,
          checks: rest,
        });
        await write({ [keys.tally(community)]: after, [keys.check(community, id)]: REMOVED }, [
          keys.check(community, id),
        ]);
      });
    },
  };
}
