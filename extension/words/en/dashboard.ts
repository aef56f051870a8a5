import type { Catalogue } from '#core/catalogue.ts';

/** What the dashboard's frame says; each of its screens has a catalogue of its own. */
export const dashboard = {
  tidemark: 'Tidemark',
  navigation: 'Screens',
  skip: 'Skip to the content',
  community: 'Community',
  'group.standing': 'Where we are',
  'group.plan': 'What next',
  'group.records': 'Records',

  'reading-records': 'Reading your records…',
  reading: { one: 'Reading your records: {count} note so far.', other: 'Reading your records: {count} notes so far.' },
  'read-again': 'Read again',

  'never-exported': 'Never exported: these notes are on this machine alone.',
  'exported-on': 'Last exported {date}.',
  'export-now': 'Export now',

  demonstration: 'This is a demonstration.',
  'demonstration.about': 'Everything in it is invented. Try whatever you like.',
  'demonstration.remove': 'Remove it',
  'demonstration.removed': 'The demonstration is gone.',

  commands: 'Commands',
  'go.to': 'Go to: {screen}',
  'go.competency': 'Go to competency: {name}',
  'switch.community': 'Switch to: {name}',
  undo: 'Undo: {done}',
  notes: 'Open the notes',
  'assessment.begin': 'Begin the assessment',
  'assessment.continue': 'Continue the assessment',
  export: 'Export everything to a file',
  'make-report': 'Make the report',
  'demonstration.try': 'Try it with a demonstration',
  'demonstration.remove-it': 'Remove the demonstration',

  'screen.overview': 'Overview',
  'level.none': 'Not assessed yet',
} as const satisfies Catalogue;
