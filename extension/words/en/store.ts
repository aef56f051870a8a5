import type { Catalogue } from '#core/catalogue.ts';

/** What the store answers where something cannot be read or written, what is wrong first, then what to do. */
export const store = {
  'store.no-community': 'This community is not stored here.',
  'store.no-community.hint': 'Turn Tidemark on for it again.',
  'store.no-note': 'This note is not stored here any more.',
  'store.no-note.hint': 'Reload the page to see what is.',
  'store.tick-changed': 'This tick has been changed since.',
  'store.tick-changed.hint': 'Tick it as it should be.',
  'store.full': 'There is no room left to save this.',
  'store.full.hint': 'Nothing was lost: free some disk space, then try again.',
  'store.not-written': 'The browser could not save this ({reason}).',
  'store.not-written.hint': 'Nothing was changed. Try again; if it stays, restart the browser.',
  'store.not-read': 'The browser could not read what is stored ({reason}).',
  'store.not-read.hint':
    'Try again; if it stays, restart the browser. Your last export holds everything up to its date.',
  'store.newer': 'These records were written by a newer Tidemark, so this one only reads them.',
  'store.newer.hint': 'Update Tidemark to change them; exporting works.',
  'store.gone-for-good': 'This community was removed and its records are gone.',
  'store.gone-for-good.hint': 'Import it from its last export.',
  'store.address-taken': 'The address belongs to “{community}” already.',
  'store.address-taken.hint': 'Give the other one another address first, or use it.',
  'store.no-import': 'There is no import to take back.',
  'store.no-import.hint': 'Only the last import of a community can be taken back.',
  'store.changed-since-import': 'What this import brought was changed since.',
  'store.changed-since-import.hint': 'Taking it back would lose those changes: change or delete the notes themselves.',
  'store.remove-instead.hint': 'Taking it back would lose them: remove the whole community if that is what you want.',
  'store.model-built-in': 'The id “{model}” is that of a model that comes with Tidemark.',
  'store.model-built-in.hint': 'Give your model an id of its own.',
  'store.model-in-use': 'The community “{community}” is judged by this model.',
  'store.model-in-use.hint': 'Choose another model for it first.',
} as const satisfies Catalogue;
