import { ask } from '../messages.ts';
import { tryDemonstration } from '../ui/demonstration/demonstration.ts';
import { say } from '../words/dashboard.ts';
import { addressOf } from './address.ts';
import type { DashboardState } from './dashboard-state.ts';

/** Begins the demonstration, or finds the one there is, and shows its overview. */
export async function beginDemonstration(state: DashboardState): Promise<void> {
  const made = await state.news.attempt(tryDemonstration, () => beginDemonstration(state));
  if (made === null) return;
  location.hash = addressOf('overview');
  await state.choose(made.made);
}

/** Takes the demonstration away, which can be taken back. */
export async function removeDemonstration(state: DashboardState, community: string): Promise<void> {
  await state.news.attempt(async () => {
    await ask('remove-community', { community });
    state.news.say({
      words: say('demonstration.removed'),
      undo: async () => {
        await state.news.attempt(() => ask('bring-back-community', { community }));
        await state.choose(community);
      },
    });
  });
}
