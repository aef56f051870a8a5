import { Community, DEFAULT_CAPACITY, holdsPage } from '#core/community.ts';
import { models } from '#core/models/index.ts';
import { UserError } from '#core/problem.ts';
import { DEFAULT_HALF_LIFE } from '#core/scoring-numbers.ts';
import { say } from '../words/store.ts';
import { keys } from './keys.ts';
import { write } from './storage.ts';
import { storedCommunities, storedCommunity } from './stored.ts';
import type { Writer } from './writer.ts';

/** Verbs on communities. */
export function communityVerbs({ now, newId, inTurn }: Writer) {
  return {
    communities: storedCommunities,
    community: storedCommunity,

    /** The community a page belongs to; of several the one with the longest address. */
    async communityAt(url: string): Promise<Community | undefined> {
      const holding = (await storedCommunities()).filter((listed) => holdsPage(listed, url));
      const [closest] = holding.toSorted((a, b) => b.url.length - a.url.length);
      return closest === undefined ? undefined : storedCommunity(closest.id);
    },

    /** Finds the community of that address or begins one, in one turn, so that two clicks begin one only. */
    beginCommunity(found: Pick<Community, 'url' | 'name' | 'platform'>): Promise<Community> {
      return inTurn(async () => {
        const listed = await storedCommunities();
        const known = listed.find(({ url }) => url === found.url);
        if (known !== undefined) return storedCommunity(known.id);
        const created = Community.parse({
          ...found,
          ...settingsToBeginWith(),
          id: newId(),
          createdAt: now().toISOString(),
        });
        const { id, url } = created;
        await write({ [keys.community(id)]: created, [keys.communities]: [...listed, { id, url }] });
        return created;
      });
    },

    changeCommunity(id: string, change: (stored: Community) => Community): Promise<Community> {
      return inTurn(async () => {
        const changed = Community.parse({ ...change(await storedCommunity(id)), id });
        await refuseTakenAddress(changed);
        const listed = (await storedCommunities()).map((entry) => (entry.id === id ? { id, url: changed.url } : entry));
        await write({ [keys.community(id)]: changed, [keys.communities]: listed });
        return changed;
      });
    },
  };
}

/** Two communities at one address could not be told apart. Throws a UserError. */
export async function refuseTakenAddress({ id, url }: Pick<Community, 'id' | 'url'>): Promise<void> {
  const other = (await storedCommunities()).find((listed) => listed.url === url && listed.id !== id);
  if (other === undefined) return;
  const { name } = await storedCommunity(other.id);
  throw new UserError(say('store.address-taken', { community: name }), say('store.address-taken.hint'));
}

function settingsToBeginWith(): Pick<Community, 'model' | 'targets' | 'importance' | 'capacity' | 'halfLife'> {
  const [model] = models;
  if (model === undefined) throw new Error('no built-in model');
  return {
    model: { id: model.id, version: model.revision },
    targets: {},
    importance: {},
    capacity: DEFAULT_CAPACITY,
    halfLife: DEFAULT_HALF_LIFE,
  };
}
