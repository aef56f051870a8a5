import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { z } from 'zod';
import { UserError } from '#core/problem.ts';
import type { Verbs } from '../messages.ts';
import type { RecordStore } from '../store/records.ts';
import { say } from '../words/background.ts';
import { activationOf } from './activation.ts';
import type { Serve } from './answering.ts';
import { dataVerbs } from './data-verbs.ts';
import { overlayVerbs } from './overlay-verbs.ts';
import { panelVerbs } from './panel-verbs.ts';
import { popupVerbs } from './popup-verbs.ts';
import { recordVerbs } from './record-verbs.ts';
import type { CheckedVerb } from './verb.ts';

type Table = { readonly [Name in keyof Verbs]: CheckedVerb<Verbs[Name]['answer']> };

/**
 * Serves every verb: the overlay's to content scripts in the top frame, for pages of their own site alone, and all of
 * them to the extension's own pages.
 */
export function serveVerbs(store: RecordStore, now: () => Date): Serve {
  const forPages = { ...overlayVerbs(store, now), ...panelVerbs() };
  const all = {
    ...forPages,
    ...popupVerbs(store, now),
    ...recordVerbs(store, now),
    ...dataVerbs(store),
  } satisfies Table;
  return async (name, request, sender) => {
    const verbs: Readonly<Record<string, CheckedVerb<unknown>>> = isOwnPage(sender) ? all : forPages;
    const work = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
    if (work === undefined || !(await mayAsk(request, sender))) {
      throw new UserError(say('trouble.not-from-here'), say('trouble.not-from-here.hint'));
    }
    await store.prepare();
    return work(request, sender.tab?.id);
  };
}

function isOwnPage({ id, url }: Pick<Runtime.MessageSender, 'id'> & { readonly url?: string | undefined }): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;
}

const AboutPage = z.object({ page: z.object({ url: z.url() }) });

/** A content script speaks for the page it runs in, for no other site, and only while Tidemark is on there. */
async function mayAsk(request: unknown, { id, url, tab, frameId }: Runtime.MessageSender): Promise<boolean> {
  if (id !== browser.runtime.id) return false;
  if (isOwnPage({ id, url })) return true;
  const about = AboutPage.safeParse(request);
  if (!about.success || url === undefined || tab?.id === undefined || frameId !== 0) return false;
  const isOwnSite = new URL(about.data.page.url).origin === new URL(url).origin;
  return isOwnSite && (await activationOf(tab.id, url)) !== 'off';
}
