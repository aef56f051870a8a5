import type { Catalogue } from '#core/catalogue.ts';

/** What is said around the evidence. */
export const evidence = {
  none: 'No observation has been made yet.',
  order:
    '{observations}, oldest first. Each title leads to its page, and to the quoted sentence where the browser can find it.',
  name: 'Evidence {number}',
  'kind.strength': 'Strength',
  'kind.gap': 'Gap',
  'kind.note': 'Note',
  'kind.answer': 'Answer',
  'not-sure': 'not sure',
  practice: 'Practice',
  about: '{name}, stage {stage}',
} as const satisfies Catalogue;
