import { z } from 'zod';
import { answerVerbs } from './answers.ts';
import { checkVerbs } from './checks.ts';
import { communityVerbs } from './communities.ts';
import type { StoredTally } from './derived.ts';
import { importVerbs } from './imports.ts';
import { keys } from './keys.ts';
import { localVerbs } from './local.ts';
import { observationVerbs } from './observations.ts';
import { ownModelVerbs } from './own-models.ts';
import { postponedVerbs } from './postponed.ts';
import { readingVerbs } from './reading.ts';
import { removedVerbs } from './removed-communities.ts';
import { sweep, write } from './storage.ts';
import { readOne } from './stored.ts';
import { countedTally, storedTally, tallyOf } from './tallies.ts';
import { makeWriter, type Surroundings } from './writer.ts';

const Settings = z.object({ author: z.string().default('') });

/**
 * The single writer of stored records. Every change is one atomic write of the record together with what is derived
 * from it; changes wait for each other, so two tabs at once lose nothing.
 */
export function openRecords(surroundings: Surroundings) {
  const writer = makeWriter(surroundings);
  const { now, inTurn, prepare } = writer;
  const removed = removedVerbs(writer);
  return {
    /** Brings what is stored to this version; before it is done nothing else may be asked for. */
    prepare,
    ...communityVerbs(writer),
    ...observationVerbs(writer),
    ...checkVerbs(writer),
    ...answerVerbs(writer),
    ...postponedVerbs(writer),
    ...localVerbs(writer),
    ...readingVerbs(),
    ...ownModelVerbs(writer),
    ...importVerbs(writer),
    ...removed,

    /** Takes away what a stop of the browser has left half tidied, and what was removed for good. */
    async tidy(): Promise<void> {
      await inTurn(sweep);
      await removed.purgeRemoved();
    },

    /** What a score needs of all records, whatever their number. */
    async tally(community: string): Promise<StoredTally> {
      const stored = await storedTally(community, now().getTime());
      if (stored !== undefined) return stored;
      // What a later version has stored is read, and left alone.
      if ((await prepare()) === 'newer') return countedTally(community, now().getTime());
      return inTurn(() => tallyOf(community, now().getTime()));
    },

    /** The name that goes with what is recorded. */
    async author(): Promise<string> {
      return Settings.parse((await readOne(keys.settings)) ?? {}).author;
    },

    setAuthor(author: string): Promise<void> {
      return inTurn(() => write({ [keys.settings]: Settings.parse({ author }) }));
    },
  };
}
export type RecordStore = ReturnType<typeof openRecords>;
