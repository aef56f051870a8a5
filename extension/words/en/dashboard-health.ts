import type { Catalogue } from '#core/catalogue.ts';

/** What the health screen says; names and definitions of the measures come with them. */
export const dashboardHealth = {
  'screen.health': 'Health',
  lead: 'Measures by their usual names, from what the pages themselves showed when they were noted. None is a guess: what no page showed is left open.',
  pages: { one: 'Read off {count} page.', other: 'Read off {count} pages.' },
  empty:
    'No page has shown any figures yet. Open topics, topic lists and the about page of your community, and answer a question or note a sentence there: what the page shows is kept with it.',
  measure: 'Measure',
  value: 'Value',
  count: 'Pages',
  period: 'Period',
  'period.span': '{from} – {to}',
  trend: 'Last {days} days',
  'trend.words': '{change} against {before} before ({now} and {then} pages)',
  'trend.none': 'Too few pages to compare',
  unknown: 'No page tells it',
  definition: 'What it means',
  source: 'Source: {source}',
  'unit.hours': { one: '{count} hour', other: '{count} hours' },
  'unit.days': { one: '{count} day', other: '{count} days' },
  'unit.people': { one: '{count} person', other: '{count} people' },
  'unit.posts': { one: '{count} post', other: '{count} posts' },
} as const satisfies Catalogue;
