import type { Catalogue } from '#core/catalogue.ts';

/** What the overview says. */
export const dashboardOverview = {
  overall: 'Overall level',
  'overall.between': 'Between {low} and {high} with a probability of 80 %.',
  'overall.explanation':
    'The mean of the assessed competencies, each as important as you have said. These records stand behind it.',
  'overall.target': 'Overall',
  provisional: {
    one: 'Provisional: {count} of {of} competencies is assessed so far.',
    other: 'Provisional: {count} of {of} competencies are assessed so far.',
  },
  stage: 'Stage {number}: {name}',
  mode: 'Mode: {name}',

  competencies: 'Competencies',
  radar: 'Levels and targets',
  competency: 'Competency',
  scale: 'On the scale',
  level: 'Level',
  'level.of': 'Level of {name}',
  'level.explanation': 'The level that explains these records best.',
  target: 'Target',
  confidence: 'Confidence',
  answered: 'Answered',
  'answered.value': '{answered} of {of}',
  'answered.of': 'Practices answered in {name}',
  'answered.explanation': 'These practices have an answer.',
  'not-assessed': 'Not assessed yet',

  changes: 'What changed',
  'changes.none': 'No competency moved.',

  strengths: 'Strengths',
  'strengths.none': 'No competency is assessed yet.',
  'strengths.level': 'Level {level}',
  gaps: 'Gaps',
  'gaps.none': 'No assessed competency is below its target.',
  'gaps.level': '{gap} below the target of {target}',
  'gaps.all': 'All gaps',

  'next-question': 'Next question',
  'next-question.none': 'Every practice has an answer.',
  'next-question.why': 'Of all open questions this one makes the picture surest.',
  'next-question.answer': 'Answer it',
  'next-actions': 'Next actions',
  'next-actions.none': 'Nothing to plan yet.',
  'next-actions.reckoning': 'Planning.',
  'next-actions.effort': { one: '{name}, {count} person-week', other: '{name}, {count} person-weeks' },
  'next-actions.all': 'The whole roadmap',

  'stage-asks': 'What this stage asks of the organisation',
  focus: 'Work on',
  threats: 'Watch out for',
  message: 'What to tell those who pay for it',

  reach: 'Whom it reaches and feeds',
  layers: 'Layers',
  teams: 'Teams',
  'reach.gains': 'What each of them gains',
  case: 'The case for investing',

  'empty.lead': 'Nothing is known of this community yet. This is how the picture begins:',
  'empty.assess': 'Answer the first questions',
  'empty.assess.about':
    'The assessment asks what tells most, one question at a time. Ten minutes give a first picture, and you can stop at any moment.',
  'empty.notice': 'Note what you see',
  'empty.notice.about':
    'Open your community, turn Tidemark on from the toolbar, and answer its questions while you work.',
  'empty.open': 'Open the community',
  'empty.import': 'Bring in what others noted',
  'empty.import.about':
    'Exports of colleagues, or of your own from another machine, are merged without losing anything.',
  'empty.import.go': 'Import a file',
} as const satisfies Catalogue;
