import type { TabPlace } from '../messages/overlay.ts';

/** A press that moves less than this is a click; pixels. */
const SLACK = 5;

/** Follows a pointer that was pressed on the tab, and tells where it takes the tab, until it is let go. */
export function startDrag(start: PointerEvent, tab: HTMLElement, moved: (place: TabPlace) => void): void {
  if (start.button !== 0) return;
  const { top, height } = tab.getBoundingClientRect();
  const grip = start.clientY - top;
  const room = Math.max(1, innerHeight - height);
  const isRightToLeft = tab.closest('.overlay')?.getAttribute('dir') === 'rtl';
  const end = new AbortController();
  let isDragging = false;
  const follow = ({ pointerId, clientX, clientY }: PointerEvent) => {
    if (pointerId !== start.pointerId) return;
    isDragging ||= Math.hypot(clientX - start.clientX, clientY - start.clientY) > SLACK;
    if (!isDragging) return;
    const isRight = clientX > innerWidth / 2;
    moved({ edge: isRight === isRightToLeft ? 'start' : 'end', height: (clientY - grip) / room });
  };
  // Held by the tab, the pointer may leave it: nothing of the page is hovered or selected meanwhile.
  tab.setPointerCapture(start.pointerId);
  tab.addEventListener('pointermove', follow, { signal: end.signal });
  for (const name of ['pointerup', 'pointercancel', 'lostpointercapture']) {
    tab.addEventListener(
      name,
      () => {
        end.abort();
      },
      { signal: end.signal },
    );
  }
}
