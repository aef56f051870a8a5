import type { Catalogue } from '#core/catalogue.ts';

/** What the screen of one competency says. */
export const dashboardCompetency = {
  'screen.competency': 'Competencies',
  choose: 'Competencies',
  'not-known': '–',
  'not-assessed': 'Not assessed yet',
  'not-assessed.why':
    'The records weigh {weight} together; from {least} a level is given. Tick practices below, or answer questions on your pages.',

  standing: 'Where it stands',
  'standing.number': 'Number',
  'standing.value': 'Value',
  'standing.means': 'What it means',
  title: '{name}: {number}',
  opens: 'Each value opens what it is made of.',

  level: 'Level',
  'level.means': 'The level that explains the records best, on a scale from 1 to {stages}.',
  'level.explanation':
    'Each record speaks for or against a stage, as strongly as it weighs. The level is the point of the scale that explains all of them best.',
  interval: 'Between',
  'interval.means': 'The level lies in here with a probability of 80 %.',
  'interval.explanation': 'More records, and newer ones, make it narrower.',
  confidence: 'Confidence',
  'confidence.means': 'How narrow that is: high up to ±{high}, medium up to ±{medium}.',
  'confidence.explanation': 'Confidence rests on the weight of these records and on how well they agree.',
  weight: 'Weight of the evidence',
  'weight.means': 'A sure record of today weighs 1 and half as much every {days} days.',
  'weight.explanation':
    'Weights added up. A record that is not sure weighs half; answers to one question weigh {cap} at most together.',
  bounds: 'If all the rest were known',
  'bounds.means': 'The level if every open practice were not met, and if every one were met.',
  'bounds.explanation': 'These practices have no answer yet.',
  coverage: 'Practices answered',
  'coverage.value': '{answered} of {of}',
  'coverage.means': 'Ticked as met, partly or not met. What does not apply is not counted.',
  'coverage.explanation': 'These practices have an answer.',
  'evidenced-level': 'Level by what was seen',
  'evidenced-level.means': 'The level without the ticks that link to nothing seen.',
  'evidenced-level.explanation': 'These records remain when ticks that link to nothing seen are left out.',
  'too-little': 'too little',
  target: 'Target',
  'target.means': 'Set under Gaps; usually one stage above the community as a whole.',
  gap: 'Gap',
  'gap.means': 'What is missing to the target. It is there with a probability of {likelihood}.',
  'gap.none': 'The target is reached.',

  first: 'How it begins: {stage}',
  now: 'Now: {stage}',
  next: 'Next: {stage}',
  last: 'This is the last stage of the scale.',

  practices: 'Practices',
  'practices.stage': 'Stage {number}, {stage}: {answered} of {of} answered',

  seen: 'What was seen',
  strengths: 'Strengths',
  gaps: 'Gaps',
  answers: 'Answers given',
  'nothing-seen': 'Nothing yet: this rests on ticks alone.',
  'no-strengths': 'No strength noted.',
  'no-gaps': 'No gap noted.',
  missing: 'Missing: {practice}',
  times: { one: 'Once', other: '{count} times' },
  'times.of': 'How often it was seen',
  'times.explanation': 'Every time it was seen or said.',
  'show-more': 'Show {count} more',

  movement: 'How the level moved',
} as const satisfies Catalogue;
