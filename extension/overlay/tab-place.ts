import { signal } from '@preact/signals-core';
import type { ObservedPage } from '#core/observation.ts';
import { ask } from '../messages.ts';
import type { TabPlace } from '../messages/overlay.ts';

/** Where the tab is while nothing is remembered. */
const FIRST_PLACE: TabPlace = { edge: 'end', height: 0.4 };

/** How long a place must have stood before it is remembered, so that a key held down is one write; milliseconds. */
const REMEMBER_AFTER = 400;

/** The tab's place on the window's edge, remembered for each community. */
export function createTabPlace(life: AbortSignal) {
  const place = signal(FIRST_PLACE);
  let soon: ReturnType<typeof setTimeout> | undefined;
  life.addEventListener('abort', () => {
    clearTimeout(soon);
  });
  return {
    place,

    /** Puts the tab where it was left in this community. */
    async find(page: ObservedPage): Promise<void> {
      place.value = await ask('find-tab', { page }).catch(() => place.value);
    },

    /** Moves the tab; the height is a share of the window's, held within it. */
    move({ edge, height }: TabPlace, page: ObservedPage | null): void {
      const next = { edge, height: Math.min(1, Math.max(0, height)) };
      place.value = next;
      clearTimeout(soon);
      // A place that cannot be kept is no loss worth a word.
      if (page !== null)
        soon = setTimeout(() => void ask('place-tab', { page, place: next }).catch(() => null), REMEMBER_AFTER);
    },
  };
}
