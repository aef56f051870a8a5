import { z } from 'zod';
import { pageAddress } from '#core/page-address.ts';
import { keys } from './keys.ts';
import { write } from './storage.ts';
import { readOne } from './stored.ts';
import type { Writer } from './writer.ts';

/** How long "later" is: the question comes back the next day. */
const LATER_MILLISECONDS = 20 * 60 * 60 * 1000;

/** Prompts put off on a page, until a moment (milliseconds since 1970) or for good (null). */
const Postponed = z.record(z.string(), z.number().nullable());

/** Verbs on questions that are not to be asked on a page, now or ever. */
export function postponedVerbs({ now, inTurn }: Writer) {
  const postponed = async (community: string, url: string) =>
    Postponed.parse((await readOne(keys.postponed(community, pageAddress(url)))) ?? {});

  return {
    /** Ids of the prompts that are not to be asked on a page now. */
    async postponedOn(community: string, url: string): Promise<ReadonlySet<string>> {
      const moment = now().getTime();
      const waiting = Object.entries(await postponed(community, url)).filter(
        ([, until]) => (until ?? Infinity) > moment,
      );
      return new Set(waiting.map(([prompt]) => prompt));
    },

    /** Takes a "later" or "not here" back. */
    resume(community: string, url: string, prompt: string): Promise<void> {
      return inTurn(async () => {
        const { [prompt]: _resumed, ...others } = await postponed(community, url);
        await write({ [keys.postponed(community, pageAddress(url))]: others });
      });
    },

    postpone(community: string, url: string, prompt: string, until: 'later' | 'never'): Promise<void> {
      return inTurn(async () => {
        const again = until === 'never' ? null : now().getTime() + LATER_MILLISECONDS;
        const all = { ...(await postponed(community, url)), [prompt]: again };
        await write({ [keys.postponed(community, pageAddress(url))]: all });
      });
    },
  };
}
