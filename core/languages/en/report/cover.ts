import type { Catalogue } from '#core/catalogue.ts';

/** What the cover says. */
export const cover = {
  'verdict.none': 'There is too little evidence yet to say where {community} stands.',
  'verdict.gap': '{community} has reached stage {stage} of {stages}, “{name}”, and the gap to close first is {gap}.',
  'verdict.no-gap':
    '{community} has reached stage {stage} of {stages}, “{name}”, and no competency is below its target.',
  'verdict.provisional': {
    one: '{count} of {of} competencies is assessed so far.',
    other: '{count} of {of} competencies are assessed so far.',
  },
  overall: 'Overall level',
  'overall.provisional': 'Overall level, provisional',
  'overall.detail': '{interval} with 80 % probability',
  stage: 'Stage',
  mode: 'Mode',
  'mode.detail': 'where the work lies now',
  about: 'About this report',
  'as-of': 'As of',
  community: 'Community',
  'community.platform': '{url} ({platform})',
  evidence: 'Evidence',
  'evidence.practices': { one: '{count} practice ticked', other: '{count} practices ticked' },
  'evidence.no-practices': 'no practices ticked',
  period: 'Period',
  'period.span': '{from} to {to}',
  people: 'Seen by',
  model: 'Model',
  'model.revision': '{title}, {revision}',
} as const satisfies Catalogue;
