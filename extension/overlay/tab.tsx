import { useRef } from 'preact/hooks';
import { Ring, ringFigure } from '../ui/ring.tsx';
import { say } from '../words/overlay.ts';
import type { TabPlace } from '../messages/overlay.ts';
import type { OverlayState } from './overlay-state.ts';
import type { PanelScript } from './panel-script.ts';
import { TEXT_DIRECTION } from './text-direction.ts';
import { startDrag } from './tab-drag.ts';

/** How far an arrow key moves the tab, as a share of the window's height. */
const STEP = 0.04;

/** The slim tab at the page's edge: where the community stands, and how much is noted here. */
export function Tab({ state, panel }: { readonly state: OverlayState; readonly panel: PanelScript }) {
  const view = state.view.value;
  const wasDragged = useRef(false);
  if (view === null) return null;
  const { community, standing } = view;
  const count = state.noteCount.value;
  const isUnfinished = state.composing.value !== null;
  const { edge, height } = state.tab.place.value;
  const about = [standing, isUnfinished ? say('tab.draft') : null, say('tab.keys')].filter(Boolean).join('\n');
  const move = (place: TabPlace) => {
    state.tab.move(place, state.page.peek());
  };
  return (
    <button
      class={`tab at-${edge}`}
      type="button"
      style={{ '--height': height }}
      dir={TEXT_DIRECTION}
      // What can be seen in it, in the same order, so that it can be called by that.
      aria-label={say('tab.open', { level: ringFigure(community.level) ?? say('tab.no-level'), count })}
      aria-busy={state.isOpen.value && panel.news.trouble.value === null}
      aria-description={about}
      title={about}
      // So that the panel is there by the time of the click.
      onPointerEnter={() => void panel.load()}
      onPointerDown={(event) => {
        wasDragged.current = false;
        startDrag(event, event.currentTarget, (place) => {
          wasDragged.current = true;
          move(place);
        });
      }}
      onKeyDown={(event) => {
        const place = placeAfter(event, event.currentTarget, { edge, height });
        if (place === null) return;
        event.preventDefault();
        move(place);
      }}
      onClick={() => {
        if (!wasDragged.current) {
          state.isOpen.value = true;
          void panel.load();
        }
        wasDragged.current = false;
      }}
    >
      <span class="tab-face" aria-hidden="true">
        <Ring level={community.level} stageCount={community.stageCount} label={standing} size={32} />{' '}
        <span class="tab-count">
          {count}
          {isUnfinished && '…'}
        </span>
      </span>
    </button>
  );
}

/** Where a key moves the tab to; null for keys that do not move it. */
function placeAfter({ key }: KeyboardEvent, button: Element, { edge, height }: TabPlace): TabPlace | null {
  switch (key) {
    case 'ArrowUp':
      return { edge, height: height - STEP };
    case 'ArrowDown':
      return { edge, height: height + STEP };
    case 'ArrowLeft':
      return { edge: isRightToLeft(button) ? 'end' : 'start', height };
    case 'ArrowRight':
      return { edge: isRightToLeft(button) ? 'start' : 'end', height };
    default:
      return null;
  }
}

/** True where the page, and with it the overlay's places, runs from right to left. */
function isRightToLeft(button: Element): boolean {
  return button.closest('.overlay')?.getAttribute('dir') === 'rtl';
}
