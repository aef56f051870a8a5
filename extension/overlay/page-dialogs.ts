import { type ReadonlySignal, signal } from '@preact/signals-core';

/** What a page shows over everything else: dialogs that make the rest inert, its own modal layers, a whole screen. */
const DIALOGS = 'dialog:modal, [aria-modal="true"], :fullscreen';

/** How long is waited after a change before looking, so that a page that changes much is looked at rarely; milliseconds. */
const LOOK_AFTER = 100;

/** Follows whether the page shows a dialog of its own: the tab stays out of its way, and comes back. */
export function watchDialogs(life: AbortSignal): ReadonlySignal<boolean> {
  const isOpen = signal(showsDialog());
  let soon: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    soon ??= setTimeout(() => {
      soon = undefined;
      isOpen.value = showsDialog();
    }, LOOK_AFTER);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['open', 'aria-modal', 'hidden'] });
  document.addEventListener('fullscreenchange', look, { signal: life });
  life.addEventListener('abort', () => {
    clearTimeout(soon);
    observer.disconnect();
  });
  return isOpen;
}

function showsDialog(): boolean {
  return [...document.querySelectorAll(DIALOGS)].some((dialog) => dialog.checkVisibility({ visibilityProperty: true }));
}
