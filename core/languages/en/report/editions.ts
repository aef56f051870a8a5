import type { Catalogue } from '#core/catalogue.ts';

/** What the shorter editions say of themselves. */
export const editions = {
  'executive.left-out':
    'Left out of this page: the scorecard of each competency with its evidence, the full roadmap, health measures and the method. The full edition has them.',
  'community.left-out':
    'Left out of this edition, and kept in the team’s own: names of people, quotes and notes, links to pages, gaps and contradictions, health measures, and the evidence itself.',
  'community.lead': 'This is how our community is doing, by what was seen in it and what we do. It names nobody.',
  'community.strengths': 'Seen or in place, competency by competency.',
  'community.strengths.none': 'Nothing is known to be in place yet.',
  'community.strengths.more': { one: 'And {count} more.', other: 'And {count} more.' },
  'community.next': 'What we mean to work on next, in this order.',
  'community.next.none': 'Nothing is planned yet.',
  'trend.table': 'Levels over the last months',
  'trend.competency': 'Competency',
  'trend.then': '{month}',
  'trend.now': 'Now',
  'trend.line': 'Course',
  'trend.none': 'There is no history to show yet.',
  'trend.reading': 'Levels from 1 to {stages}, as they were at the end of each month.',
} as const satisfies Catalogue;
