import '../background/no-eval.ts';
import { v7 } from 'uuid';
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { continueVisit, endVisit } from '../background/activation.ts';
import { keepIntention } from '../background/popup-verbs.ts';
import { serveVerbs } from '../background/verbs.ts';
import { listen, order } from '../messages.ts';
import { openRecords } from '../store/records.ts';
import { keepFromPages } from '../store/storage.ts';

export default defineBackground({
  type: 'module',
  main() {
    void keepFromPages();
    const now = () => new Date();
    const store = openRecords({ now, newId: () => v7() });
    const generator = `tidemark-extension ${browser.runtime.getManifest().version}`;
    listen(serveVerbs(store, now, generator));
    browser.tabs.onUpdated.addListener((tab, { status }) => {
      if (status === 'complete') void continueVisit(tab);
    });
    browser.permissions.onAdded.addListener(({ origins = [] }) => void keepIntention(store, origins));
    browser.tabs.onRemoved.addListener((tab) => void endVisit(tab));
    browser.commands.onCommand.addListener((command, tab) => {
      if (tab?.id !== undefined) order(tab.id, command);
    });
  },
});
