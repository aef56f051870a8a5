import type { Walk } from './walk.ts';
import { walkDashboard } from './walk-dashboard.ts';
import { walkFirstRun } from './walk-first-run.ts';
import { walkOverlay } from './walk-overlay.ts';
import { walkPopup } from './walk-popup.ts';
import { walkSidePanel } from './walk-side-panel.ts';

/** The walks through all views, in the one order they can be gone in during one visit. */
export const WALKS: readonly (readonly [name: string, walk: (walk: Walk) => Promise<void>])[] = [
  ['every view before there is anything', walkFirstRun],
  ['the popup', walkPopup],
  ['the side panel', walkSidePanel],
  ['the overlay', walkOverlay],
  ['the dashboard', walkDashboard],
];
