import type { Catalogue } from '#core/catalogue.ts';

/** What is said of the gaps, and of claims that what was seen does not bear out. */
export const gaps = {
  'none-assessed': 'No competency is assessed yet, so no gap can be named.',
  none: 'Every assessed competency is at or above its target.',
  order:
    'The most pressing gap comes first: its size times the importance of the competency. Numbers in brackets lead to the evidence.',
  standing: 'Level {level}, target {target}, gap {gap}.',
  'standing.likely':
    'Level {level}, target {target}, gap {gap}; the level lies below the target with a probability of {likelihood}.',
  here: 'Where it is: {stage}',
  next: 'What the next stage asks: {stage}',
  strengths: 'Strengths seen',
  gaps: 'Gaps seen',
  answers: 'Answers given',
  seen: 'What was seen',
  'seen.nothing': 'Nothing yet: this level rests on ticks alone.',
  'seen.more': { one: 'And {count} more, in the evidence.', other: 'And {count} more, in the evidence.' },
  'seen.quote': '{quote}, {date}',
  missing: 'What is missing, and how to begin',
  'missing.table': 'Practices of {name} that are missing',
  'missing.none': 'No practice is known to be missing.',
  practice: 'Practice',
  now: 'Now',
  'first-step': 'First step',
  open: {
    one: 'Not known yet: {count} practice up to this target has no answer:',
    other: 'Not known yet: {count} practices up to this target have no answer:',
  },
  'open.first': {
    one: 'Not known yet: {count} practice up to this target has no answer. The first:',
    other: 'Not known yet: {count} practices up to this target have no answer. The first of them:',
  },
  reached: 'At or above the target',
  'reached.item': '{name} at {level}',
  'reached.list': '{items}.',
  contradicted: 'Ticked one way, seen the other',
  'contradicted.but': ' But see',
  ticked: 'Ticked as {state} on {date}',
  'ticked.by': 'Ticked as {state} on {date} by {name}',
  claimed: 'Claimed, not yet shown',
  'claimed.all':
    'This level rests on ticks that link to nothing seen. Without them there is too little to give a level.',
  'claimed.part':
    'Leaving out the ticks that link to nothing seen, this level would be {difference} lower. Link what shows them, or look again.',
} as const satisfies Catalogue;
