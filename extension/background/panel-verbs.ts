import { z } from 'zod';
import { UserError } from '#core/problem.ts';
import { say } from '../words/background.ts';
import { injectPanel, injectPlatforms } from './activation.ts';
import { verb } from './verb.ts';

const FromPage = z.strictObject({ page: z.strictObject({ url: z.url() }) });

/** Puts further scripts into the page whose overlay asks for them. */
export function panelVerbs() {
  return {
    'load-panel': verb(FromPage, (_request, tab) => loaded(tab, injectPanel)),
    'load-platforms': verb(FromPage, (_request, tab) => loaded(tab, injectPlatforms)),
  };
}

async function loaded(tab: number | undefined, inject: (tab: number) => Promise<void>): Promise<null> {
  try {
    if (tab === undefined) throw new Error('there is no tab to put it into');
    await inject(tab);
  } catch {
    // The access that a click gave has ended, or the tab is on its way to another page.
    throw new UserError(say('trouble.no-panel'), say('trouble.no-panel.hint'));
  }
  return null;
}
