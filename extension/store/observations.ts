import { Observation } from '#core/observation.ts';
import { byId } from '#core/record-order.ts';
import { withObservation, withoutObservation } from '#core/tally.ts';
import { keys } from './keys.ts';
import { pageKey } from './page-key.ts';
import { read, write } from './storage.ts';
import { storedIdsOn, storedObservation } from './stored.ts';
import { tallyOf } from './tallies.ts';
import type { Writer } from './writer.ts';

/** Verbs on observations; each change is one atomic write of the record, its page's index and the tally. */
export function observationVerbs({ now, newId, inTurn }: Writer) {
  const put = async (community: string, next: Observation, previous?: Observation) => {
    const moment = now().getTime();
    const before = await tallyOf(community, moment);
    const without = previous === undefined ? before : withoutObservation(before, previous, moment);
    const ids = await storedIdsOn(community, next.page.url);
    await write({
      [keys.observation(community, next.id)]: next,
      [keys.tally(community)]: { ...before, ...withObservation(without, next, moment) },
      [keys.page(community, pageKey(next.page.url))]: ids.includes(next.id) ? ids : [...ids, next.id],
    });
    return next;
  };

  return {
    /** Observations made on a page, the newest last, the deleted ones left out. */
    async observationsOn(community: string, url: string): Promise<readonly Observation[]> {
      const ids = await storedIdsOn(community, url);
      const stored = await read(ids.map((id) => keys.observation(community, id)));
      return Object.values(stored)
        .map((value) => Observation.parse(value))
        .filter(({ deletedAt }) => deletedAt === undefined)
        .toSorted(byId);
    },

    addObservation(
      community: string,
      draft: Omit<Observation, 'id' | 'createdAt' | 'updatedAt'>,
    ): Promise<Observation> {
      return inTurn(async () => {
        const at = now().toISOString();
        return put(community, Observation.parse({ ...draft, id: newId(), createdAt: at, updatedAt: at }));
      });
    },

    /** Puts a changed version in the place of an observation; it stays on the page it was made on. */
    changeObservation(
      community: string,
      id: string,
      change: (stored: Observation) => Observation,
    ): Promise<Observation> {
      return inTurn(async () => {
        const stored = await storedObservation(community, id);
        const { page } = stored;
        const changed = Observation.parse({ ...change(stored), id, page, updatedAt: now().toISOString() });
        return put(community, changed, stored);
      });
    },
  };
}
