/** Parts of a screen that make sense to whoever lands on them. */
const PLACES = 'section, article, form, dialog, main, [role="status"]';

/**
 * Keeps the keyboard where it was when what had its focus is taken out of the document, as a button is whose work is
 * done: the part of the screen it stood in gets the focus, by its heading where it has one. It ends with the signal.
 */
export function keepFocus(life: AbortSignal): void {
  let path: readonly Element[] = [];
  addEventListener(
    'focusin',
    ({ target }) => {
      path = target instanceof Element ? pathOf(target) : [];
    },
    { signal: life },
  );
  const watch = new MutationObserver(() => {
    if (path[0]?.isConnected !== false || !isNowhere()) return;
    const place = path.find((one) => one.isConnected && one.matches(PLACES));
    const landing = place?.querySelector('h1, h2, h3') ?? place;
    if (!(landing instanceof HTMLElement)) return;
    landing.tabIndex = -1;
    landing.focus({ preventScroll: true });
  });
  watch.observe(document, { childList: true, subtree: true });
  life.addEventListener('abort', () => {
    watch.disconnect();
  });
}

function pathOf(element: Element): readonly Element[] {
  const { parentElement } = element;
  return parentElement === null ? [element] : [element, ...pathOf(parentElement)];
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
