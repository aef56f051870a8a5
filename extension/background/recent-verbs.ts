import { z } from 'zod';
import { ObservedPage } from '#core/observation.ts';
import { makeQueue } from '../store/queue.ts';
import { session } from '../store/storage.ts';
import { verb } from './verb.ts';

/** Session key: ids of the palette's commands, the last used first. */
const RECENT = 'recent-verbs';
const Recent = z.array(z.string().max(100)).catch([]);

/** So many are remembered. */
const MOST = 20;

const inTurn = makeQueue();

/** What was chosen in the command palettes, remembered until the browser closes. */
export function recentVerbs() {
  const OnAnyPage = z.strictObject({ page: ObservedPage.optional() });
  const list = async () => Recent.parse(await session.read(RECENT));
  return {
    'recent-verbs': verb(OnAnyPage, list),
    'remember-verb': verb(OnAnyPage.extend({ verb: z.string().max(100) }), async ({ verb: used }) => {
      await inTurn(async () => {
        const others = (await list()).filter((id) => id !== used);
        await session.write(RECENT, [used, ...others].slice(0, MOST));
      });
      return null;
    }),
  };
}
