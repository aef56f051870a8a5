import type { Catalogue } from '#core/catalogue.ts';

/** What the screen of models says. */
export const dashboardModels = {
  models: 'Models',
  'models.lead':
    'A model says what is looked for and how it adds up. Use the one that comes with Tidemark, or one of your own: it is checked to the letter before it judges anything.',
  'in-use': 'in use',
  'built-in': 'built in',
  revision: 'Revision {revision}',
  stages: { one: '{count} stage', other: '{count} stages' },
  competencies: { one: '{count} competency', other: '{count} competencies' },
  indicators: { one: '{count} indicator', other: '{count} indicators' },
  prompts: { one: '{count} question about pages', other: '{count} questions about pages' },
  checklists: { one: '{count} checklist', other: '{count} checklists' },
  worksheets: { one: '{count} worksheet', other: '{count} worksheets' },
  contents: 'What is in it',
  use: 'Use for {community}',
  used: '{community} is judged by {model} from now on.',
  'not-scored': {
    one: '{count} record of {community} would not count under it. It is kept, and counts again under its own model.',
    other:
      '{count} records of {community} would not count under it. They are kept, and count again under their own model.',
  },
  download: 'Save as a file',
  'download-named': 'Save as a file: {model}',
  downloaded: 'Saved as {file}.',
  remove: 'Remove',
  'remove-named': 'Remove {model}',
  removed: '{model} was removed.',
  load: 'Load your own',
  'load.about': 'Save the built-in model as a file, change it in any editor, and load it here under an id of its own.',
  'load.choose': 'Choose a model…',
  'load.problems': { one: '{count} problem in {file}', other: '{count} problems in {file}' },
  'load.nothing': 'Nothing was loaded. Mend these places and choose the file again.',
  loaded: '{model} was loaded.',
} as const satisfies Catalogue;
