import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { holdsPage } from '#core/community.ts';
import type { Observation } from '#core/observation.ts';
import { quoteUrl } from '#core/report/text-fragment.ts';
import { ask, onChange } from '../messages.ts';
import type { CommunityEntry } from '../messages/records.ts';
import { createNews, type News } from '../ui/news.ts';
import { createRecordFeed, type RecordFeed } from '../ui/record-feed.ts';
import { say } from '../words/sidepanel.ts';
import { followFrontPage, frontPage, goTo } from './front-page.ts';
import { type Draft, draftOf, finished } from './note-draft.ts';
import { createSearch } from './searching.ts';

/** The side panel's state: signals that screens read, and verbs that they call, until the signal is aborted. */
export function createSidePanelState(life: AbortSignal) {
  const news = createNews(life);
  const feed = createRecordFeed(news, life);
  const communities = followCommunities(feed, news, life);
  const drafts = signal<ReadonlyMap<string, Draft>>(new Map());
  const setDraft = (note: string, draft: Draft | null) => {
    const next = new Map(drafts.value);
    if (draft === null) next.delete(note);
    else next.set(note, draft);
    drafts.value = next;
  };
  const readonly: { readonly drafts: ReadonlySignal<ReadonlyMap<string, Draft>> } = { drafts };
  return {
    ...readonly,
    ...communities,
    news,
    feed,
    search: createSearch(feed),
    setDraft,

    edit(note: Observation): void {
      if (!drafts.value.has(note.id)) setDraft(note.id, draftOf(note));
    },

    /** Saves what was changed; where that cannot be done, all of it is still there. */
    async save(note: Observation, draft: Draft): Promise<boolean> {
      const community = feed.view.value?.community.id;
      if (community === undefined) return false;
      const rewrite = async () => {
        await ask('rewrite-note', { community, id: note.id, draft: finished(draft, note) });
        // What was typed on while it was being saved is kept.
        if (drafts.value.get(note.id) === draft) setDraft(note.id, null);
        news.say({ words: say('saved') });
      };
      return (await news.attempt(rewrite)) !== null;
    },

    ...deletion(feed, news),

    /** Goes to where a note was made, and on to its quote. */
    async goToPage({ page, quote }: Observation): Promise<void> {
      await goTo(quote === undefined ? page.url : quoteUrl(page.url, quote.exact));
    },
  };
}
export type SidePanelState = ReturnType<typeof createSidePanelState>;

function deletion(feed: RecordFeed, news: News) {
  return {
    async remove({ id }: Observation): Promise<void> {
      const community = feed.view.value?.community.id;
      if (community === undefined) return;
      const bringBack = async () => {
        await news.attempt(async () => {
          await ask('bring-back-notes', { community, ids: [id] });
          news.say({ words: say('brought-back') });
        });
      };
      await news.attempt(async () => {
        await ask('delete-notes', { community, ids: [id] });
        news.say({ words: say('deleted'), undo: bringBack });
      });
    },
  };
}

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

  void news.attempt(begin);
  onChange((change) => {
    // A community that was begun or removed may be the one to show; else only the names and numbers are new.
    void news.attempt<unknown>(change.community === null || followed === null ? begin : read);
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
