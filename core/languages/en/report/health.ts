import type { Catalogue } from '#core/catalogue.ts';

/** What is said of the health measures; their names come with them. */
export const health = {
  pages: {
    one: 'Read off {count} page, by usual names and definitions. What no page showed is left open: nothing is guessed.',
    other:
      'Read off {count} pages, by usual names and definitions. What no page showed is left open: nothing is guessed.',
  },
  table: 'Health measures',
  measure: 'Measure',
  value: 'Value',
  count: 'Pages',
  period: 'Period',
  'period.span': '{from} to {to}',
  trend: 'Last {days} days',
  'trend.words': '{now} against {before} before',
  definitions: 'What they mean',
  definition: '{definition} Source: {source}.',
  unknown: 'No page tells: {names}.',
  'unit.hours': { one: '{count} hour', other: '{count} hours' },
  'unit.days': { one: '{count} day', other: '{count} days' },
  'unit.people': { one: '{count} person', other: '{count} people' },
  'unit.posts': { one: '{count} post', other: '{count} posts' },
} as const satisfies Catalogue;
