import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { ask, onChanges } from '../messages.ts';
import type { CommunityEntry } from '../messages/records.ts';
import { createNews } from '../ui/news.ts';
import { createNotesState } from '../ui/notes/notes-state.ts';
import { createRecordFeed } from '../ui/record-feed.ts';
import { followAddress } from './address.ts';
import { openCommunity, type OpenCommunity } from './open-community.ts';

/** The dashboard's state: signals that screens read, and verbs that they call, until the signal is aborted. */
export function createDashboardState(life: AbortSignal) {
  const news = createNews(life);
  const feed = createRecordFeed(news, life);
  const communities = signal<readonly CommunityEntry[] | null>(null);

  const readCommunities = async (): Promise<readonly CommunityEntry[]> => {
    const read = await ask('list-communities', {});
    communities.value = read;
    return read;
  };

  const choose = async (community: string | null): Promise<void> => {
    const address = new URL(location.href);
    if (community === null) address.searchParams.delete('community');
    else address.searchParams.set('community', community);
    history.replaceState(null, '', address);
    await feed.follow(community);
  };

  /** The community of the address, or the first there is. */
  const look = async (work: () => Promise<void>): Promise<void> => {
    await news.look(work, () => look(work));
  };
  const begin = () =>
    look(async () => {
      const read = await readCommunities();
      const wanted = new URLSearchParams(location.search).get('community');
      await choose((read.find(({ id }) => id === wanted) ?? read[0])?.id ?? null);
    });

  onChanges(
    () =>
      look(async () => {
        const read = await readCommunities();
        const shown = new URLSearchParams(location.search).get('community');
        // The one in view may have been removed elsewhere, or the first one begun.
        if (!read.some(({ id }) => id === shown)) await choose(read[0]?.id ?? null);
      }),
    life,
  );
  void begin();

  const open: ReadonlySignal<OpenCommunity | null> = computed(() => {
    const view = feed.view.value;
    if (view === null || !feed.isComplete.value) return null;
    return openCommunity(view, feed.records.value, new Date().toISOString());
  });
  const readonly: { readonly communities: ReadonlySignal<readonly CommunityEntry[] | null> } = { communities };
  // Every record is shown here, answers too.
  const notes = createNotesState(feed, news, 'all');
  return { ...readonly, news, feed, notes, open, choose, begin, address: followAddress(life) };
}
export type DashboardState = ReturnType<typeof createDashboardState>;
