import type { Catalogue } from '#core/catalogue.ts';

/** What the background says in others' places, and answers where something cannot be done: what is wrong, what to do. */
export const background = {
  'menu.note': 'Note this in Tidemark',

  'shows.after': 'This page shows: after {time}',
  'shows.ago': 'This page shows: {time} ago',
  'shows.unanswered': 'This page shows: {share} without an answer',
  'shows.staff': 'This page shows: {share} of the replies by staff',
  'shows.fact': 'This page shows: {fact}',

  'trouble.bug': 'Something went wrong in Tidemark.',
  'trouble.bug.hint': 'Try again; if it stays, export your notes and restart the browser.',
  'trouble.request': 'Tidemark did not understand the request.',
  'trouble.request.hint': 'Reload the page and try again.',
  'trouble.not-from-here': 'Tidemark cannot do this from here.',
  'trouble.not-from-here.hint': 'Use the toolbar button instead.',
  'trouble.off': 'Tidemark is off on this site.',
  'trouble.off.hint': 'Turn it on from the toolbar.',
  'trouble.no-model': 'The model “{model}” is not here.',
  'trouble.no-model.hint': 'Load the model this community was begun with.',
  'trouble.no-prompt': 'This question is not asked any more.',
  'trouble.no-prompt.hint': 'Reload the page.',
  'trouble.no-panel': 'The panel could not be put into this page.',
  'trouble.no-panel.hint': 'Reload the page.',
  'trouble.gap-at-first': 'A gap cannot be at stage 1: nothing is below it.',
  'trouble.gap-at-first.hint': 'Choose the stage whose practice is missing.',
  'trouble.deleted-elsewhere': 'This note was deleted in another tab.',
  'trouble.deleted-elsewhere.hint': 'Copy your text and save it as a new note.',
  'trouble.no-indicator': 'This is not in the model.',
  'trouble.no-indicator.hint': 'Choose another checklist.',
  'trouble.model': 'This is not a model Tidemark can use.',
  'trouble.taught-much': 'Too many kinds of pages were taught.',
  'trouble.taught-much.hint': 'Teach a pattern instead of single pages, and remove those in the settings.',
  'trouble.import-cut': 'The import was interrupted, and nothing was changed.',
  'trouble.import-cut.hint': 'Import the file again.',
} as const satisfies Catalogue;
