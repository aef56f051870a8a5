import type { Observation } from '#core/observation.ts';
import { pageAddress } from '#core/page-address.ts';
import { byId } from '#core/record-order.ts';
import { keys } from './keys.ts';
import { readOne } from './stored.ts';

/**
 * The observations of one page as they are kept once more, all as one text: a browser reads that many times faster than
 * each record for itself, and a page opens as fast with hundreds of notes as with none.
 */
export function packed(observations: readonly Observation[]): string {
  return JSON.stringify(observations.toSorted(byId));
}

/** The observations made on a page that are there and not deleted, in the order of ids. */
export async function storedObservationsOn(community: string, url: string): Promise<readonly Observation[]> {
  return unpacked(await readOne(keys.page(community, pageAddress(url))));
}

/** What is packed under a key; nothing where nothing is, or what another version has put there. */
export function unpacked(stored: unknown): readonly Observation[] {
  if (typeof stored !== 'string') return [];
  const made: unknown = JSON.parse(stored);
  return isPacked(made) ? made : [];
}

/** The background alone writes these texts, out of records that it has parsed. */
function isPacked(made: unknown): made is readonly Observation[] {
  return Array.isArray(made);
}
