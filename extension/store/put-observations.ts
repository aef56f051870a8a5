import type { Observation } from '#core/observation.ts';
import { pageAddress } from '#core/page-address.ts';
import { withObservations } from '#core/tally.ts';
import { isStanding } from './derived.ts';
import { keys } from './keys.ts';
import { packed, unpacked } from './page-records.ts';
import { read, write } from './storage.ts';
import { idList } from './stored.ts';
import { tallyOf } from './tallies.ts';

/** A version of an observation that is to be stored, and the one it takes the place of. */
export type Put = { readonly next: Observation; readonly previous?: Observation };

/**
 * Stores observations in one atomic write together with all that is derived from them: the tally, and what is kept
 * by their pages and indicators. Called only in the writer's turn, at a moment (milliseconds since 1970).
 */
export async function putObservations(community: string, puts: readonly Put[], moment: number): Promise<void> {
  const before = await tallyOf(community, moment);
  const changes = {
    added: puts.map(({ next }) => next),
    removed: puts.flatMap(({ previous }) => previous ?? []),
  };
  await write({
    ...Object.fromEntries(puts.map(({ next }) => [keys.observation(community, next.id), next])),
    ...(await changedIndexes(community, puts)),
    [keys.tally(community)]: { ...before, ...withObservations(before, changes, moment), asOf: moment },
  });
}

/** Every list of ids, and of records by their page, that some observations enter or leave, as it is afterwards. */
async function changedIndexes(community: string, puts: readonly Put[]): Promise<Readonly<Record<string, unknown>>> {
  const moves = puts.map(({ next, previous }) => ({
    next,
    to: placesOf(community, next),
    from: previous === undefined ? {} : placesOf(community, previous),
  }));
  const keysOf = (kind: keyof Places) => moves.flatMap(({ from, to }) => [from[kind] ?? [], to[kind] ?? []].flat());
  const stored = await read([...keysOf('page'), ...keysOf('shown')]);
  const pages = new Map(keysOf('page').map((key) => [key, new Map(unpacked(stored[key]).map((one) => [one.id, one]))]));
  const showns = new Map(keysOf('shown').map((key) => [key, new Set(idList(stored[key]))]));
  for (const { next, from, to } of moves) {
    pages.get(from.page ?? '')?.delete(next.id);
    pages.get(to.page ?? '')?.set(next.id, next);
    if (from.shown !== to.shown) showns.get(from.shown ?? '')?.delete(next.id);
    showns.get(to.shown ?? '')?.add(next.id);
  }
  return Object.fromEntries<unknown>([
    ...[...pages].map(([key, records]) => [key, packed([...records.values()])] as const),
    ...[...showns].map(([key, ids]) => [key, [...ids]] as const),
  ]);
}

/** The keys of the lists that an observation is in. */
type Places = { readonly page?: string; readonly shown?: string };

function placesOf(community: string, observation: Observation): Places {
  const { page, indicator } = observation;
  return {
    ...(isStanding(observation) && { page: keys.page(community, pageAddress(page.url)) }),
    ...(indicator !== undefined && { shown: keys.shown(community, indicator) }),
  };
}
