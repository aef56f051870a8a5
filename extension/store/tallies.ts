import { derive, parseTally, type StoredTally, type Underived } from './derived.ts';
import { keys } from './keys.ts';
import { packed } from './page-records.ts';
import { keysUnder, REMOVED, write } from './storage.ts';
import { readOne, storedCommunity, storedRecords } from './stored.ts';

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

/** A community's tally made from its records, and written nowhere. */
export async function countedTally(community: string, moment: number): Promise<StoredTally> {
  const [records, { halfLife }] = await Promise.all([storedRecords(community), storedCommunity(community)]);
  return derive(records, moment, halfLife).tally;
}

/** Everything derived from all records of a community, by its keys; what is stored of it and holds no more is taken out. */
export async function derivedOf(
  community: string,
  records: Underived,
  moment: number,
  halfLife: number,
): Promise<{ readonly tally: StoredTally; readonly changes: Readonly<Record<string, unknown>> }> {
  const { tally, pages, shown, ticked } = derive(records, moment, halfLife);
  const stored = await keysUnder(keys.pages(community), keys.showns(community), keys.tickeds(community));
  const entries = [
    ...stored.map((key) => [key, REMOVED] as const),
    ...[...pages].map(([url, made]) => [keys.page(community, url), packed(made)] as const),
    ...[...shown].map(([indicator, ids]) => [keys.shown(community, indicator), ids] as const),
    ...[...ticked].map(([indicator, ids]) => [keys.ticked(community, indicator), ids] as const),
    [keys.tally(community), tally] as const,
  ];
  return { tally, changes: Object.fromEntries<unknown>(entries) };
}

/** Makes everything derived anew from the records. */
async function rebuild(community: string, moment: number): Promise<StoredTally> {
  const [records, { halfLife }] = await Promise.all([storedRecords(community), storedCommunity(community)]);
  const { tally, changes } = await derivedOf(community, records, moment, halfLife);
  await write(changes);
  return tally;
}
