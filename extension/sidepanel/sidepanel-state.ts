import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { holdsPage } from '#core/community.ts';
import { ask, onChanges } from '../messages.ts';
import type { CommunityEntry } from '../messages/records.ts';
import { createNews, type News } from '../ui/news.ts';
import { followFrontPage, frontPage } from '../ui/notes/front-page.ts';
import { createNotesState } from '../ui/notes/notes-state.ts';
import { createRecordFeed, type RecordFeed } from '../ui/record-feed.ts';

/** The side panel's state: signals that screens read, and verbs that they call, until the signal is aborted. */
export function createSidePanelState(life: AbortSignal) {
  const news = createNews(life);
  const feed = createRecordFeed(news, life);
  return { ...createNotesState(feed, news), ...followCommunities(feed, news, life) };
}
export type SidePanelState = ReturnType<typeof createSidePanelState>;

/** The communities there are, and the one in view: what was asked for, else that of the page in front, else the first. */
function followCommunities(feed: RecordFeed, news: News, life: AbortSignal) {
  const communities = signal<readonly CommunityEntry[] | null>(null);
  const read = async (): Promise<readonly CommunityEntry[]> => {
    const listed = await ask('list-communities', {});
    communities.value = listed;
    return listed;
  };
  const communityAt = (url: string | null): string | undefined => {
    const holding = (communities.value ?? []).filter((entry) => url !== null && holdsPage(entry, url));
    return holding.toSorted((a, b) => b.url.length - a.url.length)[0]?.id;
  };
  let followed: string | null = null;
  const choose = async (community: string | null): Promise<void> => {
    if (community === followed) return;
    followed = community;
    await feed.follow(community);
  };
  const begin = async (): Promise<void> => {
    const listed = await read();
    const asked = new URLSearchParams(location.search).get('community');
    const wanted = listed.find(({ id }) => id === (followed ?? asked))?.id;
    await choose(wanted ?? communityAt(await frontPage()) ?? listed[0]?.id ?? null);
  };

  const look = async (work: () => Promise<unknown>): Promise<void> => {
    await news.look(work, () => look(work));
  };
  void look(begin);
  onChanges((changes) => {
    // A community that was begun or removed may be the one to show; else only the names and numbers are new.
    const isAnew = followed === null || changes.some(({ community }) => community === null);
    return look(isAnew ? begin : read);
  }, life);
  followFrontPage((url) => {
    const community = communityAt(url);
    if (community !== undefined) void choose(community);
  }, life);
  const readonly: { readonly communities: ReadonlySignal<readonly CommunityEntry[] | null> } = {
    communities: computed(() => communities.value),
  };
  return { ...readonly, choose };
}
