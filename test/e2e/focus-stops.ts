import type { PageTools } from './browsers/look-up.ts';
import type { Surface } from './browsers/surface.ts';

/** A long list repeats itself: so many stops of a screen are gone to, and no more. */
const MOST_STOPS = 60;

/** An element that Tab stops at. */
export type Stop = {
  readonly role: string;
  readonly name: string;
  readonly hasRing: boolean;
  /** Its box, as it lies where nothing is scrolled. */
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
};

/** The stops of Tab, once through a document or a host's closed shadow root, in the order they come, from the first one. */
export async function stopsOf(surface: Surface, host?: string): Promise<readonly Stop[]> {
  const count = await surface.inspect(listen, host ?? null);
  // One more for what the browser itself may take the focus with, between the last stop and the first.
  for (let presses = 0; presses <= Math.min(count, MOST_STOPS); presses += 1) await surface.press('Tab');
  return surface.inspect(heard, host ?? null);
}

/**
 * What is wrong with the stops of Tab: one without a name or a visible ring, one that comes out of the order it is read
 * in, and no stop at all.
 */
export function faultsOf(stops: readonly Stop[]): readonly string[] {
  if (stops.length === 0) return ['Tab stops nowhere'];
  return [
    ...stops.flatMap(faultsOfOne),
    ...stops.slice(1).flatMap((stop, index) => faultsBetween(stops[index]!, stop)),
  ];
}

function faultsOfOne({ role, name, hasRing }: Stop): readonly string[] {
  const what = `${role} "${name}"`;
  return [...(name === '' ? [`${what} has no name`] : []), ...(hasRing ? [] : [`${what} shows no ring`])];
}

/** A later stop is below or beside the one before; only a new column may begin further up. */
function faultsBetween(before: Stop, after: Stop): readonly string[] {
  const isAbove = after.box.bottom <= before.box.top && after.box.left < before.box.right;
  const isSameRow = after.box.top < before.box.bottom && after.box.bottom > before.box.top;
  const isBack = isSameRow && after.box.right <= before.box.left;
  return isAbove || isBack ? [`${after.role} "${after.name}" comes after ${before.role} "${before.name}"`] : [];
}

/** What is written down in the page of each element that takes the focus. */
type Written = { readonly element: Element; readonly hasRing: boolean; readonly box: Stop['box'] };

/** What is kept in the page in the meantime: what had the focus, what took it, and how to stop listening. */
type Listened = {
  readonly before: Element | null;
  readonly written: readonly Written[];
  readonly listening: AbortController;
};

/**
 * Has the page write down what has the focus and what takes it from now on, and gives how many elements can. It runs in
 * the page, so it may use nothing from this module.
 */
function listen(tools: PageTools, host: string | null): number {
  const holder = host === null ? null : document.querySelector(host);
  const root = holder === null ? document : tools.shadowOf(holder);
  if (root === null) throw new Error(`There is no ${host ?? ''} with a shadow root`);
  const written: Written[] = [];
  const before = root.activeElement;
  const listening = new AbortController();
  Object.assign(globalThis, { tidemarkStops: { before, written, listening } });

  const isRing = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration): boolean =>
    outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  const write = (element: EventTarget | null, isReached = true): void => {
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || element.tabIndex < 0) return;
    const shownBy = element.closest('label') ?? element;
    const { left, right, top, bottom } = shownBy.getBoundingClientRect();
    let down = scrollY;
    for (let parent = element.parentElement; parent !== null; parent = parent.parentElement)
      if (parent !== document.documentElement && parent !== document.body) down += parent.scrollTop;
    written.push({
      element,
      // What the mouse was on has none, and need not.
      hasRing: !isReached || [element, shownBy].map((one) => getComputedStyle(one)).some(isRing),
      box: { left, right, top: top + down, bottom: bottom + down },
    });
  };
  write(before, false);
  root.addEventListener(
    'focusin',
    ({ target }) => {
      write(target);
    },
    { signal: listening.signal },
  );
  const stops = 'a[href], button, input, select, textarea, summary, [tabindex]';
  // What the page has is gone through between the last and the first of what lies over it.
  const able = [root, ...(host === null ? [] : [document])].flatMap((part) => [...part.querySelectorAll(stops)]);
  return able.filter((one) => one instanceof HTMLElement && one.tabIndex >= 0 && one.checkVisibility()).length;
}

/** Reads what was written down, once round and from the first in the order of the tree, and gives the focus back. */
async function heard(tools: PageTools, host: string | null): Promise<readonly Stop[]> {
  const holder = host === null ? null : document.querySelector(host);
  const root = holder === null ? document : tools.shadowOf(holder);
  const places = new Map([...(root?.querySelectorAll('*') ?? [])].map((element, place) => [element, place]));
  const { before, written, listening } = (globalThis as unknown as { tidemarkStops: Listened }).tidemarkStops;
  listening.abort();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  // What was drawn anew meanwhile is a stop no more.
  const there = written.filter(({ element }) => element.isConnected);
  const once = there.filter(({ element }, at) => there.findIndex((other) => other.element === element) === at);
  const placeOf = ({ element }: Written): number => places.get(element) ?? Infinity;
  const first = once.reduce((best, stop, at) => (placeOf(stop) < placeOf(once[best] ?? stop) ? at : best), 0);
  const stops: Stop[] = [];
  for (const { element, hasRing, box } of [...once.slice(first), ...once.slice(0, first)]) {
    const role = (await tools.roleOf(element)) ?? element.localName;
    const name = ((await tools.nameOf(element)) ?? '').replace(/\s+/g, ' ').trim();
    stops.push({ role, name, hasRing, box });
  }
  return stops;
}
