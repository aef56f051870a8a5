/** What a page can show over all else, whatever the order of its elements. */
const TOP_LAYER = ':popover-open, dialog:modal, :fullscreen';

/** Elements that show something of their own, whatever their styles. */
const PICTURES = 'img, picture, canvas, video, iframe, object, embed, svg, svg *, input, textarea, select, button';

/** A page less opaque than this hides what lies in it. */
const OPAQUE_FROM = 0.9;

type Tree = Document | ShadowRoot;
type Point = { readonly x: number; readonly y: number };

/**
 * True where a page shows something else at a point than the overlay, though a click goes through to it: a person could be
 * made to answer what they do not see. What takes the click itself need not be asked about.
 */
export function isCovered(host: Element, point: Point): boolean {
  const root = document.documentElement;
  if (isHidden(getComputedStyle(root)) || isPlaced(getComputedStyle(root, '::after')) || isInTransition()) return true;
  const above = everyTree(document, host).flatMap((tree) => [...tree.querySelectorAll(TOP_LAYER)]);
  return [...above, ...laterThan(host)]
    .flatMap((element) =>
      everyTree(element, host)
        .flatMap((tree) => [...tree.querySelectorAll('*')])
        .concat(element),
    )
    .some((element) => shows(element, point));
}

/** A root that cannot be seen takes along all that is in it, but for the page's top layer. */
function isHidden({ opacity, filter, clipPath, maskImage }: CSSStyleDeclaration): boolean {
  const isFiltered = /opacity|brightness|contrast|blur|url/u.test(filter);
  return Number(opacity) < OPAQUE_FROM || isFiltered || clipPath !== 'none' || maskImage !== 'none';
}

/** The root's last pseudo-element is painted after everything else, and can be as large as the window. */
function isPlaced({ content, position }: CSSStyleDeclaration): boolean {
  return content !== 'none' && content !== 'normal' && position !== 'static';
}

/** The pictures of a view transition lie over everything for as long as it runs. */
function isInTransition(): boolean {
  return document
    .getAnimations()
    .some(({ effect }) => effect instanceof KeyframeEffect && effect.pseudoElement?.startsWith('::view-transition'));
}

/** What stands after the overlay in the page and so lies over it where it is as high up. */
function laterThan(element: Element): readonly Element[] {
  const next = element.nextElementSibling;
  return next === null ? [] : [next, ...laterThan(next)];
}

/** A tree, or what is below an element, with all shadow trees in it but the overlay's; closed ones too. */
function everyTree(top: Tree | Element, host: Element): readonly (Tree | Element)[] {
  const inside = [...top.querySelectorAll('*')].concat(top instanceof Element ? top : []);
  const shadows = inside.filter((element) => element !== host).flatMap((element) => shadowOf(element) ?? []);
  return [top, ...shadows.flatMap((shadow) => everyTree(shadow, host))];
}

/** Each browser has a way of its own into closed trees for its extensions. */
function shadowOf(element: Element): ShadowRoot | null {
  if (!import.meta.env.FIREFOX)
    return element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
  const shadow = 'openOrClosedShadowRoot' in element ? element.openOrClosedShadowRoot : null;
  return shadow instanceof ShadowRoot ? shadow : null;
}

/** True where an element is there at the point and has something to show; large empty layers are common and harmless. */
function shows(element: Element, { x, y }: Point): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const isThere = left <= x && x <= right && top <= y && y <= bottom;
  return isThere && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && paints(element);
}

function paints(element: Element): boolean {
  const { backgroundColor, backgroundImage, backdropFilter, boxShadow } = getComputedStyle(element);
  const hasGround = !/^(?:transparent|rgba\(.+, 0\)|.+ \/ 0\))$/u.test(backgroundColor) || backgroundImage !== 'none';
  const hasWords = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  return hasGround || hasWords || backdropFilter !== 'none' || boxShadow !== 'none' || element.matches(PICTURES);
}
