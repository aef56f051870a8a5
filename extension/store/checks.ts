import { Check, newestChecks } from '#core/check.ts';
import { UserError } from '#core/problem.ts';
import { isNewer } from '#core/record-order.ts';
import { withCheck } from '#core/tally.ts';
import { say } from '../words/store.ts';
import { keys } from './keys.ts';
import { REMOVED, write } from './storage.ts';
import { storedCheck, storedChecksOf, storedIdList } from './stored.ts';
import { tallyOf } from './tallies.ts';
import type { Writer } from './writer.ts';

/** Verbs on checks: history is appended to, and only the newest tick can be taken back. */
export function checkVerbs({ now, newId, inTurn }: Writer) {
  return {
    addCheck(community: string, draft: Omit<Check, 'id' | 'at'>): Promise<Check> {
      return inTurn(async () => {
        const check = Check.parse({ ...draft, id: newId(), at: now().toISOString() });
        const { indicator } = check;
        // Made anew where it is out of date, and the index with it.
        const before = await tallyOf(community, now().getTime());
        const ticked = await storedIdList(keys.ticked(community, indicator));
        await write({
          [keys.check(community, check.id)]: check,
          [keys.ticked(community, indicator)]: [...ticked, check.id],
          [keys.tally(community)]: { ...before, ...withCheck(before, check), asOf: now().getTime() },
        });
        return check;
      });
    },

    /** Takes back a tick that was a slip, where it is still the newest of its indicator; the one before counts again. */
    removeNewestCheck(community: string, id: string): Promise<void> {
      return inTurn(async () => {
        const before = await tallyOf(community, now().getTime());
        const removed = await storedCheck(community, id);
        const all = removed === undefined ? [] : await storedChecksOf(community, removed.indicator);
        const others = all.filter((check) => check.id !== id);
        if (removed === undefined || others.some((other) => isNewer(other, removed))) {
          throw new UserError(say('store.tick-changed'), say('store.tick-changed.hint'));
        }
        const { [removed.indicator]: _removed, ...rest } = before.checks;
        const newest = newestChecks(others, now().getTime());
        await write({
          [keys.check(community, id)]: REMOVED,
          [keys.ticked(community, removed.indicator)]: others.map((other) => other.id),
          [keys.tally(community)]: { ...before, checks: { ...rest, ...Object.fromEntries(newest) } },
        });
      });
    },
  };
}
