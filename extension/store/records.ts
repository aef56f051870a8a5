import { z } from 'zod';
import { EXPORT_VERSION, type ExportFile } from '#core/export-file.ts';
import { checkVerbs } from './checks.ts';
import { communityVerbs } from './communities.ts';
import type { StoredTally } from './derived.ts';
import { keys } from './keys.ts';
import { observationVerbs } from './observations.ts';
import { postponedVerbs } from './postponed.ts';
import { write } from './storage.ts';
import { readOne, storedCommunity, storedRecords } from './stored.ts';
import { storedTally, tallyOf } from './tallies.ts';
import { makeWriter, type Surroundings } from './writer.ts';

const Settings = z.object({ author: z.string().default('') });

/**
 * The single writer of stored records. Every change is one atomic write of the record together with what is derived
 * from it; changes wait for each other, so two tabs at once lose nothing.
 */
export function openRecords(surroundings: Surroundings) {
  const writer = makeWriter(surroundings);
  const { now, inTurn } = writer;
  return {
    ...communityVerbs(writer),
    ...observationVerbs(writer),
    ...checkVerbs(writer),
    ...postponedVerbs(writer),

    /** What a score needs of all records, whatever their number. */
    async tally(community: string): Promise<StoredTally> {
      const stored = await storedTally(community, now().getTime());
      return stored ?? inTurn(() => tallyOf(community, now().getTime()));
    },

    /** The name that goes with what is recorded. */
    async author(): Promise<string> {
      return Settings.parse((await readOne(keys.settings)) ?? {}).author;
    },

    setAuthor(author: string): Promise<void> {
      return inTurn(() => write({ [keys.settings]: Settings.parse({ author }) }));
    },

    /** The community with all its records, as an export file; `unreadable` counts the stored ones that are no records. */
    async exportFile(id: string, generator: string): Promise<{ exportFile: ExportFile; unreadable: number }> {
      const [community, { unreadable, ...records }] = await Promise.all([storedCommunity(id), storedRecords(id)]);
      const exportedAt = now().toISOString();
      const exportFile = { format: 'tidemark', version: EXPORT_VERSION, exportedAt, generator, community } as const;
      return { exportFile: { ...exportFile, ...records }, unreadable };
    },
  };
}
export type RecordStore = ReturnType<typeof openRecords>;
