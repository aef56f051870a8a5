import { ask } from '../messages.ts';
import type { CommunitySettings } from '../messages/records.ts';
import { say } from '../words/dashboard-practices.ts';
import type { DashboardState } from './dashboard-state.ts';
import type { OpenCommunity } from './open-community.ts';

/** Changes settings of a community, says what was changed, and offers to put back what was there before. */
export async function changeSettings(
  { news }: DashboardState,
  { community }: OpenCommunity,
  settings: Pick<CommunitySettings, 'targets' | 'importance' | 'capacity'>,
  words: string,
): Promise<void> {
  const { id, targets, importance, capacity } = community;
  await news.attempt(async () => {
    await ask('change-community', { community: id, settings });
    const undo = async () => {
      await news.attempt(async () => {
        await ask('change-community', { community: id, settings: { targets, importance, capacity } });
        news.say({ words: say('taken-back') });
      });
    };
    news.say({ words, undo });
  });
}
