import { derive, parseTally, type StoredTally } from './derived.ts';
import { keys } from './keys.ts';
import { readOne, storedCommunity, storedRecords } from './stored.ts';
import { keysUnder, write } from './storage.ts';

/** A community's tally as it is stored, where it holds at that moment (milliseconds since 1970). */
export async function storedTally(community: string, moment: number): Promise<StoredTally | undefined> {
  const [stored, { halfLife }] = await Promise.all([readOne(keys.tally(community)), storedCommunity(community)]);
  return parseTally(stored, moment, halfLife);
}

/**
 * A community's tally at a moment; made anew from the records where the stored one does not hold, which writes: so this
 * is called only in the writer's turn.
 */
export async function tallyOf(community: string, moment: number): Promise<StoredTally> {
  return (await storedTally(community, moment)) ?? rebuild(community, moment);
}

/** Makes everything derived anew from the records. */
async function rebuild(community: string, moment: number): Promise<StoredTally> {
  const [records, { halfLife }] = await Promise.all([storedRecords(community), storedCommunity(community)]);
  const derived = derive(records, moment, halfLife);
  const indexes = Object.fromEntries([
    ...[...derived.pages].map(([url, ids]) => [keys.page(community, url), ids] as const),
    ...[...derived.shown].map(([indicator, ids]) => [keys.shown(community, indicator), ids] as const),
  ]);
  const stored = await keysUnder(keys.pages(community), keys.showns(community));
  const outdated = stored.filter((key) => !(key in indexes));
  await write({ [keys.tally(community)]: derived.tally, ...indexes }, outdated);
  return derived.tally;
}
