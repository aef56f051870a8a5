import { signal } from '@preact/signals';
import { ask } from '../messages.ts';
import type { CommunityEntry } from '../messages/records.ts';
import { createNews } from '../ui/news.ts';
import { createRecordFeed } from '../ui/record-feed.ts';

/** The side panel's state: signals that screens read, and verbs that they call, until the signal is aborted. */
export function createSidePanelState(life: AbortSignal) {
  const news = createNews(life);
  const feed = createRecordFeed(news, life);
  const communities = signal<readonly CommunityEntry[]>([]);
  void news.attempt(async () => {
    communities.value = await ask('list-communities', {});
    const wanted = new URLSearchParams(location.search).get('community');
    const first = communities.value.find(({ id }) => id === wanted) ?? communities.value[0];
    await feed.follow(first?.id ?? null);
  });
  return { news, feed, communities };
}
export type SidePanelState = ReturnType<typeof createSidePanelState>;
