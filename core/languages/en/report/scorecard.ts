import type { Catalogue } from '#core/catalogue.ts';

/** What the scorecard says. */
export const scorecard = {
  reading:
    'Levels run from 1 to {stages}: {names}. The numbers in brackets hold the true level with 80 % probability; the likelihood is that of the level being below its target.',
  stage: '{number} {name}',
  table: 'Level, target and gap of each competency',
  competency: 'Competency',
  level: 'Level',
  scale: 'On the scale',
  target: 'Target',
  'target.beside': 'target',
  gap: 'Gap',
  likelihood: 'Likelihood',
  confidence: 'Confidence',
  answered: 'Answered',
  records: 'Records',
  trend: 'Trend',
  'trend.alternative': 'From {before} to {after} in {count} months',
  'trend.none': 'No trend yet',
  'confidence.none': '–',
  'confidence.low': 'low',
  'confidence.medium': 'medium',
  'confidence.high': 'high',
  coverage: '{answered} of {of}',
  overall: 'The overall level is {level}, the mean of the assessed competencies, each counted by its importance.',
  provisional: {
    one: 'It is provisional: {count} of {of} competencies is assessed.',
    other: 'It is provisional: {count} of {of} competencies are assessed.',
  },
} as const satisfies Catalogue;
