import type { Catalogue } from '#core/catalogue.ts';

/** What stands behind a number: records, each with what it says and weighs. */
export const dashboardTrace = {
  'opens-records': 'Show what stands behind it',
  of: '{name}:',
  records: { one: '{count} record.', other: '{count} records.' },
  'heaviest-first': 'Those that weigh most come first.',
  'no-records': 'No record stands behind this yet.',
  'more-records': 'Show {count} more',
  practices: { one: '{count} practice', other: '{count} practices' },

  'kind.answer': 'Answer',
  ticked: 'Tick: {state}',
  reason: 'Why: {reason}',

  'says-shown': 'Speaks for stage {stage}',
  'says-partly': 'Speaks half for stage {stage}',
  'says-missing': 'Speaks against stage {stage}',
  weight: 'Weighs {weight} now',
  'age-today': 'From today',
  age: { one: '{count} day old', other: '{count} days old' },
  by: 'By {name}',
  unsure: 'Not sure',
  'not-backed': 'Linked to nothing seen',
  'open-record': 'Open the record',
  'open-page': 'Open the page',
} as const satisfies Catalogue;
