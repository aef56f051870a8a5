import type { PageTools } from './browsers/look-up.ts';
import type { Surface } from './browsers/surface.ts';

/**
 * What of a document, or of a host's closed shadow root, cannot be seen at the size its window has now: text or a
 * control that runs out of the window or out of a box that hides what is outside, and a page that scrolls sideways. What
 * lies in a region that scrolls can be seen.
 */
export function cutOff(surface: Surface, host?: string): Promise<readonly string[]> {
  return surface.inspect(lookForCutOff, host ?? null);
}

/** Runs in the page, so it may use nothing from this module. */
function lookForCutOff(tools: PageTools, host: string | null): readonly string[] {
  const holder = host === null ? null : document.querySelector(host);
  const root = holder === null ? document.body : tools.shadowOf(holder);
  if (root === null) throw new Error(`There is no ${host ?? ''} with a shadow root`);
  const { clientWidth: width, clientHeight: height, scrollWidth } = document.documentElement;
  const faults = new Set<string>();
  const controls = 'button, input:not([type="file"]), select, textarea, summary';
  const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

  const parentOf = (element: Element): Element | null => {
    const top = element.getRootNode();
    return element.parentElement ?? (top instanceof ShadowRoot ? top.host : null);
  };
  /** What nobody is meant to see, now. */
  const isLeftOut = (element: Element): boolean =>
    element.closest('.skip-link, option, script, style') !== null ||
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  /** Where a box is not seen whole: outside of what clips it, or of the window where nothing scrolls to it. */
  const isCutOff = (from: Element, box: DOMRect): boolean => {
    let scrolls = { across: false, down: false };
    for (let element: Element | null = from; element !== null; element = parentOf(element)) {
      const style = getComputedStyle(element);
      const edge = element.getBoundingClientRect();
      // What is only heard is clipped whole; what is shown by lines is shown in part on purpose.
      if (style.clipPath === 'inset(50%)' || !/^(none)?$/.test(style.webkitLineClamp)) return false;
      const clips = (overflow: string): boolean => /hidden|clip/.test(overflow) && element !== document.body;
      if (!scrolls.across && clips(style.overflowX) && (box.left < edge.left - 1 || box.right > edge.right + 1))
        return true;
      if (!scrolls.down && clips(style.overflowY) && (box.top < edge.top - 2 || box.bottom > edge.bottom + 2))
        return true;
      scrolls = {
        across: scrolls.across || /auto|scroll/.test(style.overflowX),
        down: scrolls.down || /auto|scroll/.test(style.overflowY),
      };
      if (style.position === 'fixed') {
        if (!scrolls.down && (box.top < -1 || box.bottom > height + 1)) return true;
        break;
      }
    }
    return !scrolls.across && (box.left < -1 || box.right > width + 1);
  };

  /** How wide a field's own text is that no node holds: of its placeholder, or of what a select shows. */
  const shownText = (field: Element): string =>
    field instanceof HTMLInputElement && field.value === '' ? field.placeholder : '';
  const pen = document.createElement('canvas').getContext('2d');
  const isFieldTextCut = (field: HTMLElement): boolean => {
    const text = shownText(field);
    if (pen === null || text === '') return false;
    const { font, paddingLeft, paddingRight } = getComputedStyle(field);
    pen.font = font;
    return pen.measureText(text).width > field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) + 1;
  };

  const read = (element: Element): void => {
    if (isLeftOut(element)) return;
    if (element.matches(controls)) {
      const box = element.getBoundingClientRect();
      if (box.width > 1 && isCutOff(element, box))
        faults.add(`${element.localName}: ${squeeze(element.outerHTML).slice(0, 120)}`);
      if (element instanceof HTMLElement && isFieldTextCut(element)) faults.add(`in a field: ${shownText(element)}`);
    }
    for (const node of element.childNodes) {
      const text = node.nodeType === Node.TEXT_NODE ? squeeze(node.nodeValue ?? '') : '';
      if (text === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if (isCutOff(element, range.getBoundingClientRect())) faults.add(text);
    }
  };
  if (host === null && scrollWidth > width + 1) faults.add(`the page scrolls sideways, to ${String(scrollWidth)} px`);
  for (const element of root.querySelectorAll('*')) read(element);
  return [...faults];
}
