import { type ReadonlySignal, signal } from '@preact/signals';
import type { Observation } from '#core/observation.ts';
import { quoteUrl } from '#core/report/text-fragment.ts';
import { ask } from '../../messages.ts';
import { say } from '../../words/sidepanel.ts';
import type { News } from '../news.ts';
import type { RecordFeed } from '../record-feed.ts';
import { goTo } from './front-page.ts';
import { type Draft, draftOf, finished } from './note-draft.ts';
import type { Kind } from './note-query.ts';
import { createSearch } from './searching.ts';

/** A community's notes as they are searched, changed and gone to: signals that screens read, and verbs that they call. */
export function createNotesState(feed: RecordFeed, news: News, kind: Kind = 'notes') {
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
    news,
    feed,
    search: createSearch(feed, kind),
    setDraft,

    edit(note: Observation): void {
      if (!drafts.value.has(note.id)) setDraft(note.id, draftOf(note));
    },

    /** Saves what was changed; where that cannot be done, all of it is still there. */
    async save(note: Observation, draft: Draft): Promise<boolean> {
      const community = feed.view.value?.community.id;
      if (community === undefined) return false;
      const rewrite = async (as: Draft) => {
        await ask('rewrite-note', { community, id: note.id, draft: finished(as, note) });
      };
      const bringBack = async () => {
        await news.attempt(async () => {
          await rewrite(draftOf(note));
          news.say({ words: say('brought-back') });
        });
      };
      const done = await news.attempt(async () => {
        await rewrite(draft);
        // What was typed on while it was being saved is kept.
        if (drafts.value.get(note.id) === draft) setDraft(note.id, null);
        news.say({ words: say('saved'), undo: bringBack });
      });
      return done !== null;
    },

    ...deletion(feed, news),

    /** Goes to where a note was made, and on to its quote. */
    async goToPage({ id, page, quote }: Observation): Promise<void> {
      await goTo(quote === undefined ? page.url : quoteUrl(page.url, quote.exact), id);
    },
  };
}
export type NotesState = ReturnType<typeof createNotesState>;

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
