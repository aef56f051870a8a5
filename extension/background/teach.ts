import { z } from 'zod';
import type { Community } from '#core/community.ts';
import { learn } from '#core/lesson.ts';
import { UserError } from '#core/problem.ts';
import { Lesson, MOST_KINDS } from '#core/site-profile.ts';
import type { RecordStore } from '../store/records.ts';
import { say } from '../words/background.ts';

/** What is taught at once. */
export const Lessons = z.array(Lesson).min(1).max(10).readonly();

/** Keeps what was taught of how a community's pages are read, in one change. */
export async function teach(store: RecordStore, community: string, lessons: readonly Lesson[]): Promise<void> {
  await store.changeCommunity(community, (stored) => {
    const changed = lessons.reduce(taught, stored);
    const isTooMuch = (changed.site?.kinds.length ?? 0) > MOST_KINDS;
    if (isTooMuch) throw new UserError(say('trouble.taught-much'), say('trouble.taught-much.hint'));
    return changed;
  });
}

/** A platform that was taught is the community's; where that is taken back, its pages say again of which they are. */
function taught({ site: before, ...community }: Community, lesson: Lesson): Community {
  const site = learn(before, lesson);
  return {
    ...community,
    ...('platform' in lesson && { platform: lesson.platform ?? '' }),
    ...(site && { site }),
  };
}
