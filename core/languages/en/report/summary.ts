import type { Catalogue } from '#core/catalogue.ts';

/** What the summary, the executive page and the community's own edition say in short. */
export const summary = {
  radar: 'Levels and targets, competency by competency',
  'radar.level': 'Level',
  'radar.target': 'Target',
  'radar.before': '{date}',
  'radar.alternative': 'Levels on a scale from 1 to {stages}, and targets: {levels}.',
  'radar.axis': '{name} {level}, target {target}',
  'radar.axis-unknown': '{name} not assessed yet, target {target}',
  'radar.axis-alone': '{name} {level}',
  'radar.axis-alone-unknown': '{name} not assessed yet',

  strengths: 'Strongest',
  'strengths.item': '{level}',
  'strengths.none': 'No competency is assessed yet.',
  gaps: 'Gaps that matter most',
  'gaps.item': '{level}, wanted {target}',
  'gaps.none': 'No assessed competency is below its target.',
  actions: 'First steps',
  'actions.item': '{practice} ({weeks}, {name})',
  'actions.none': 'Nothing to plan: no assessed competency lies below its target.',

  asks: 'What we ask for',
  'asks.quarter': 'For the coming quarter: {weeks} of work, on {count} practices.',
  'asks.quarter-expected': 'For the coming quarter: {weeks} of work. Expected by its end: {levels}.',
  'asks.moved': '{name} from {before} to {after}',
  'asks.whole': {
    one: 'The way to all targets takes about {weeks} in {count} quarter, at {capacity} a quarter.',
    other: 'The way to all targets takes about {weeks} in {count} quarters, at {capacity} a quarter.',
  },
  'asks.nothing': 'Every assessed competency has reached its target. What is asked for is the time to keep it so.',

  scale:
    'Levels run from 1, {first}, to {stages}, {last}. A target is what this community wants to reach, not the end of the scale.',
  certainty: 'The range in brackets holds the true level with 80 % probability.',
  figures: 'In figures',
  level: 'Level',
  'level.detail': 'of {stages}; between {low} and {high}',
  stage: 'Stage',
  change: 'Change',
  'change.detail': 'since {date}',
  answered: 'Practices answered',
  'answered.value': '{answered} of {of}',
  'answered.detail': 'the rest counts neither way',

  practice: 'Practice',
  competency: 'Competency',
  effort: 'Effort',
  'effort.of': '{weeks}, {name}',
  done: 'Done when',
} as const satisfies Catalogue;
