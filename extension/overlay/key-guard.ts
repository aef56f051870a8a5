/**
 * Events that tell what is typed, or that a page's shortcuts and focus traps wait for. At the page's listeners they
 * seem to come from an element that is no field, so that each letter of a note would be taken for a shortcut.
 */
const TYPING =
  'keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend paste copy cut ' +
  'focusin focusout';

/**
 * Firefox tells a page by `originalTarget`, `explicitOriginalTarget` and `rangeParent` which node inside a closed tree
 * an event began at, and with it gives away the whole tree. There the page must hear nothing at all.
 */
const POINTING =
  'pointerdown pointerup pointermove pointercancel pointerover pointerout pointerenter pointerleave pointerrawupdate ' +
  'gotpointercapture lostpointercapture mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave click ' +
  'auxclick dblclick contextmenu wheel DOMMouseScroll MozMousePixelScroll touchstart touchmove touchend touchcancel ' +
  'focus blur dragstart drag dragend dragenter dragleave dragover drop selectstart';

/** What is done with an event that is kept from the page. */
type Keep = (event: Event) => void;

/** Keeps the events of one element from the page; of none where it is null. */
export type KeyGuard = { readonly keepFor: (host: Element | null, keep: Keep) => void };

/**
 * Hears what is done in an element before any listener of the page that was registered later than this, or that is not
 * on the window. Run before the page's own scripts, it hears it before all of them.
 */
export function guardKeys(): KeyGuard {
  let guarded: Element | null = null;
  let pass: Keep | null = null;
  const hear = (event: Event) => {
    if (guarded === null || event.target !== guarded) return;
    event.stopImmediatePropagation();
    pass?.(event);
  };
  const kept = 'originalTarget' in Event.prototype ? `${TYPING} ${POINTING}` : TYPING;
  for (const name of kept.split(' ')) window.addEventListener(name, hear, { capture: true });
  return {
    keepFor: (host, keep) => {
      guarded = host;
      pass = keep;
    },
  };
}
