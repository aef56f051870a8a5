import type { Catalogue } from '#core/catalogue.ts';

/** What is said of the stage a community is in, and of the ways through the model. */
export const stageAsks = {
  none: 'Without an overall level there is no stage to speak of yet.',
  lead: '{community} is in stage {stage}, “{name}”. {summary}',
  focus: 'What to work on',
  threats: 'What to watch out for',
  message: 'What to tell those who pay for it',
  mode: 'Start, Build, Grow',
  'mode.now': 'The work lies in “{name}”: {summary}',
  progress: 'How far each list is done',
  list: 'List',
  met: 'Met',
  partly: 'Partly',
  unmet: 'Not met',
  open: 'Not answered',
  'met.of': '{met} of {of}',
  'not-all':
    'Not every community need reach the last stage. The targets say which one this community is meant to reach.',
} as const satisfies Catalogue;
