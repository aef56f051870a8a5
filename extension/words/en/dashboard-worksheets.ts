import type { Catalogue } from '#core/catalogue.ts';

/** What the worksheets say. */
export const dashboardWorksheets = {
  'screen.worksheets': 'Worksheets',
  lead: 'Questions to think through in writing. Markdown works. Each answer is kept when you leave its field, and older answers stay.',
  none: 'This model has no worksheets.',
  choose: 'Worksheets',
  progress: '{answered} of {of} answered',
  'progress.short': '{answered}/{of}',
  answered: 'Answered',
  placeholder: 'Your answer',
  saved: 'Answer saved',
  cleared: 'Answer taken out',
  restored: 'The answer before is back',
  preview: 'As it will be read',
  written: 'Written on {date}',
  'written.by': 'Written on {date} by {name}',
  history: { one: '{count} older answer', other: '{count} older answers' },
  'history.empty': 'Taken out',
  'take-back': 'Use this again',
} as const satisfies Catalogue;
