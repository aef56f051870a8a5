import type { Catalogue } from '#core/catalogue.ts';

/** How a level moved between two moments, and why. */
export const dashboardChange = {
  since: 'Changed since',
  'since.export': 'the last export',
  'since.month': '30 days ago',
  'since.quarter': '90 days ago',
  'since.date': 'Since {date}',
  'never-exported': 'Nothing was exported yet.',
  reckoning: 'Comparing the two dates.',

  'moved.up': 'From {before} up to {after}',
  'moved.down': 'From {before} down to {after}',
  'moved.same': 'Unchanged at {after}',
  'moved.new': 'Assessed since then: {after}',
  'moved.lost': 'No longer assessed: the records have grown too old, or were taken out. It was {before}.',
  'moved.none': 'Not assessed then, and not now',

  reasons: 'Why it moved',
  'reason.ageing': 'Older records weigh less',
  'reason.checks': 'Practices ticked',
  'reason.observations': 'Things seen',
  'reason.settings': 'Settings changed',
  'reason.model': 'The model changed',
  'reason.none': 'Nothing of what counts has changed.',
  'reason.records': { one: '{count} record', other: '{count} records' },
  'reason.records-of': 'Records new to {name}',
  'reason.records-explanation': 'These records were made in between and count at the later date.',
} as const satisfies Catalogue;
