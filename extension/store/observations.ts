import { Observation } from '#core/observation.ts';
import { byId } from '#core/record-order.ts';
import { withObservation, withoutObservation } from '#core/tally.ts';
import { keys } from './keys.ts';
import { pageKey } from './page-key.ts';
import { read, write } from './storage.ts';
import { storedIdsOn, storedObservation } from './stored.ts';
import { tallyOf } from './tallies.ts';
import type { Writer } from './writer.ts';

/** An observation before it has an id and a time. */
type ObservationDraft = Omit<Observation, 'id' | 'createdAt' | 'updatedAt'>;

/** Verbs on observations; each change is one atomic write of the record, its page's index and the tally. */
export function observationVerbs({ now, newId, inTurn }: Writer) {
  const put = async (community: string, next: Observation, previous?: Observation) => {
    const moment = now().getTime();
    const before = await tallyOf(community, moment);
    const without = previous === undefined ? before : withoutObservation(before, previous, moment);
    const ids = await storedIdsOn(community, next.page.url);
    await write({
      [keys.observation(community, next.id)]: next,
      [keys.tally(community)]: { ...before, ...withObservation(without, next, moment), asOf: moment },
      [keys.page(community, pageKey(next.page.url))]: ids.includes(next.id) ? ids : [...ids, next.id],
    });
    return next;
  };

  const on = async (community: string, url: string): Promise<readonly Observation[]> => {
    const ids = await storedIdsOn(community, url);
    const stored = await read(ids.map((id) => keys.observation(community, id)));
    return Object.values(stored)
      .map((value) => Observation.safeParse(value))
      .flatMap(({ data }) => (data === undefined || data.deletedAt !== undefined ? [] : [data]))
      .toSorted(byId);
  };

  const add = (community: string, draft: ObservationDraft): Promise<Observation> => {
    const at = now().toISOString();
    return put(community, Observation.parse({ ...draft, id: newId(), createdAt: at, updatedAt: at }));
  };

  return {
    /** Observations made on a page, the newest last, the deleted ones left out. */
    observationsOn: on,

    addObservation(community: string, draft: ObservationDraft): Promise<Observation> {
      return inTurn(() => add(community, draft));
    },

    /** Adds an answer to a prompt, unless the page has one: then that one stays, however often it was clicked. */
    addAnswer(community: string, draft: ObservationDraft): Promise<Observation> {
      return inTurn(async () => {
        const given = (await on(community, draft.page.url)).find(({ prompt }) => prompt?.id === draft.prompt?.id);
        return given ?? add(community, draft);
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
