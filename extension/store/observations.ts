import { Observation } from '#core/observation.ts';
import { byId } from '#core/record-order.ts';
import { keys } from './keys.ts';
import { storedObservationsOn } from './page-records.ts';
import { type Put, putObservations } from './put-observations.ts';
import { read } from './storage.ts';
import { observationsThere, storedIdsShowing, storedObservation, storedObservations } from './stored.ts';
import { tallyOf } from './tallies.ts';
import { makeTogether } from './together.ts';
import type { Writer } from './writer.ts';

/** An observation before it has an id and a time. */
type ObservationDraft = Omit<Observation, 'id' | 'createdAt' | 'updatedAt'>;

/** Verbs on observations; each change is one atomic write of the record, of what is kept by its page, and of the tally. */
export function observationVerbs({ now, newId, inTurn }: Writer) {
  const put = async (community: string, next: Observation, previous?: Observation): Promise<Observation> => {
    await putObservations(community, [{ next, ...(previous && { previous }) }], now().getTime());
    return next;
  };

  const made = (draft: ObservationDraft, id = newId()): Observation => {
    const at = now().toISOString();
    return Observation.parse({ ...draft, id, createdAt: at, updatedAt: at });
  };

  const addTogether = makeTogether<Observation>(inTurn, async (community, asked) => {
    await putObservations(community, await putsOf(community, asked), now().getTime());
  });

  const changed = (stored: Observation, work: (stored: Observation) => Observation): Observation =>
    Observation.parse({ ...work(stored), id: stored.id, updatedAt: now().toISOString() });

  return {
    /** Observations made on a page, the newest last, the deleted ones left out. */
    observationsOn: storedObservationsOn,

    /**
     * Adds an observation. One sent again under its id, because no answer came, takes the place of the first; those that
     * wait for their turn are added in one write.
     */
    async addObservation(community: string, draft: ObservationDraft, id?: string): Promise<Observation> {
      const next = made(draft, id);
      await addTogether(community, next);
      return next;
    },

    /** Adds an answer to a prompt, unless the page has one: then that one stays, however often it was clicked. */
    addAnswer(community: string, draft: ObservationDraft): Promise<Observation> {
      return inTurn(async () => {
        // Made anew where it is out of date, and the page's observations with it.
        await tallyOf(community, now().getTime());
        const there = await storedObservationsOn(community, draft.page.url);
        const given = there.find(({ prompt }) => prompt?.id === draft.prompt?.id);
        return given ?? put(community, made(draft));
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

/** Observations as they are to be put: one that is there already keeps the time it was first stored at. */
async function putsOf(community: string, asked: readonly Observation[]): Promise<readonly Put[]> {
  // Of one that was sent twice at once, the last.
  const wanted = new Map(asked.map((one) => [one.id, one]));
  const there = await observationsThere(community, [...wanted.keys()]);
  return [...wanted.values()].map((next) => {
    const previous = there.get(next.id);
    return previous === undefined ? { next } : { next: { ...next, createdAt: previous.createdAt }, previous };
  });
}

/** The observations of some ids that are there and not deleted, in the order of ids. */
async function standing(community: string, ids: readonly string[]): Promise<readonly Observation[]> {
  const stored = await read(ids.map((id) => keys.observation(community, id)));
  return Object.values(stored)
    .map((value) => Observation.safeParse(value))
    .flatMap(({ data }) => (data === undefined || data.deletedAt !== undefined ? [] : [data]))
    .toSorted(byId);
}
