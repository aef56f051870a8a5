import { z } from 'zod';
import { UserError } from '#core/problem.ts';
import { say } from '../words/background.ts';
import { injectPanel } from './activation.ts';
import { verb } from './verb.ts';

const FromPage = z.strictObject({ page: z.strictObject({ url: z.url() }) });

/** Puts the panel's script into the page whose overlay asks for it. */
export function panelVerbs() {
  return {
    'load-panel': verb(FromPage, async (_page, tab) => {
      try {
        if (tab === undefined) throw new Error('there is no tab to put it into');
        await injectPanel(tab);
      } catch {
        // The access that a click gave has ended, or the tab is on its way to another page.
        throw new UserError(say('trouble.no-panel'), say('trouble.no-panel.hint'));
      }
      return null;
    }),
  };
}
