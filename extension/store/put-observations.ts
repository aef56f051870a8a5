import type { Observation } from '#core/observation.ts';
import { withObservations } from '#core/tally.ts';
import { keys } from './keys.ts';
import { pageKey } from './page-key.ts';
import { write } from './storage.ts';
import { storedIdList } from './stored.ts';
import { tallyOf } from './tallies.ts';

/** A version of an observation that is to be stored, and the one it takes the place of. */
export type Put = { readonly next: Observation; readonly previous?: Observation };

/**
 * Stores observations in one atomic write together with all that is derived from them: the tally, and the indexes of
 * their pages and indicators. Called only in the writer's turn, at a moment (milliseconds since 1970).
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

/** Every index that some observations enter or leave, as it is afterwards. */
async function changedIndexes(community: string, puts: readonly Put[]): Promise<Readonly<Record<string, unknown>>> {
  const indexes = new Map<string, Set<string>>();
  const indexUnder = async (key: string): Promise<Set<string>> => {
    const ids = indexes.get(key) ?? new Set(await storedIdList(key));
    indexes.set(key, ids);
    return ids;
  };
  for (const { next, previous } of puts) {
    const entered = indexKeys(community, next);
    const left = previous === undefined ? [] : indexKeys(community, previous).filter((key) => !entered.includes(key));
    for (const key of left) (await indexUnder(key)).delete(next.id);
    for (const key of entered) (await indexUnder(key)).add(next.id);
  }
  return Object.fromEntries([...indexes].map(([key, ids]) => [key, [...ids]]));
}

function indexKeys(community: string, { page, indicator }: Observation): readonly string[] {
  const onPage = keys.page(community, pageKey(page.url));
  return indicator === undefined ? [onPage] : [onPage, keys.shown(community, indicator)];
}
