import { type ReadonlySignal, signal } from '@preact/signals-core';
import { UserError } from '#core/problem.ts';
import { ask } from '../messages.ts';
import { createNews, type News } from '../ui/news.ts';
import { say } from '../words/controls.ts';
import type { OverlayState } from './overlay-state.ts';

/** Draws the panel of a state into a place of the overlay's tree, or nothing there where it is closed. */
export type DrawPanel = (state: OverlayState | null, place: Element) => void;

declare global {
  /** Where the panel's script puts what it is for. Only the extension's own world of the page has it. */
  var tidemarkPanel: DrawPanel | undefined;
}

/** The panel's script: what draws the panel, once it is there, and why it could not be had. */
export type PanelScript = {
  readonly draw: ReadonlySignal<DrawPanel | null>;
  readonly news: News;
  /** Has the script put into the page, once. */
  readonly load: () => Promise<void>;
};

/** Loads the panel's script when it is first wanted; it keeps to itself what opening a page does not need. */
export function createPanelScript(life: AbortSignal): PanelScript {
  const news = createNews(life);
  const draw = signal<DrawPanel | null>(null);
  let isUnderWay = false;
  const load = async (): Promise<void> => {
    if (isUnderWay || draw.peek() !== null) return;
    isUnderWay = true;
    await news.attempt(async () => {
      await ask('load-panel', { page: { url: location.href } });
      const { tidemarkPanel } = globalThis;
      if (tidemarkPanel === undefined) throw new UserError(say('trouble.silent'), say('trouble.silent.hint'));
      draw.value = tidemarkPanel;
    }, load);
    isUnderWay = false;
  };
  return { draw, news, load };
}
