import { UserError } from '#core/problem.ts';
import { ask } from '../messages.ts';
import type { PopupView } from '../messages/popup.ts';
import type { News } from '../ui/news.ts';
import { say } from '../words/popup.ts';
import { askForSite, type Tab } from './front-tab.ts';

type Activating = {
  readonly news: News;
  readonly show: (made: PopupView) => void;
  readonly tab: { readonly value: Tab };
  readonly chosen: { value: string | null };
};

/** Turning the overlay on and off where the popup was opened. */
export function activationVerbs({ news, show, tab, chosen }: Activating) {
  const turnOn = async (span: 'visit' | 'always'): Promise<void> => {
    const { id, url } = tab.value;
    if (id === null || url === null) return;
    // Asked for at once: browsers show the question only while the click that led to it lasts.
    const permitted = span === 'always' ? askForSite(url) : Promise.resolve(true);
    chosen.value = null;
    await news.attempt(
      async () => {
        // Before the answer too: where the question closes this popup, the background finishes what was begun.
        if (span === 'always') await ask('intend-always', { tab: id, url });
        if (!(await permitted)) throw new UserError(say('activation.refused'), say('activation.refused.hint'));
        show(await ask('turn-on', { tab: id, url, for: span }));
      },
      () => turnOn(span),
    );
  };

  return {
    turnOn,

    async turnOff(): Promise<void> {
      const { id, url } = tab.value;
      if (id === null || url === null) return;
      await news.attempt(async () => {
        show(await ask('turn-off', { tab: id, url }));
      });
    },
  };
}
