import '../ui/no-eval.ts';
import { v7 } from 'uuid';
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { continueVisit, endVisit, stayOn } from '../background/activation.ts';
import { announce, listen, orderCommand } from '../background/answering.ts';
import { obeyMenu } from '../background/context-menu.ts';
import { keepIntention } from '../background/popup-verbs.ts';
import { serveVerbs } from '../background/verbs.ts';
import { changeOf } from '../store/change.ts';
import { openRecords } from '../store/records.ts';
import { keepFromPages, onWritten } from '../store/storage.ts';

export default defineBackground({
  type: 'module',
  main() {
    void keepFromPages();
    const now = () => new Date();
    const store = openRecords({ now, newId: () => v7() });
    onWritten((written) => {
      const change = changeOf(written);
      if (change !== null) void announce(change);
    });
    listen(serveVerbs(store, now));
    // What cannot be tidied now is tidied at the next start, and told of by whoever next asks for anything.
    store.tidy().catch(() => undefined);
    browser.runtime.onInstalled.addListener(() => void stayOn());
    browser.tabs.onUpdated.addListener((tab, { status }) => {
      if (status === 'complete') void continueVisit(tab);
    });
    browser.permissions.onAdded.addListener(({ origins = [] }) => void keepIntention(store, origins));
    browser.tabs.onRemoved.addListener((tab) => void endVisit(tab));
    obeyMenu();
    browser.commands.onCommand.addListener((command, tab) => {
      if (tab?.id !== undefined) orderCommand(tab.id, command);
    });
  },
});
