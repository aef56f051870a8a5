import type { Catalogue } from '#core/catalogue.ts';

/** How levels moved since an earlier date, and why. */
export const changes = {
  'overall.up': 'Since {date} the overall level has risen from {before} to {after}.',
  'overall.down': 'Since {date} the overall level has fallen from {before} to {after}.',
  'overall.same': 'Since {date} the overall level has stayed at {after}.',
  'overall.new': 'On {date} there was no overall level yet; now it is {after}.',
  'overall.lost': 'On {date} the overall level was {before}; now there is too little evidence for one.',
  'overall.none': 'There was no overall level on {date}, and there is none now.',
  reading:
    'Each reason’s part is what the level moves by when it alone is added: first all records age, then new ticks count, then new observations, then changed settings.',
  table: 'How each competency moved, and why',
  competency: 'Competency',
  before: 'Then',
  after: 'Now',
  moved: 'Change',
  why: 'Why',
  'reason.ageing': 'older records weigh less {change}',
  'reason.checks': 'practices ticked {change}',
  'reason.observations': 'things seen {change}',
  'reason.settings': 'settings changed {change}',
  'reason.model': 'the model changed {change}',
  'reason.none': 'nothing of what counts has changed',
  'reason.new': 'assessed since then',
  'reason.lost': 'too little evidence now',
  seen: 'New records',
  unmoved: 'No competency moved.',
  items: '{items}.',
  'item.up': '{name} rose from {before} to {after}',
  'item.down': '{name} fell from {before} to {after}',
  'item.new': '{name} is assessed now: {after}',
  'item.lost': '{name} is no longer assessed (was {before})',
} as const satisfies Catalogue;
