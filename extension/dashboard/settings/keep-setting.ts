import type { Community } from '#core/community.ts';
import { ask } from '../../messages.ts';
import type { CommunitySettings } from '../../messages/records.ts';
import { levelWords } from '../../ui/level-words.ts';
import { say } from '../../words/dashboard-settings.ts';
import type { DashboardState } from '../dashboard-state.ts';
import { openCommunity, type OpenCommunity } from '../open-community.ts';

/** Keeps settings of a community at once, says what that does to the level, and offers the way back. */
export async function keepSetting(
  { news }: DashboardState,
  open: OpenCommunity,
  settings: CommunitySettings,
  what: string,
): Promise<void> {
  const { community } = open;
  const before = sameSettings(community, settings);
  const change = (to: CommunitySettings) =>
    news.attempt(() => ask('change-community', { community: community.id, settings: to }));
  if ((await change(settings)) === null) return;
  const undo = async () => {
    await change(before);
  };
  news.say({ words: effectWords(open, settings, what), undo });
}

/** What a change of settings does to the overall level, where anything is assessed. */
function effectWords(open: OpenCommunity, settings: CommunitySettings, what: string): string {
  const changed = { ...open.community, ...settings };
  const after = openCommunity({ ...open.view, community: changed }, open.records, open.asOf);
  const [was, is] = [overallWords(open), overallWords(after)];
  if (was === null || is === null) return say('kept', { what });
  return was === is ? say('kept.same', { what, after: is }) : say('kept.level', { what, before: was, after: is });
}

function overallWords({ scoring }: OpenCommunity): string | null {
  const { level, interval } = scoring.scorecard.overall;
  return level === null || interval === null ? null : levelWords({ level, interval });
}

/** What a community has now of the settings that are to change. */
function sameSettings(community: Community, changing: CommunitySettings): CommunitySettings {
  const { name, url, targets, importance, capacity, halfLife } = community;
  return {
    ...('name' in changing && { name }),
    ...('url' in changing && { url }),
    ...('targets' in changing && { targets }),
    ...('importance' in changing && { importance }),
    ...('capacity' in changing && { capacity }),
    ...('halfLife' in changing && { halfLife }),
  };
}
