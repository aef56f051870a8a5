import { derive, parseTally, type StoredTally } from './derived.ts';
import { keys } from './keys.ts';
import { readOne, storedCommunity, storedRecords } from './stored.ts';
import { readAll, write } from './storage.ts';

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
  const pages = Object.fromEntries([...derived.pages].map(([url, ids]) => [keys.page(community, url), ids]));
  const outdated = Object.keys(await readAll(keys.pages(community))).filter((key) => !(key in pages));
  await write({ [keys.tally(community)]: derived.tally, ...pages }, outdated);
  return derived.tally;
}
