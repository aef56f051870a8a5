import { Observation } from '#core/observation.ts';
import { byId } from '#core/record-order.ts';
import { keys } from './keys.ts';
import { storedObservationsOn } from './page-records.ts';
import { putObservations } from './put-observations.ts';
import { read } from './storage.ts';
import { observationThere, storedIdsShowing, storedObservation, storedObservations } from './stored.ts';
import { tallyOf } from './tallies.ts';
import type { Writer } from './writer.ts';

/** An observation before it has an id and a time. */
type ObservationDraft = Omit<Observation, 'id' | 'createdAt' | 'updatedAt'>;

/** Verbs on observations; each change is one atomic write of the record, of what is kept by its page, and of the tally. */
export function observationVerbs({ now, newId, inTurn }: Writer) {
  const put = async (community: string, next: Observation, previous?: Observation): Promise<Observation> => {
    await putObservations(community, [{ next, ...(previous && { previous }) }], now().getTime());
    return next;
  };

  const add = (community: string, draft: ObservationDraft, id = newId(), there?: Observation): Promise<Observation> => {
    const at = now().toISOString();
    const next = Observation.parse({ ...draft, id, createdAt: there?.createdAt ?? at, updatedAt: at });
    return put(community, next, there);
  };

  const changed = (stored: Observation, work: (stored: Observation) => Observation): Observation =>
    Observation.parse({ ...work(stored), id: stored.id, updatedAt: now().toISOString() });

  return {
    /** Observations made on a page, the newest last, the deleted ones left out. */
    observationsOn: storedObservationsOn,

    /** Adds an observation; one sent again under its id, because no answer came, takes the place of the first. */
    addObservation(community: string, draft: ObservationDraft, id?: string): Promise<Observation> {
      return inTurn(async () => {
        const there = id === undefined ? undefined : await observationThere(community, id);
        return add(community, draft, id, there);
      });
    },

    /** Adds an answer to a prompt, unless the page has one: then that one stays, however often it was clicked. */
    addAnswer(community: string, draft: ObservationDraft): Promise<Observation> {
      return inTurn(async () => {
        // Made anew where it is out of date, and the page's observations with it.
        await tallyOf(community, now().getTime());
        const there = await storedObservationsOn(community, draft.page.url);
        const given = there.find(({ prompt }) => prompt?.id === draft.prompt?.id);
        return given ?? add(community, draft);
      });
    },

    /** What was seen of an indicator by observations that name it, and by some others; the newest first. */
    async observationsShowing(
      community: string,
      indicator: string,
      others: readonly string[],
    ): Promise<readonly Observation[]> {
      const ids = new Set([...(await storedIdsShowing(community, indicator)), ...others]);
      return (await standing(community, [...ids])).toReversed();
    },

    /** Puts a changed version in the place of an observation. */
    changeObservation(community: string, id: string, work: (stored: Observation) => Observation): Promise<Observation> {
      return inTurn(async () => {
        const stored = await storedObservation(community, id);
        return put(community, changed(stored, work), stored);
      });
    },

    /** Changes some observations, or none where one is not there. */
    changeObservations(
      community: string,
      ids: readonly string[],
      work: (stored: Observation) => Observation,
    ): Promise<void> {
      return inTurn(async () => {
        const stored = await storedObservations(community, ids);
        const puts = stored.map((previous) => ({ next: changed(previous, work), previous }));
        await putObservations(community, puts, now().getTime());
      });
    },
  };
}

/** The observations of some ids that are there and not deleted, in the order of ids. */
async function standing(community: string, ids: readonly string[]): Promise<readonly Observation[]> {
  const stored = await read(ids.map((id) => keys.observation(community, id)));
  return Object.values(stored)
    .map((value) => Observation.safeParse(value))
    .flatMap(({ data }) => (data === undefined || data.deletedAt !== undefined ? [] : [data]))
    .toSorted(byId);
}
