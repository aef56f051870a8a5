import { z } from 'zod';
import { keys } from './keys.ts';
import { readOne } from './stored.ts';
import { write } from './storage.ts';
import type { Writer } from './writer.ts';

/** What is kept of a community on this machine alone; none of it is ever exported. */
const Local = z.object({
  staffNames: z.array(z.string()).readonly().default([]),
  exportedAt: z.string().nullable().default(null),
  assessment: z
    .object({
      startedAt: z.string(),
      skipped: z.array(z.string()).readonly(),
      checks: z.array(z.string()).readonly(),
      isReview: z.boolean().optional(),
    })
    .nullable()
    .default(null),
  isDemonstration: z.boolean().default(false),
  tab: z.object({ edge: z.enum(['start', 'end']), height: z.number() }).default({ edge: 'end', height: 0.4 }),
});
export type Local = Readonly<z.infer<typeof Local>>;

/** Verbs on what is kept of a community on this machine alone. */
export function localVerbs({ inTurn }: Writer) {
  return {
    local: storedLocal,

    changeLocal(community: string, change: (stored: Local) => Local): Promise<void> {
      return inTurn(async () => {
        await write({ [keys.local(community)]: Local.parse(change(await storedLocal(community))) });
      });
    },
  };
}

/** What is kept of a community on this machine alone; where nothing is, what it begins with. */
export async function storedLocal(community: string): Promise<Local> {
  return Local.parse((await readOne(keys.local(community))) ?? {});
}
