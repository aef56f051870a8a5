import type { Catalogue } from '#core/catalogue.ts';

/** What the trend says. */
export const dashboardTrend = {
  'screen.trend': 'Trend',
  lead: 'How the levels came about, at each month’s end, from the records alone. Pick two dates to see why they differ.',
  empty: 'Nothing was recorded yet.',
  reckoning: {
    one: 'Reckoning the levels, {count} month so far.',
    other: 'Reckoning the levels, {count} months so far.',
  },
  overall: 'Overall level',
  competencies: 'Each competency',

  compare: 'Compare two dates',
  'compare.from': 'From',
  'compare.to': 'To',
  'compare.order': 'The first date must lie before the second, and neither in the future.',
  'compare.change': 'Overall level from {from} to {to}',
  'compare.competencies': 'Each competency',
  'compare.summary': '{up} up, {down} down, {same} unchanged, {unknown} not comparable.',
  comparing: 'Comparing the two dates.',
  competency: 'Competency',
  before: 'Before',
} as const satisfies Catalogue;
