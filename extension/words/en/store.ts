import type { Catalogue } from '../speak.ts';

/** What the store answers where something cannot be read or written, what is wrong first, then what to do. */
export const store = {
  'store.no-community': 'This community is not stored here.',
  'store.no-community.hint': 'Turn Tidemark on for it again.',
  'store.no-note': 'This note is not stored here any more.',
  'store.no-note.hint': 'Reload the page to see what is.',
  'store.tick-changed': 'This tick has been changed since.',
  'store.tick-changed.hint': 'Tick it as it should be.',
} as const satisfies Catalogue;
