import type { KeyGuard } from './key-guard.ts';
import type { Host } from './make-host.ts';

/** What else is kept from leaving the overlay's element; these a page can hear on their way in, but learns nothing. */
const KEPT_INSIDE =
  'change click dblclick contextmenu pointerdown pointerup mousedown mouseup wheel touchstart touchmove touchend ' +
  'touchcancel';

/** What a person did, and a page can only imitate. */
const ACTS = 'click keydown submit change input';

/**
 * Keeps what is typed and done in the overlay from the page, and what the page makes up from the overlay. What the
 * guard stops at the window is told again inside the closed tree, where the page has no ear.
 */
export function keepTyping({ host, root }: Host, guard: KeyGuard, life: AbortSignal): void {
  let isRetelling = false;
  guard.keepFor(host, (event) => {
    const inner = innerTarget(event) ?? root.activeElement;
    if (!event.isTrusted || inner === null) return;
    isRetelling = true;
    if (!inner.dispatchEvent(copyOf(event))) event.preventDefault();
    isRetelling = false;
  });
  life.addEventListener('abort', () => {
    guard.keepFor(null, () => undefined);
  });
  const refuse = (event: Event) => {
    if (event.isTrusted || isRetelling) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const stop = (event: Event) => {
    event.stopPropagation();
  };
  for (const name of ACTS.split(' ')) root.addEventListener(name, refuse, { capture: true, signal: life });
  for (const name of KEPT_INSIDE.split(' ')) root.addEventListener(name, stop, { signal: life, passive: true });
}

/** Where inside the closed tree an event began, where the browser tells. */
function innerTarget(event: Event): EventTarget | null {
  return 'originalTarget' in event && event.originalTarget instanceof Element ? event.originalTarget : null;
}

/** The same event, bound to stay inside: a plain one that says what it said, for Firefox lets keys always leave. */
function copyOf(event: Event): Event {
  const copy = new Event(event.type, { bubbles: event.bubbles, cancelable: event.cancelable });
  // What an event says stands on its prototypes, which a spread would leave out.
  for (const name in event) if (!(name in copy)) Reflect.set(copy, name, Reflect.get(event, name));
  return copy;
}
