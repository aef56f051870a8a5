import { exportWhole } from '../../ui/export-whole.ts';
import { say } from '../../words/dashboard-data.ts';
import type { DashboardState } from '../dashboard-state.ts';

/** Saves everything of a community as a file, and says under which name. */
export async function saveWhole({ news }: DashboardState, community: string): Promise<void> {
  await news.attempt(async () => {
    const { fileName, unreadable } = await exportWhole(community);
    const words = say('exported', { file: fileName });
    news.say({ words: unreadable === 0 ? words : `${words} ${say('unreadable', { count: unreadable })}` });
  });
}
