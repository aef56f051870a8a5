import type { Catalogue } from '#core/catalogue.ts';

/** What several screens say, the overlay among them, where each kilobyte counts. */
export const controls = {
  /** The language of these texts (BCP 47) and which way it is read, for `lang` and `dir`. */
  language: 'en',
  direction: 'ltr',

  tidemark: 'Tidemark',
  undo: 'Undo',
  'taken-back': 'Taken back',
  'try-again': 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  edit: 'Edit',
  delete: 'Delete',
  'verdict.strength': 'Strength',
  'verdict.gap': 'Gap',
  'verdict.note': 'Note',
  'state.met': 'Met',
  'state.partly': 'Partly',
  'state.unmet': 'Not met',
  'state.na': 'Does not apply',
  'state.open': 'Not answered',
  'trouble.updated': 'Tidemark was updated.',
  'trouble.updated.hint': 'Copy your text and reload the page.',
  'trouble.silent': 'Tidemark was interrupted.',
  'trouble.silent.hint': 'What you wrote is still here. Try again.',
} as const satisfies Catalogue;
