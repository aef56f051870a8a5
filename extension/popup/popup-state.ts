import { type ReadonlySignal, signal } from '@preact/signals';
import { ask, onChanges } from '../messages.ts';
import type { PopupView } from '../messages/popup.ts';
import { createNews, type News } from '../ui/news.ts';
import { say } from '../words/popup.ts';
import { activationVerbs } from './activating.ts';
import { frontTab, type Tab } from './front-tab.ts';
import { elsewhereVerbs } from './going-elsewhere.ts';
import { lastCommunity, rememberCommunity } from './last-community.ts';
import { tickVerbs } from './ticking.ts';

/** The popup's state: signals that screens read, and verbs that they call, until the signal is aborted. */
export function createPopupState(life: AbortSignal) {
  const news = createNews(life);
  const tab = signal<Tab>({ id: null, url: null, window: null });
  const chosen = signal<string | null>(null);
  const shown = createShown();
  const { view, checklist } = shown;

  const refresh = async (): Promise<void> => {
    const { id, url } = tab.value;
    const community = chosen.value;
    const number = shown.next();
    await news.look(async () => {
      const last = lastCommunity();
      const asked = { tab: id, url, ...(community !== null && { community }), ...(last !== undefined && { last }) };
      const next = await ask('open-popup', asked);
      // What was chosen or changed in the meantime is newer than this answer.
      if (number === shown.latest()) shown.show(next);
    }, refresh);
  };
  onChanges(refresh, life);
  void frontTab().then((front) => {
    tab.value = front;
    return refresh();
  });

  const readonly: { readonly view: ReadonlySignal<PopupView | null> } = { view };
  return {
    ...readonly,
    news,
    checklist,
    takesFocus: once(),

    chooseCommunity(id: string): Promise<void> {
      chosen.value = id;
      return refresh();
    },

    ...nameVerbs(news),
    ...activationVerbs({ news, show: shown.show, tab, chosen }),
    ...tickVerbs(news, view),
    ...elsewhereVerbs(news, tab),
  };
}
export type PopupState = ReturnType<typeof createPopupState>;

/** What the popup shows, numbered as it is asked for, and the checklist fixed when its community came into view. */
function createShown() {
  const view = signal<PopupView | null>(null);
  const checklist = signal('');
  let asked = 0;
  const next = () => {
    asked += 1;
    return asked;
  };
  const show = (made: PopupView) => {
    next();
    if (made.community?.id !== view.value?.community?.id) checklist.value = made.currentChecklist;
    view.value = made;
    if (made.community !== null) rememberCommunity(made.community.id);
  };
  return { view, checklist, next, latest: () => asked, show };
}

function nameVerbs(news: News) {
  return {
    async rename(community: string, name: string): Promise<boolean> {
      const done = await news.attempt(() => ask('change-community', { community, settings: { name } }));
      if (done !== null) news.say({ words: say('renamed') });
      return done !== null;
    },

    async setAuthor(author: string): Promise<boolean> {
      const done = await news.attempt(() => ask('set-author', { author }));
      if (done !== null) news.say({ words: say('author-set') });
      return done !== null;
    },
  };
}

/** True the first time it is asked, and never again: the popup takes the keyboard somewhere when it opens only. */
function once(): () => boolean {
  let isFirst = true;
  return () => {
    const was = isFirst;
    isFirst = false;
    return was;
  };
}
