import type { Catalogue } from '#core/catalogue.ts';
import { controls } from './controls.ts';

/** What the overlay says while its panel is closed. It is part of every page it is on, so each text pays for its room. */
export const overlay = {
  ...controls,

  'tab.open': {
    one: 'Open Tidemark, {level}, {count} note on this page',
    other: 'Open Tidemark, {level}, {count} notes on this page',
  },
  'tab.no-level': 'not assessed yet',
  'tab.draft': 'A note is not finished',
  'tab.keys': 'Arrow keys or the mouse move it along the edge',

  'brought-back': 'Brought back',

  'note.found': 'Found again',
  'note.not-found': 'Still not on this page',
  'note.attach-here': 'Attach here',
  'note.attached': 'Attached to the selected sentence',
  'note.detached': 'Kept as a page note',
  'note.dropped': 'Note dropped',
  'note.finish': 'Save or cancel this note first',
  'note.this': 'Note this',
} as const satisfies Catalogue;
