import { z } from 'zod';
import { Community } from '#core/community.ts';
import { UserError } from '#core/problem.ts';
import { say } from '../words/store.ts';
import { refuseTakenAddress } from './communities.ts';
import { keys, placesOf } from './keys.ts';
import { erase, keysUnder, REMOVED, write } from './storage.ts';
import { readOne, storedCommunities, storedCommunity } from './stored.ts';
import type { Writer } from './writer.ts';

/** A community that was removed can be brought back for so long at least; milliseconds. */
export const KEEP_REMOVED_FOR = 60_000;

/** Communities that were removed, with the moment (milliseconds since 1970); their records are still there. */
const RemovedList = z.array(z.strictObject({ community: Community, at: z.number() })).readonly();

/** Verbs on the removal of whole communities. */
export function removedVerbs({ now, inTurn }: Writer) {
  return {
    /** Takes a community away in one write, so that it can be brought back in one; its records go later. */
    removeCommunity(id: string): Promise<void> {
      return inTurn(async () => {
        const community = await storedCommunity(id);
        const listed = await storedCommunities();
        await write({
          [keys.communities]: listed.filter((entry) => entry.id !== id),
          [keys.community(id)]: REMOVED,
          [keys.removed]: [...(await removedList()), { community, at: now().getTime() }],
        });
      });
    },

    /** Brings back a community that was removed; a UserError where its records are gone. */
    bringBackCommunity(id: string): Promise<void> {
      return inTurn(async () => {
        const removed = await removedList();
        const back = removed.find(({ community }) => community.id === id);
        if (back === undefined) throw new UserError(say('store.gone-for-good'), say('store.gone-for-good.hint'));
        await refuseTakenAddress(back.community);
        await write({
          [keys.communities]: [...(await storedCommunities()), { id, url: back.community.url }],
          [keys.community(id)]: back.community,
          [keys.removed]: removed.filter((entry) => entry !== back),
        });
      });
    },

    /** Takes away for good what belonged to communities whose removal cannot be undone any more. */
    purgeRemoved(): Promise<void> {
      return inTurn(async () => {
        const removed = await removedList();
        const due = removed.filter(({ at }) => Math.abs(now().getTime() - at) >= KEEP_REMOVED_FOR);
        if (due.length === 0) return;
        for (const { community } of due) await erase(await keysOfCommunity(community.id));
        // Last, so that a purge cut short is made again.
        await write({ [keys.removed]: removed.filter((entry) => !due.includes(entry)) });
      });
    },
  };
}

/** What takes away for good, in the write it is made part of, what is left of a removed community; null where none is. */
export async function purgeOf(id: string): Promise<Readonly<Record<string, unknown>> | null> {
  const removed = await removedList();
  const others = removed.filter(({ community }) => community.id !== id);
  if (others.length === removed.length) return null;
  const left = (await keysOfCommunity(id)).map((key) => [key, REMOVED] as const);
  return { ...Object.fromEntries(left), [keys.removed]: others };
}

/** Every key that something of a community is stored under, its own apart. */
export async function keysOfCommunity(id: string): Promise<readonly string[]> {
  const places = placesOf(id);
  return [...(await keysUnder(...places.prefixes)), ...places.keys];
}

async function removedList(): Promise<z.infer<typeof RemovedList>> {
  return RemovedList.parse((await readOne(keys.removed)) ?? []);
}
