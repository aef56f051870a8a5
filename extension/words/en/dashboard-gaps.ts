import type { Catalogue } from '#core/catalogue.ts';

/** What the screen of gaps says. */
export const dashboardGaps = {
  'screen.gaps': 'Gaps',
  lead: 'Where you are, where you want to be, and what is missing in between. The most pressing gap comes first: its size times its importance.',
  'no-level': 'No competency is assessed yet, so no gap can be named.',
  'no-gaps': 'Every assessed competency is at or above its target.',

  summary: 'All competencies',
  competency: 'Competency',
  level: 'Level',
  'level.of': 'Level of {name}',
  target: 'Target',
  gap: 'Gap',
  'gap.of': 'Gap of {name}',
  likelihood: 'Likely',
  'likelihood.of': 'How likely the gap of {name} is',
  importance: 'Importance',
  'not-assessed': 'Not assessed yet',

  'target.of': 'Target of {name}',
  'target.usual': 'As usual: {target}',
  'target.none': 'As usual',
  'target.stage': '{stage}, {name}',
  'importance.of': 'Importance of {name}',
  'changed.target': 'Target of {name} changed',
  'changed.importance': 'Importance of {name} changed',

  'level.explanation': 'The level that explains these records best.',
  'gap.explanation': 'The target less the level that explains these records best.',
  'likelihood.explanation':
    'How much of the probability lies below the target. It follows from the same records as the level.',

  'order-changed': 'With what was changed, the order is another now.',
  'sort-again': 'Sort again',
  rank: '{rank}. {name}',
  'gap.sentence': 'Level {level}, target {target}: {gap} to go, with a probability of {likelihood}.',
  'next-asks': 'What {stage} looks like',
  missing: 'What is missing, and how to begin',
  'missing.none': 'No practice up to the target is known to be missing.',
  open: {
    one: '{count} practice up to the target has no answer',
    other: '{count} practices up to the target have no answer',
  },
  'more-of': 'All of {name}',

  'find-out-first': 'Find out first',
  'find-out-first.lead':
    'Too little is known of these to give a level. A few answers are enough; those named here tell most.',
  'find-out-first.weight': 'The records weigh {weight}, {least} are needed.',
  answer: 'Answer in the assessment',
} as const satisfies Catalogue;
