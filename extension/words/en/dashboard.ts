import type { Catalogue } from '../speak.ts';

/** What the dashboard's frame says; each of its screens has a catalogue of its own. */
export const dashboard = {
  tidemark: 'Tidemark',
  navigation: 'Screens',
  community: 'Community',
  'no-community': 'No community yet. Open yours and turn Tidemark on there from the toolbar.',
  reading: { one: 'Reading {count} note.', other: 'Reading {count} notes.' },
  'screen.overview': 'Overview',
  'level.none': 'Not assessed yet',
} as const satisfies Catalogue;
